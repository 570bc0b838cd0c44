CREATE TABLE "app"."review_people" (
	"review_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_as" text NOT NULL,
	CONSTRAINT "at_a_review_once" PRIMARY KEY("review_id","person_id"),
	CONSTRAINT "at_a_review_as_coach_or_other" CHECK ("app"."review_people"."seen_as" in ('coach', 'other'))
);
--> statement-breakpoint
ALTER TABLE "app"."review_people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"held_on" date NOT NULL,
	"decided" text NOT NULL,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reviewed_once_a_day" UNIQUE("held_on"),
	CONSTRAINT "a_review_decides_something" CHECK (length(trim("app"."reviews"."decided")) > 2)
);
--> statement-breakpoint
ALTER TABLE "app"."reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."review_people" ADD CONSTRAINT "review_people_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "app"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."review_people" ADD CONSTRAINT "review_people_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_people_by_person" ON "app"."review_people" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."review_people" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."review_people" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and ("app"."review_people"."seen_as" = 'coach') = ("app"."review_people"."person_id" in (select k.person_id from app.coaches k))));--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."review_people" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."review_people" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."review_people" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."reviews" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."reviews" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."reviews"."held_on" <= (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."reviews" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."reviews"."held_on" <= (now() at time zone 'Europe/Brussels')::date and "app"."reviews"."written_by" = (select app.uid()) and "app"."reviews"."written_at" = now()));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."reviews" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."reviews" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);