CREATE TABLE "notices_sent" (
	"member_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"post_id" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "notices_sent_member_id_kind_post_id_pk" PRIMARY KEY("member_id","kind","post_id")
);
--> statement-breakpoint
ALTER TABLE "notices_sent" ADD CONSTRAINT "notices_sent_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;