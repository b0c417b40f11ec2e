-- A thread's page also names others: those it mentions and those that look like it. What it shows of them raises its version.
CREATE TRIGGER threads_shown_elsewhere AFTER UPDATE OF title, slug, lang, solved_at, category_id, hidden_at, unlisted_at ON threads
WHEN OLD.title IS NOT NEW.title OR OLD.slug IS NOT NEW.slug OR OLD.lang IS NOT NEW.lang OR (OLD.solved_at IS NULL) IS NOT (NEW.solved_at IS NULL)
  OR OLD.category_id IS NOT NEW.category_id OR OLD.hidden_at IS NOT NEW.hidden_at OR OLD.unlisted_at IS NOT NEW.unlisted_at
BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (
    SELECT thread_id FROM thread_links WHERE target_id = NEW.id UNION SELECT thread_id FROM related_threads WHERE target_id = NEW.id
  );
END;
