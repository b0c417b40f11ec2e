-- What looks like a thread is found when it is written, not when it is read: for those that are there already, now.
INSERT INTO jobs (name, payload, run_at, created_at)
SELECT 'search.relate-all', '{"after":0}', unixepoch() * 1000, unixepoch() * 1000 WHERE EXISTS (SELECT 1 FROM threads);
