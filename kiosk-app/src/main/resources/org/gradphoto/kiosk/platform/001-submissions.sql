-- Every photo that was delivered; the file lies in the photo folder under its SHA-256.
CREATE TABLE submission (
  id          INTEGER PRIMARY KEY,
  session     TEXT    NOT NULL,
  ticket      TEXT    NOT NULL,
  sha256      TEXT    NOT NULL,
  bytes       INTEGER NOT NULL,
  station     TEXT    NOT NULL,
  code        TEXT    NOT NULL, -- keyed hash, never the code
  taken_at    TEXT    NOT NULL, -- ISO-8601, UTC
  received_at TEXT    NOT NULL,
  deliveries  INTEGER NOT NULL DEFAULT 1,
  UNIQUE (session, ticket, sha256)
) STRICT;

-- What the reviewers decided, in the order in which the stations fetch it.
CREATE TABLE answer (
  cursor     INTEGER PRIMARY KEY AUTOINCREMENT,
  submission INTEGER NOT NULL UNIQUE REFERENCES submission (id),
  sent_back  TEXT, -- code of the reason; NULL when it passed
  decided_at TEXT NOT NULL
) STRICT;
