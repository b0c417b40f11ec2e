-- Finished pages are good as long as these numbers stand still. The database itself raises them, in the transaction that
-- changes something: no use case can forget it, and every process sees it.
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
CREATE TRIGGER members_update_frame AFTER UPDATE OF name, picture, role, team_id, bio, deleted_at ON members BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER teams_insert_frame AFTER INSERT ON teams BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER teams_delete_frame AFTER DELETE ON teams BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER teams_update_frame AFTER UPDATE ON teams BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER categories_insert_frame AFTER INSERT ON categories BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER categories_delete_frame AFTER DELETE ON categories BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER categories_update_frame AFTER UPDATE ON categories BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER category_slugs_insert_frame AFTER INSERT ON category_slugs BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER category_slugs_delete_frame AFTER DELETE ON category_slugs BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER category_slugs_update_frame AFTER UPDATE ON category_slugs BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER tags_delete_frame AFTER DELETE ON tags BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER tags_update_frame AFTER UPDATE ON tags BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER tag_synonyms_insert_frame AFTER INSERT ON tag_synonyms BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER tag_synonyms_delete_frame AFTER DELETE ON tag_synonyms BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER tag_synonyms_update_frame AFTER UPDATE ON tag_synonyms BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER settings_insert_frame AFTER INSERT ON settings BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER settings_delete_frame AFTER DELETE ON settings BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER settings_update_frame AFTER UPDATE ON settings BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'frame';
END;
--> statement-breakpoint
CREATE TRIGGER posts_insert_version AFTER INSERT ON posts BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER posts_delete_version AFTER DELETE ON posts BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER posts_update_version AFTER UPDATE OF thread_id, kind, parent_id, author_id, author_role, author_team_id, html, score, edited_at, hidden_at, hidden_by_id, official_at ON posts BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id, OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER accepted_answers_insert_version AFTER INSERT ON accepted_answers BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER accepted_answers_delete_version AFTER DELETE ON accepted_answers BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER accepted_answers_update_version AFTER UPDATE ON accepted_answers BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id, OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_tags_insert_version AFTER INSERT ON thread_tags BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_tags_delete_version AFTER DELETE ON thread_tags BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_tags_update_version AFTER UPDATE ON thread_tags BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id, OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_links_insert_version AFTER INSERT ON thread_links BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_links_delete_version AFTER DELETE ON thread_links BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_links_update_version AFTER UPDATE ON thread_links BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id, OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_acts_insert_version AFTER INSERT ON thread_acts BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_acts_delete_version AFTER DELETE ON thread_acts BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER thread_acts_update_version AFTER UPDATE ON thread_acts BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id, OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER related_threads_insert_version AFTER INSERT ON related_threads BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER related_threads_delete_version AFTER DELETE ON related_threads BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER related_threads_update_version AFTER UPDATE ON related_threads BEGIN
  UPDATE threads SET version = version + 1 WHERE id IN (NEW.thread_id, OLD.thread_id);
END;
--> statement-breakpoint
CREATE TRIGGER threads_changed_version AFTER UPDATE OF title, slug, lang, category_id, author_id, hidden_at, unlisted_at, merged_into_id, duplicate_of_id, closed_at, pinned_at, solved_at, solution_id, answer_count, me_too_count, last_activity_at ON threads BEGIN
  UPDATE threads SET version = version + 1 WHERE id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER threads_version_content AFTER UPDATE OF version ON threads BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'content';
END;
--> statement-breakpoint
CREATE TRIGGER threads_insert_content AFTER INSERT ON threads BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'content';
END;
--> statement-breakpoint
CREATE TRIGGER threads_delete_content AFTER DELETE ON threads BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'content';
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_insert_content AFTER INSERT ON search_documents BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'content';
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_update_content AFTER UPDATE ON search_documents BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'content';
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_delete_content AFTER DELETE ON search_documents BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name = 'content';
END;
--> statement-breakpoint
-- Counting all threads for every page would take longer with every thread.
CREATE TRIGGER threads_insert_count AFTER INSERT ON threads BEGIN
  INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
  SELECT NEW.category_id, NEW.id % 16, 1, CASE WHEN NEW.solved_at IS NOT NULL THEN 1 ELSE 0 END, CASE WHEN NEW.answer_count = 0 THEN 1 ELSE 0 END
  WHERE NEW.hidden_at IS NULL AND NEW.unlisted_at IS NULL
  ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
END;
--> statement-breakpoint
CREATE TRIGGER threads_delete_count AFTER DELETE ON threads BEGIN
  INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
  SELECT OLD.category_id, OLD.id % 16, -1, CASE WHEN OLD.solved_at IS NOT NULL THEN -1 ELSE 0 END, CASE WHEN OLD.answer_count = 0 THEN -1 ELSE 0 END
  WHERE OLD.hidden_at IS NULL AND OLD.unlisted_at IS NULL
  ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
END;
--> statement-breakpoint
CREATE TRIGGER threads_update_count AFTER UPDATE OF hidden_at, unlisted_at, category_id, solved_at, answer_count ON threads BEGIN
  INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
  SELECT OLD.category_id, OLD.id % 16, -1, CASE WHEN OLD.solved_at IS NOT NULL THEN -1 ELSE 0 END, CASE WHEN OLD.answer_count = 0 THEN -1 ELSE 0 END
  WHERE OLD.hidden_at IS NULL AND OLD.unlisted_at IS NULL
  ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
  INSERT INTO thread_counts (category_id, part, listed, solved, unanswered)
  SELECT NEW.category_id, NEW.id % 16, 1, CASE WHEN NEW.solved_at IS NOT NULL THEN 1 ELSE 0 END, CASE WHEN NEW.answer_count = 0 THEN 1 ELSE 0 END
  WHERE NEW.hidden_at IS NULL AND NEW.unlisted_at IS NULL
  ON CONFLICT (category_id, part) DO UPDATE SET listed = thread_counts.listed + excluded.listed, solved = thread_counts.solved + excluded.solved, unanswered = thread_counts.unanswered + excluded.unanswered;
END;
