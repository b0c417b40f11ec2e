-- Synonyms are kept in memory by every process for as long as this number stands still; pages that were found by them too.
INSERT INTO site_versions (name, version) VALUES ('synonyms', 1);
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER synonym_groups_version AFTER INSERT OR DELETE OR UPDATE ON synonym_groups DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('synonyms');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER synonym_groups_content AFTER INSERT OR DELETE OR UPDATE ON synonym_groups DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_site_version('content');
--> statement-breakpoint
DROP TRIGGER threads_changed_version ON threads;
--> statement-breakpoint
CREATE TRIGGER threads_changed_version BEFORE UPDATE OF title, slug, lang, category_id, author_id, hidden_at, unlisted_at, merged_into_id, duplicate_of_id, closed_at, pinned_at, outdated_at, outdated_for_id, solved_at, solution_id, answer_count, me_too_count, last_activity_at ON threads FOR EACH ROW EXECUTE FUNCTION raise_own_version();
