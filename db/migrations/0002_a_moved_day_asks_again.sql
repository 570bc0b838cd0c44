ALTER TABLE "app"."own_choices" DROP CONSTRAINT "chosen_once";--> statement-breakpoint
ALTER TABLE "app"."reasons" DROP CONSTRAINT "one_reason_per_condition";--> statement-breakpoint
ALTER TABLE "app"."own_choices" ADD COLUMN "about_day" date;--> statement-breakpoint
ALTER TABLE "app"."reasons" ADD COLUMN "about_day" date;--> statement-breakpoint
UPDATE "app"."own_choices" SET "about_day" = (SELECT "day" FROM "app"."sessions" WHERE "id" = "session_id");--> statement-breakpoint
UPDATE "app"."reasons" SET "about_day" = (SELECT "day" FROM "app"."sessions" WHERE "id" = "session_id");--> statement-breakpoint
ALTER TABLE "app"."own_choices" ALTER COLUMN "about_day" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."reasons" ALTER COLUMN "about_day" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."own_choices" ADD CONSTRAINT "chosen_once" UNIQUE("session_id","coach_id","condition","about_day");--> statement-breakpoint
ALTER TABLE "app"."reasons" ADD CONSTRAINT "one_reason_per_condition" UNIQUE NULLS NOT DISTINCT("session_id","coach_id","condition","about_day");
