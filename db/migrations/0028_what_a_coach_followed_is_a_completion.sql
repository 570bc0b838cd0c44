CREATE TABLE "app"."completions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"module_id" uuid NOT NULL,
	"completed_on" date,
	"granted_by" uuid,
	"note" text,
	"recorded_by" uuid DEFAULT app.uid(),
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_module_is_completed_once_a_day" UNIQUE NULLS NOT DISTINCT("coach_id","module_id","completed_on"),
	CONSTRAINT "a_note_that_says_something" CHECK (length(trim("app"."completions"."note")) > 2 and length("app"."completions"."note") <= 300)
);
--> statement-breakpoint
ALTER TABLE "app"."completions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."modules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"theme_id" uuid,
	"name" text,
	"given_by" text DEFAULT 'own' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_module_of_a_kind" UNIQUE NULLS NOT DISTINCT("kind","theme_id"),
	CONSTRAINT "a_kind_of_module" CHECK ("app"."modules"."kind" in ('starter', 'theme', 'refresher')),
	CONSTRAINT "a_module_has_the_theme_of_its_kind" CHECK (case "app"."modules"."kind" when 'theme' then "app"."modules"."theme_id" is not null when 'starter' then "app"."modules"."theme_id" is null else true end),
	CONSTRAINT "a_module_name_that_can_be_read" CHECK (length(trim("app"."modules"."name")) between 2 and 80),
	CONSTRAINT "given_by_us_or_a_partner" CHECK ("app"."modules"."given_by" in ('own', 'partner'))
);
--> statement-breakpoint
ALTER TABLE "app"."modules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- The training for coaches, and a module for each theme: each could be followed until now.
INSERT INTO "app"."modules" ("kind") VALUES ('starter');--> statement-breakpoint
INSERT INTO "app"."modules" ("kind", "theme_id", "given_by") SELECT 'theme', "id", "given_by" FROM "app"."themes";--> statement-breakpoint
-- Nobody kept who wrote it down.
INSERT INTO "app"."completions" ("coach_id", "module_id", "completed_on", "recorded_by")
SELECT c."person_id", m."id", c."starter_training_on", NULL
FROM "app"."coaches" c JOIN "app"."modules" m ON m."kind" = 'starter' WHERE c."starter_training_on" IS NOT NULL;--> statement-breakpoint
INSERT INTO "app"."completions" ("coach_id", "module_id", "completed_on", "recorded_by")
SELECT d."coach_id", m."id", d."completed_on", NULL
FROM "app"."completed_themes" d JOIN "app"."modules" m ON m."kind" = 'theme' AND m."theme_id" = d."theme_id";--> statement-breakpoint
DROP TABLE "app"."completed_themes";--> statement-breakpoint
ALTER TABLE "app"."completions" ADD CONSTRAINT "completions_coach_id_persons_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."completions" ADD CONSTRAINT "completions_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "app"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."completions" ADD CONSTRAINT "completions_granted_by_persons_id_fk" FOREIGN KEY ("granted_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."modules" ADD CONSTRAINT "modules_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "app"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "completions_by_module" ON "app"."completions" USING btree ("module_id");--> statement-breakpoint
ALTER TABLE "app"."coaches" DROP COLUMN "starter_training_on";--> statement-breakpoint
ALTER TABLE "app"."themes" DROP COLUMN "given_by";--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."completions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."completions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."completions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."completions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."completions" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."completions" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."completions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."modules" AS PERMISSIVE FOR SELECT TO "r_coach" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."modules" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."modules" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."modules" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."modules" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."modules" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);