CREATE TABLE "app"."introductions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"told_on" date NOT NULL,
	"card_given" boolean NOT NULL,
	"recorded_by" uuid DEFAULT app.uid() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "told_once_a_day" UNIQUE("coach_id","told_on")
);
--> statement-breakpoint
ALTER TABLE "app"."introductions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."introductions" ADD CONSTRAINT "introductions_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."introductions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."introductions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."introductions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."introductions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."introductions" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."introductions" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."introductions" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."introductions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);