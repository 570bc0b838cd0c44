CREATE TABLE "app"."pathway_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"channel" text,
	"heard_by" uuid DEFAULT app.uid(),
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_channel" text,
	"ended_heard_by" uuid,
	"ended_at" timestamp with time zone,
	"read_by" uuid,
	"read_at" timestamp with time zone,
	CONSTRAINT "a_step_that_exists" CHECK ("app"."pathway_steps"."stage" in ('meeting', 'training', 'coach', 'paused', 'stopped')),
	CONSTRAINT "only_being_away_ends" CHECK ("app"."pathway_steps"."until_day" is null or "app"."pathway_steps"."stage" in ('paused', 'stopped')),
	CONSTRAINT "a_step_ends_after_it_begins" CHECK ("app"."pathway_steps"."until_day" >= "app"."pathway_steps"."from_day"),
	CONSTRAINT "somebody_said_that_it_ends" CHECK (("app"."pathway_steps"."until_day" is null) = ("app"."pathway_steps"."ended_at" is null)),
	CONSTRAINT "somebody_heard_her_step" CHECK (("app"."pathway_steps"."channel" = 'page') = ("app"."pathway_steps"."heard_by" is null) and ("app"."pathway_steps"."ended_channel" = 'page') = ("app"."pathway_steps"."ended_heard_by" is null)),
	CONSTRAINT "a_reader_and_a_moment" CHECK (("app"."pathway_steps"."read_by" is null) = ("app"."pathway_steps"."read_at" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."pathway_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."pathway_steps" ADD CONSTRAINT "pathway_steps_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."pathway_steps" ADD CONSTRAINT "pathway_steps_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."pathway_steps" ADD CONSTRAINT "pathway_steps_ended_heard_by_persons_id_fk" FOREIGN KEY ("ended_heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."pathway_steps" ADD CONSTRAINT "pathway_steps_read_by_persons_id_fk" FOREIGN KEY ("read_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "a_stage_begins_once" ON "app"."pathway_steps" USING btree ("coach_id","stage") WHERE "app"."pathway_steps"."stage" in ('meeting', 'training', 'coach');--> statement-breakpoint
-- A coach does not pause twice at a time, nor pause while she stopped. A pause that ended on its first day takes no time.
ALTER TABLE "app"."pathway_steps" ADD CONSTRAINT "away_once_at_a_time"
  EXCLUDE USING gist ("coach_id" WITH =, daterange("from_day", "until_day") WITH &&) WHERE ("stage" in ('paused', 'stopped'));--> statement-breakpoint
-- Nobody kept who said these, nor when. Of a coach who stopped while she paused, the pause ended then.
INSERT INTO "app"."pathway_steps" ("coach_id", "stage", "from_day", "heard_by")
SELECT c."person_id", told."stage", told."from_day", NULL
FROM "app"."coaches" c CROSS JOIN LATERAL (
  VALUES ('meeting', c."since"), ('coach', c."observed_before"), ('stopped', c."stopped_on")) told ("stage", "from_day")
WHERE told."from_day" IS NOT NULL;--> statement-breakpoint
INSERT INTO "app"."pathway_steps" ("coach_id", "stage", "from_day", "until_day", "ended_at", "heard_by")
SELECT c."person_id", 'paused', c."paused_on", greatest(c."paused_on", c."stopped_on"), now(), NULL
FROM "app"."coaches" c WHERE c."paused_on" IS NOT NULL AND c."stopped_on" IS NOT NULL;--> statement-breakpoint
INSERT INTO "app"."pathway_steps" ("coach_id", "stage", "from_day", "heard_by")
SELECT c."person_id", 'paused', c."paused_on", NULL
FROM "app"."coaches" c WHERE c."paused_on" IS NOT NULL AND c."stopped_on" IS NULL;--> statement-breakpoint
ALTER TABLE "app"."coaches" DROP COLUMN "since";--> statement-breakpoint
ALTER TABLE "app"."coaches" DROP COLUMN "observed_before";--> statement-breakpoint
ALTER TABLE "app"."coaches" DROP COLUMN "paused_on";--> statement-breakpoint
ALTER TABLE "app"."coaches" DROP COLUMN "stopped_on";--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."pathway_steps" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."pathway_steps"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."pathway_steps" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."pathway_steps" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((((select app.uid()) is not null and "app"."pathway_steps"."stage" in ('meeting', 'training', 'coach')) and ("app"."pathway_steps"."heard_by" = (select app.uid()) and "app"."pathway_steps"."until_day" is null)));--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."pathway_steps" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING (((select app.uid()) is not null and "app"."pathway_steps"."stage" in ('meeting', 'training', 'coach')));--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."pathway_steps" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."pathway_steps" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."pathway_steps" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);