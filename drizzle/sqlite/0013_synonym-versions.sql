-- Synonyms are kept in memory by every process for as long as this number stands still; pages that were found by them too.
INSERT INTO site_versions (name, version) VALUES ('synonyms', 1);
--> statement-breakpoint
CREATE TRIGGER synonym_groups_insert_version AFTER INSERT ON synonym_groups BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name IN ('synonyms', 'content');
END;
--> statement-breakpoint
CREATE TRIGGER synonym_groups_delete_version AFTER DELETE ON synonym_groups BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name IN ('synonyms', 'content');
END;
--> statement-breakpoint
CREATE TRIGGER synonym_groups_update_version AFTER UPDATE ON synonym_groups BEGIN
  UPDATE site_versions SET version = version + 1 WHERE name IN ('synonyms', 'content');
END;
--> statement-breakpoint
DROP TRIGGER threads_changed_version;
--> statement-breakpoint
CREATE TRIGGER threads_changed_version AFTER UPDATE OF title, slug, lang, category_id, author_id, hidden_at, unlisted_at, merged_into_id, duplicate_of_id, closed_at, pinned_at, outdated_at, outdated_for_id, solved_at, solution_id, answer_count, me_too_count, last_activity_at ON threads BEGIN
  UPDATE threads SET version = version + 1 WHERE id = NEW.id;
END;
