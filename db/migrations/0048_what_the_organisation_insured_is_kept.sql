CREATE TABLE "app"."insurances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"insurer" text NOT NULL,
	"number" text,
	"covers" text[] NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "an_insurer_has_a_name" CHECK (length(trim("app"."insurances"."insurer")) > 1),
	CONSTRAINT "an_insurance_covers_something" CHECK (cardinality("app"."insurances"."covers") > 0 and "app"."insurances"."covers" <@ array['liability', 'accidents']),
	CONSTRAINT "an_insurance_ends_after_it_begins" CHECK ("app"."insurances"."until_day" >= "app"."insurances"."from_day")
);
--> statement-breakpoint
ALTER TABLE "app"."insurances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."insurances" ADD CONSTRAINT "insurances_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."insurances" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."insurances" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."insurances"."written_by" = (select app.uid()) and "app"."insurances"."written_at" = now()));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."insurances" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."insurances"."written_by" = (select app.uid()) and "app"."insurances"."written_at" = now()));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."insurances" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."insurances" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);