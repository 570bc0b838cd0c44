CREATE TABLE "app"."coach_towns" (
	"coach_id" uuid NOT NULL,
	"town" text NOT NULL,
	"wish" text NOT NULL,
	CONSTRAINT "a_town_once" PRIMARY KEY("coach_id","town"),
	CONSTRAINT "a_town_wish_that_exists" CHECK ("app"."coach_towns"."wish" in ('not', 'only'))
);
--> statement-breakpoint
ALTER TABLE "app"."coach_towns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."coach_towns" ADD CONSTRAINT "coach_towns_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coach_towns" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coach_towns"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."coach_towns" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK ("app"."coach_towns"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."coach_towns" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."coach_towns"."coach_id" = (select app.uid())) WITH CHECK ("app"."coach_towns"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_remove" ON "app"."coach_towns" AS PERMISSIVE FOR DELETE TO "r_coach" USING ("app"."coach_towns"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coach_towns" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coach_towns" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coach_towns" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."coach_towns" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."coach_towns" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coach_towns" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);