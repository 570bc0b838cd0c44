CREATE TABLE "app"."coach_names" (
	"coach_id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"without_letter" boolean DEFAULT false NOT NULL,
	"told_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	"heard_by" uuid,
	"channel" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_name_that_can_be_read" CHECK ("app"."coach_names"."name" <> '' and length("app"."coach_names"."name") <= 40),
	CONSTRAINT "somebody_heard_her_name" CHECK (("app"."coach_names"."channel" = 'page') = ("app"."coach_names"."heard_by" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."coach_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."coach_names" ADD CONSTRAINT "coach_names_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_names" ADD CONSTRAINT "coach_names_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coach_names" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coach_names"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."coach_names" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK (("app"."coach_names"."coach_id" = (select app.uid()) and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."channel" = 'page')));--> statement-breakpoint
CREATE POLICY "coach_may_change" ON "app"."coach_names" AS PERMISSIVE FOR UPDATE TO "r_coach" USING ("app"."coach_names"."coach_id" = (select app.uid())) WITH CHECK (("app"."coach_names"."coach_id" = (select app.uid()) and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."channel" = 'page')));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coach_names" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coach_names" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."heard_by" = (select app.uid()))));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coach_names" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and ("app"."coach_names"."told_on" = (now() at time zone 'Europe/Brussels')::date and "app"."coach_names"."heard_by" = (select app.uid()))));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coach_names" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);