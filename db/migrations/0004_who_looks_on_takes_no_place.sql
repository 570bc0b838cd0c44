ALTER TABLE "app"."assignments" ADD COLUMN "taken_as" text DEFAULT 'coach' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD COLUMN "taken_as" text DEFAULT 'coach' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."assignments" ADD CONSTRAINT "taken_as_coach_or_observer" CHECK ("app"."assignments"."taken_as" in ('coach', 'observer'));--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "asked_as_coach_or_observer" CHECK ("app"."invitations"."taken_as" in ('coach', 'observer'));--> statement-breakpoint
-- What took their place asks and tells more.
DROP FUNCTION IF EXISTS "app"."ask_again"(uuid, text, timestamptz, text[], jsonb, integer);--> statement-breakpoint
DROP FUNCTION IF EXISTS "app"."days_of_feed"(bytea);
