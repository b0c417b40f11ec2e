PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_import_sources` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`category_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_import_sources`("id", "name", "category_id", "created_at", "finished_at") SELECT "id", "name", "category_id", "created_at", "finished_at" FROM `import_sources`;--> statement-breakpoint
DROP TABLE `import_sources`;--> statement-breakpoint
ALTER TABLE `__new_import_sources` RENAME TO `import_sources`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `import_sources_name` ON `import_sources` (`name`);--> statement-breakpoint
CREATE TABLE `__new_jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`payload` text,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`leased_until` integer,
	`lease` text,
	`failed_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_jobs`("id", "name", "payload", "run_at", "attempts", "leased_until", "lease", "failed_at", "last_error", "created_at") SELECT "id", "name", "payload", "run_at", "attempts", "leased_until", "lease", "failed_at", "last_error", "created_at" FROM `jobs`;--> statement-breakpoint
DROP TABLE `jobs`;--> statement-breakpoint
ALTER TABLE `__new_jobs` RENAME TO `jobs`;--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`failed_at`,`run_at`);