-- What happened to the tickets, for ever: the line, the board and the day's report are added up from it.
CREATE TABLE ticket_event (
  id       INTEGER PRIMARY KEY,
  session  TEXT    NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at       TEXT    NOT NULL, -- ISO-8601, UTC
  actor    TEXT    NOT NULL,
  ticket   TEXT    NOT NULL,
  kind     TEXT    NOT NULL,
  detail   TEXT    NOT NULL CHECK (json_valid(detail)),
  UNIQUE (session, sequence)
) STRICT;

CREATE UNIQUE INDEX number_issued_once ON ticket_event (session, ticket) WHERE kind = 'issued';

CREATE TRIGGER ticket_event_is_never_changed BEFORE UPDATE ON ticket_event
BEGIN
  SELECT RAISE (ABORT, 'the log is append-only');
END;

CREATE TRIGGER ticket_event_is_never_deleted BEFORE DELETE ON ticket_event
BEGIN
  SELECT RAISE (ABORT, 'the log is append-only');
END;

-- Accepted photos on their way to the platform; a row is made in one transaction with its 'accepted' event.
CREATE TABLE outbox (
  id          INTEGER PRIMARY KEY,
  session     TEXT    NOT NULL,
  ticket      TEXT    NOT NULL,
  sha256      TEXT    NOT NULL,
  file        TEXT    NOT NULL,
  bytes       INTEGER NOT NULL,
  confirmed   TEXT    NOT NULL CHECK (json_valid(confirmed)),
  override    TEXT    NOT NULL,
  code        TEXT    NOT NULL, -- sealed
  accepted_at TEXT    NOT NULL, -- ISO-8601, UTC
  state       TEXT    NOT NULL DEFAULT 'unsent' CHECK (state IN ('unsent', 'refused', 'uploaded')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  due_at      INTEGER NOT NULL DEFAULT 0, -- milliseconds since 1970; 0 is at once, whatever the clock says
  why         TEXT    NOT NULL DEFAULT '',
  uploaded_at TEXT, -- ISO-8601, UTC
  UNIQUE (session, ticket, sha256)
) STRICT;

CREATE INDEX outbox_unsent ON outbox (due_at) WHERE state = 'unsent';
