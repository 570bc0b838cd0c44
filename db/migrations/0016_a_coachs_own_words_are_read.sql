CREATE TABLE "app"."read_words" (
	"coach_id" uuid PRIMARY KEY NOT NULL,
	"wording" text NOT NULL,
	"read_by" uuid DEFAULT app.uid() NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."read_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."read_words" ADD CONSTRAINT "read_words_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."read_words" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."read_words" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."read_words" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."read_words"."read_by" = (select app.uid()) and "app"."read_words"."read_at" = now()));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."read_words" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."read_words" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);