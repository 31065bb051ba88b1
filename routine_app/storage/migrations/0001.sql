-- The history: a set of entries that only grows. Whatever has no column is in the JSON of `body`.
CREATE TABLE entry (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  session TEXT,
  day TEXT,
  at TEXT NOT NULL,
  device TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE INDEX entry_session ON entry (session);
