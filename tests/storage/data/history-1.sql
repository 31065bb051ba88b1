-- A history of schema 1, as the program that introduced it wrote it. Never edited.
PRAGMA application_id = 1383036276;
PRAGMA user_version = 1;
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
INSERT INTO entry VALUES('7d0e','program started',NULL,NULL,'2026-03-01T21:00:00.125000+01:00','ada-laptop','{"zone":"Europe/Berlin","program":"21-day-reset","run":2}');
INSERT INTO entry VALUES('0a11','session started','s-1','2026-03-02','2026-03-03T00:30:00+01:00','ada-laptop','{"zone":"Europe/Berlin","routine":"settle","routine_name":"Settle \u2014 first","plan":[{"index":1,"number":1,"exercise":"pelvic-tilt","name":"Pelvic tilt","side":null,"set":1,"planned":40000,"reps":10},{"index":3,"number":2,"exercise":"couch-stretch","name":"Couch stretch","side":"left","set":1,"planned":60000,"reps":0}],"program":"21-day-reset","program_day":1,"run":2,"short":false,"continues":"","counts":true}');
INSERT INTO entry VALUES('0a12','segment done','s-1',NULL,'2026-03-03T00:31:00+01:00','ada-laptop','{"zone":"Europe/Berlin","index":1,"spent":40000,"leaving":"completed"}');
INSERT INTO entry VALUES('0a13','segment done','s-1',NULL,'2026-03-03T00:32:00+01:00','ada-laptop','{"zone":"Europe/Berlin","index":3,"spent":12000,"leaving":"ended"}');
INSERT INTO entry VALUES('0a14','session ended','s-1',NULL,'2026-03-03T00:32:00+01:00','ada-laptop','{"zone":"Europe/Berlin","ending":"ended"}');
INSERT INTO entry VALUES('0a15','check-in','s-1',NULL,'2026-03-03T00:33:00+01:00','ada-laptop','{"zone":"Europe/Berlin","before":6,"after":null,"note":"Felt easier."}');
