ALTER TABLE "app"."calendar_feeds" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "app"."calendar_feeds" ADD COLUMN "last_seen" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD COLUMN "sequence" integer;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD COLUMN "shown_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "a_calendar_has_its_own_name" ON "app"."calendar_feeds" USING btree ("person_id",lower("name")) WHERE "app"."calendar_feeds"."revoked_at" is null;