-- How often the ID digits given for a code were not those its number was taken with; the code as its keyed hash.
CREATE TABLE wrong_tail (
  session TEXT    NOT NULL,
  code    TEXT    NOT NULL,
  tries   INTEGER NOT NULL CHECK (tries > 0),
  PRIMARY KEY (session, code)
) STRICT;
