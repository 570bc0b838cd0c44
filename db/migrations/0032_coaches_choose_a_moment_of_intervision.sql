CREATE TABLE "app"."gathering_actions" (
	"gathering_id" uuid NOT NULL,
	"nth" smallint NOT NULL,
	"action" text NOT NULL,
	CONSTRAINT "actions_in_their_order" PRIMARY KEY("gathering_id","nth"),
	CONSTRAINT "eight_actions_at_most" CHECK ("app"."gathering_actions"."nth" between 1 and 8),
	CONSTRAINT "an_action_in_one_line" CHECK (length(trim("app"."gathering_actions"."action")) > 2 and length("app"."gathering_actions"."action") <= 120 and "app"."gathering_actions"."action" !~ '[\r\n]')
);
--> statement-breakpoint
ALTER TABLE "app"."gathering_actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."gathering_answers" (
	"question_id" uuid NOT NULL,
	"gathering_id" uuid NOT NULL,
	"date_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"about_day" date NOT NULL,
	"channel" text NOT NULL,
	"heard_by" uuid,
	"heard_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_answer_a_moment_and_coach" PRIMARY KEY("question_id","date_id"),
	CONSTRAINT "an_answer_to_a_moment_that_exists" CHECK ("app"."gathering_answers"."answer" in ('yes', 'no', 'undecided')),
	CONSTRAINT "a_moment_heard_or_tapped" CHECK (("app"."gathering_answers"."heard_by" is null) = ("app"."gathering_answers"."channel" in ('link', 'page')))
);
--> statement-breakpoint
ALTER TABLE "app"."gathering_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."gathering_dates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"gathering_id" uuid NOT NULL,
	"nth" smallint NOT NULL,
	"day" date NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"picked_at" timestamp with time zone,
	"picked_by" uuid,
	CONSTRAINT "a_gathering_proposes_five_moments" UNIQUE("gathering_id","nth"),
	CONSTRAINT "a_moment_is_proposed_once" UNIQUE("gathering_id","day","starts_at"),
	CONSTRAINT "a_moment_of_its_gathering" UNIQUE("gathering_id","id"),
	CONSTRAINT "five_moments_at_most" CHECK ("app"."gathering_dates"."nth" between 1 and 5),
	CONSTRAINT "a_gathering_ends_after_it_begins" CHECK ("app"."gathering_dates"."ends_at" > "app"."gathering_dates"."starts_at"),
	CONSTRAINT "a_moment_is_picked_by_somebody" CHECK (("app"."gathering_dates"."picked_at" is null) = ("app"."gathering_dates"."picked_by" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."gathering_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."gathering_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"gathering_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp with time zone,
	"asked_by" uuid DEFAULT app.uid() NOT NULL,
	"link_hash" "bytea",
	"links_ended" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_question_per_coach_per_gathering" UNIQUE("gathering_id","coach_id"),
	CONSTRAINT "a_question_and_its_gathering" UNIQUE("id","gathering_id"),
	CONSTRAINT "a_link_opens_one_gathering" UNIQUE("link_hash")
);
--> statement-breakpoint
ALTER TABLE "app"."gathering_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."gatherings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"venue" text NOT NULL,
	"facilitator_id" uuid,
	"facilitator_name" text,
	"food" text,
	"travel_arranged" boolean DEFAULT false NOT NULL,
	"closes_on" date NOT NULL,
	"closes_at" timestamp with time zone GENERATED ALWAYS AS ((closes_on + time '17:00') at time zone 'Europe/Brussels') STORED NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"made_by" uuid DEFAULT app.uid() NOT NULL,
	"cancelled_at" timestamp with time zone,
	"recorded_at" timestamp with time zone,
	"recorded_by" uuid,
	"method" text,
	"theme" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_gathering_has_a_venue" CHECK (length(trim("app"."gatherings"."venue")) between 2 and 120),
	CONSTRAINT "a_facilitator_of_ours_or_from_outside" CHECK ("app"."gatherings"."facilitator_id" is null or "app"."gatherings"."facilitator_name" is null),
	CONSTRAINT "a_facilitator_has_a_name" CHECK (length(trim("app"."gatherings"."facilitator_name")) between 2 and 60),
	CONSTRAINT "food_that_exists" CHECK ("app"."gatherings"."food" in ('drinks', 'sandwiches', 'soup', 'meal')),
	CONSTRAINT "a_method_that_exists" CHECK ("app"."gatherings"."method" in ('incident', 'problem', 'ten-steps', 'balint', 'own')),
	CONSTRAINT "a_theme_of_three_words" CHECK ("app"."gatherings"."theme" ~ '^[^\s\d_.,:/|+&()]+( [^\s\d_.,:/|+&()]+){0,2}$' and length("app"."gatherings"."theme") <= 60),
	CONSTRAINT "a_gathering_is_recorded_by_somebody" CHECK (("app"."gatherings"."recorded_at" is null) = ("app"."gatherings"."recorded_by" is null)),
	CONSTRAINT "kept_once_it_is_recorded" CHECK ("app"."gatherings"."recorded_at" is not null or ("app"."gatherings"."method" is null and "app"."gatherings"."theme" is null)),
	CONSTRAINT "nobody_was_at_what_is_cancelled" CHECK ("app"."gatherings"."cancelled_at" is null or "app"."gatherings"."recorded_at" is null)
);
--> statement-breakpoint
ALTER TABLE "app"."gatherings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."intervision_attendances" ADD COLUMN "gathering_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."gathering_actions" ADD CONSTRAINT "gathering_actions_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "app"."gatherings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gathering_answers" ADD CONSTRAINT "gathering_answers_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gathering_answers" ADD CONSTRAINT "an_answer_is_to_a_question_of_its_gathering" FOREIGN KEY ("question_id","gathering_id") REFERENCES "app"."gathering_questions"("id","gathering_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gathering_answers" ADD CONSTRAINT "an_answer_is_about_a_moment_of_its_gathering" FOREIGN KEY ("gathering_id","date_id") REFERENCES "app"."gathering_dates"("gathering_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gathering_dates" ADD CONSTRAINT "gathering_dates_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "app"."gatherings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gathering_dates" ADD CONSTRAINT "gathering_dates_picked_by_persons_id_fk" FOREIGN KEY ("picked_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gathering_questions" ADD CONSTRAINT "gathering_questions_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "app"."gatherings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gathering_questions" ADD CONSTRAINT "gathering_questions_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gatherings" ADD CONSTRAINT "gatherings_facilitator_id_persons_id_fk" FOREIGN KEY ("facilitator_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gatherings" ADD CONSTRAINT "gatherings_made_by_persons_id_fk" FOREIGN KEY ("made_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."gatherings" ADD CONSTRAINT "gatherings_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gathering_answers_by_date" ON "app"."gathering_answers" USING btree ("date_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_moment_is_picked" ON "app"."gathering_dates" USING btree ("gathering_id") WHERE "app"."gathering_dates"."picked_at" is not null;--> statement-breakpoint
CREATE INDEX "gathering_questions_by_coach" ON "app"."gathering_questions" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "gathering_questions_without_link" ON "app"."gathering_questions" USING btree ("id") WHERE "app"."gathering_questions"."link_hash" is null and "app"."gathering_questions"."links_ended" > 0;--> statement-breakpoint
ALTER TABLE "app"."intervision_attendances" ADD CONSTRAINT "intervision_attendances_gathering_id_gatherings_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "app"."gatherings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendances_by_gathering" ON "app"."intervision_attendances" USING btree ("gathering_id");--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."gathering_actions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."gathering_actions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."gathering_actions" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."gathering_actions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."gathering_answers" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."gathering_answers"."question_id" in (select app.gathering_questions_of_me())));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."gathering_answers" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."gathering_answers" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."gathering_answers" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."gathering_answers" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."gathering_dates" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."gathering_dates" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."gathering_dates" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."gathering_dates" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."gathering_dates" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."gathering_dates" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."gathering_questions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."gathering_questions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."gathering_questions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."gathering_questions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."gathering_questions" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."gathering_questions" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."gathering_questions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."gatherings" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."gatherings" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."gatherings" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (((select app.uid()) is not null and "app"."gatherings"."cancelled_at" is null)) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."gatherings" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."gatherings" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."gatherings" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);