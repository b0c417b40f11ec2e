-- What takes no more answers does not wait for one: the same condition as the list of unanswered questions has.
CREATE OR REPLACE FUNCTION count_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
    SELECT OLD.category_id, OLD.id % 16, -1, CASE WHEN OLD.solved_at IS NOT NULL THEN -1 ELSE 0 END, CASE WHEN OLD.answer_count = 0 AND OLD.closed_at IS NULL AND OLD.duplicate_of_id IS NULL THEN -1 ELSE 0 END
    WHERE OLD.hidden_at IS NULL AND OLD.unlisted_at IS NULL
    ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
    SELECT NEW.category_id, NEW.id % 16, 1, CASE WHEN NEW.solved_at IS NOT NULL THEN 1 ELSE 0 END, CASE WHEN NEW.answer_count = 0 AND NEW.closed_at IS NULL AND NEW.duplicate_of_id IS NULL THEN 1 ELSE 0 END
    WHERE NEW.hidden_at IS NULL AND NEW.unlisted_at IS NULL
    ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER threads_count_changes ON threads;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER threads_count_changes AFTER UPDATE OF hidden_at, unlisted_at, category_id, solved_at, answer_count, closed_at, duplicate_of_id ON threads DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_thread();
--> statement-breakpoint
UPDATE thread_counts SET unanswered = (
  SELECT count(*) FROM threads t WHERE t.category_id = thread_counts.category_id AND t.id % 16 = thread_counts.part
  AND t.hidden_at IS NULL AND t.unlisted_at IS NULL AND t.answer_count = 0 AND t.closed_at IS NULL AND t.duplicate_of_id IS NULL
) WHERE EXISTS (SELECT 1 FROM threads c WHERE c.closed_at IS NOT NULL OR c.duplicate_of_id IS NOT NULL);
