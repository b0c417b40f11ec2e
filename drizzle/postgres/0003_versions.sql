-- Finished pages are good as long as these numbers stand still. The database itself raises them, in the transaction that
-- changes something: no use case can forget it, and every process sees it. Triggers that write a row which many writers
-- share are deferred to the commit, so that nobody holds it for longer than that.
INSERT INTO site_versions (name, version) VALUES ('frame', 1), ('content', 1);
--> statement-breakpoint
UPDATE threads SET solution_id = (
  SELECT a.answer_id FROM accepted_answers a JOIN posts p ON p.id = a.answer_id
  WHERE a.thread_id = threads.id AND p.hidden_at IS NULL ORDER BY a.accepted_at, a.answer_id LIMIT 1
) WHERE solved_at IS NOT NULL;
--> statement-breakpoint
INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
SELECT category_id, id % 16, count(*), sum(CASE WHEN solved_at IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN answer_count = 0 THEN 1 ELSE 0 END)
FROM threads WHERE hidden_at IS NULL AND unlisted_at IS NULL GROUP BY category_id, id % 16;
--> statement-breakpoint
CREATE FUNCTION raise_site_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE mark text := 'wijzer.raised_' || TG_ARGV[0];
BEGIN
  -- Once a transaction is enough.
  IF coalesce(current_setting(mark, true), '') = pg_current_xact_id()::text THEN RETURN NULL; END IF;
  UPDATE site_versions SET version = version + 1 WHERE name = TG_ARGV[0];
  PERFORM set_config(mark, pg_current_xact_id()::text, true);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION raise_thread_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN UPDATE threads SET version = version + 1 WHERE id = NEW.thread_id; END IF;
  IF TG_OP = 'DELETE' THEN UPDATE threads SET version = version + 1 WHERE id = OLD.thread_id;
  ELSIF TG_OP = 'UPDATE' AND OLD.thread_id <> NEW.thread_id THEN UPDATE threads SET version = version + 1 WHERE id = OLD.thread_id; END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION raise_own_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER members_frame AFTER UPDATE OF name, picture, role, team_id, bio, deleted_at ON members DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('frame');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER teams_frame AFTER INSERT OR DELETE OR UPDATE ON teams DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('frame');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER categories_frame AFTER INSERT OR DELETE OR UPDATE ON categories DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('frame');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER category_slugs_frame AFTER INSERT OR DELETE OR UPDATE ON category_slugs DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('frame');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER tags_frame AFTER DELETE OR UPDATE ON tags DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('frame');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER tag_synonyms_frame AFTER INSERT OR DELETE OR UPDATE ON tag_synonyms DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('frame');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER settings_frame AFTER INSERT OR DELETE OR UPDATE ON settings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('frame');
--> statement-breakpoint
CREATE TRIGGER posts_version AFTER INSERT OR DELETE OR UPDATE OF thread_id, kind, parent_id, author_id, author_role, author_team_id, html, score, edited_at, hidden_at, hidden_by_id, official_at ON posts FOR EACH ROW EXECUTE FUNCTION raise_thread_version();
--> statement-breakpoint
CREATE TRIGGER accepted_answers_version AFTER INSERT OR DELETE OR UPDATE ON accepted_answers FOR EACH ROW EXECUTE FUNCTION raise_thread_version();
--> statement-breakpoint
CREATE TRIGGER thread_tags_version AFTER INSERT OR DELETE OR UPDATE ON thread_tags FOR EACH ROW EXECUTE FUNCTION raise_thread_version();
--> statement-breakpoint
CREATE TRIGGER thread_links_version AFTER INSERT OR DELETE OR UPDATE ON thread_links FOR EACH ROW EXECUTE FUNCTION raise_thread_version();
--> statement-breakpoint
CREATE TRIGGER thread_acts_version AFTER INSERT OR DELETE OR UPDATE ON thread_acts FOR EACH ROW EXECUTE FUNCTION raise_thread_version();
--> statement-breakpoint
CREATE TRIGGER related_threads_version AFTER INSERT OR DELETE OR UPDATE ON related_threads FOR EACH ROW EXECUTE FUNCTION raise_thread_version();
--> statement-breakpoint
CREATE TRIGGER threads_changed_version BEFORE UPDATE OF title, slug, lang, category_id, author_id, hidden_at, unlisted_at, merged_into_id, duplicate_of_id, closed_at, pinned_at, solved_at, solution_id, answer_count, me_too_count, last_activity_at ON threads FOR EACH ROW EXECUTE FUNCTION raise_own_version();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER threads_content AFTER INSERT OR DELETE OR UPDATE ON threads DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('content');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER search_documents_content AFTER INSERT OR DELETE OR UPDATE ON search_documents DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('content');
--> statement-breakpoint
-- Counting all threads for every page would take longer with every thread.
CREATE FUNCTION count_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
  INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
    SELECT OLD.category_id, OLD.id % 16, -1, CASE WHEN OLD.solved_at IS NOT NULL THEN -1 ELSE 0 END, CASE WHEN OLD.answer_count = 0 THEN -1 ELSE 0 END
    WHERE OLD.hidden_at IS NULL AND OLD.unlisted_at IS NULL
    ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
  END IF;
  IF TG_OP <> 'DELETE' THEN
  INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
    SELECT NEW.category_id, NEW.id % 16, 1, CASE WHEN NEW.solved_at IS NOT NULL THEN 1 ELSE 0 END, CASE WHEN NEW.answer_count = 0 THEN 1 ELSE 0 END
    WHERE NEW.hidden_at IS NULL AND NEW.unlisted_at IS NULL
    ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER threads_count_rows AFTER INSERT OR DELETE ON threads DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_thread();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER threads_count_changes AFTER UPDATE OF hidden_at, unlisted_at, category_id, solved_at, answer_count ON threads DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_thread();
