-- A thread's page also names others: those it mentions and those that look like it. What it shows of them raises its
-- version: at the end of the transaction, and in the order of their numbers.
CREATE FUNCTION raise_versions_elsewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM threads WHERE id IN (
    SELECT thread_id FROM thread_links WHERE target_id = NEW.id UNION SELECT thread_id FROM related_threads WHERE target_id = NEW.id
  ) ORDER BY id FOR UPDATE;
  UPDATE threads SET version = version + 1 WHERE id IN (
    SELECT thread_id FROM thread_links WHERE target_id = NEW.id UNION SELECT thread_id FROM related_threads WHERE target_id = NEW.id
  );
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER threads_shown_elsewhere AFTER UPDATE OF title, slug, lang, solved_at, category_id, hidden_at, unlisted_at ON threads
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.slug IS DISTINCT FROM NEW.slug OR OLD.lang IS DISTINCT FROM NEW.lang
  OR (OLD.solved_at IS NULL) IS DISTINCT FROM (NEW.solved_at IS NULL) OR OLD.category_id IS DISTINCT FROM NEW.category_id
  OR OLD.hidden_at IS DISTINCT FROM NEW.hidden_at OR OLD.unlisted_at IS DISTINCT FROM NEW.unlisted_at)
EXECUTE FUNCTION raise_versions_elsewhere();
