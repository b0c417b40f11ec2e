ALTER TABLE "import_sources" DROP CONSTRAINT "import_sources_nobody_id_members_id_fk";
--> statement-breakpoint
ALTER TABLE "jobs" ALTER COLUMN "payload" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "import_sources" DROP COLUMN "nobody_id";