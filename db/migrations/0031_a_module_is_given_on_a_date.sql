CREATE TABLE "app"."training_dates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"module_id" uuid NOT NULL,
	"day" date NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"venue" text NOT NULL,
	"led_by" uuid,
	"most" smallint,
	"cancelled_at" timestamp with time zone,
	"attended_at" timestamp with time zone,
	"made_by" uuid DEFAULT app.uid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_module_is_given_once_at_an_hour" UNIQUE("module_id","day","starts_at"),
	CONSTRAINT "a_training_ends_after_it_begins" CHECK ("app"."training_dates"."ends_at" > "app"."training_dates"."starts_at"),
	CONSTRAINT "a_training_has_a_venue" CHECK (length(trim("app"."training_dates"."venue")) > 1),
	CONSTRAINT "room_for_somebody" CHECK ("app"."training_dates"."most" between 1 and 500),
	CONSTRAINT "nobody_comes_to_what_is_cancelled" CHECK ("app"."training_dates"."cancelled_at" is null or "app"."training_dates"."attended_at" is null)
);
--> statement-breakpoint
ALTER TABLE "app"."training_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."completions" ADD COLUMN "date_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."training_dates" ADD CONSTRAINT "training_dates_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "app"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."training_dates" ADD CONSTRAINT "training_dates_led_by_persons_id_fk" FOREIGN KEY ("led_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."completions" ADD CONSTRAINT "completions_date_id_training_dates_id_fk" FOREIGN KEY ("date_id") REFERENCES "app"."training_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "completions_by_date" ON "app"."completions" USING btree ("date_id");--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."training_dates" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."training_dates" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."training_dates" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (((select app.uid()) is not null and "app"."training_dates"."cancelled_at" is null)) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."training_dates" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);