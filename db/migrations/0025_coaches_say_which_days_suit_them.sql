CREATE TABLE "app"."availability_answers" (
	"question_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"about_day" date NOT NULL,
	"channel" text NOT NULL,
	"heard_by" uuid,
	"heard_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_answer_a_day_and_coach" PRIMARY KEY("question_id","session_id"),
	CONSTRAINT "an_availability_that_exists" CHECK ("app"."availability_answers"."answer" in ('yes', 'no', 'undecided')),
	CONSTRAINT "an_availability_heard_or_tapped" CHECK (("app"."availability_answers"."heard_by" is null) = ("app"."availability_answers"."channel" in ('link', 'page')))
);
--> statement-breakpoint
ALTER TABLE "app"."availability_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."availability_days" (
	"round_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	CONSTRAINT "a_round_asks_once_about_a_day" PRIMARY KEY("round_id","session_id")
);
--> statement-breakpoint
ALTER TABLE "app"."availability_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."availability_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp with time zone,
	"asked_by" uuid DEFAULT app.uid() NOT NULL,
	"link_hash" "bytea",
	"links_ended" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_question_per_coach_per_round" UNIQUE("round_id","coach_id"),
	CONSTRAINT "a_question_and_its_round" UNIQUE("id","round_id"),
	CONSTRAINT "a_link_opens_one_round" UNIQUE("link_hash")
);
--> statement-breakpoint
ALTER TABLE "app"."availability_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."availability_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"closes_on" date NOT NULL,
	"closes_at" timestamp with time zone GENERATED ALWAYS AS ((closes_on + time '17:00') at time zone 'Europe/Brussels') STORED NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"made_by" uuid DEFAULT app.uid() NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	CONSTRAINT "a_round_is_closed_by_somebody" CHECK (("app"."availability_rounds"."closed_at" is null) = ("app"."availability_rounds"."closed_by" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."availability_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."availability_answers" ADD CONSTRAINT "availability_answers_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_answers" ADD CONSTRAINT "an_answer_is_to_a_question_of_its_round" FOREIGN KEY ("question_id","round_id") REFERENCES "app"."availability_questions"("id","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_answers" ADD CONSTRAINT "an_answer_is_about_a_day_of_its_round" FOREIGN KEY ("round_id","session_id") REFERENCES "app"."availability_days"("round_id","session_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_days" ADD CONSTRAINT "availability_days_round_id_availability_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."availability_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_days" ADD CONSTRAINT "availability_days_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_questions" ADD CONSTRAINT "availability_questions_round_id_availability_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "app"."availability_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_questions" ADD CONSTRAINT "availability_questions_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_rounds" ADD CONSTRAINT "availability_rounds_made_by_persons_id_fk" FOREIGN KEY ("made_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."availability_rounds" ADD CONSTRAINT "availability_rounds_closed_by_persons_id_fk" FOREIGN KEY ("closed_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "availability_answers_by_session" ON "app"."availability_answers" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "availability_days_by_session" ON "app"."availability_days" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "availability_questions_by_coach" ON "app"."availability_questions" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "availability_questions_without_link" ON "app"."availability_questions" USING btree ("id") WHERE "app"."availability_questions"."link_hash" is null and "app"."availability_questions"."links_ended" > 0;--> statement-breakpoint
CREATE INDEX "outbox_by_availability" ON "app"."outbox" USING btree (("about"->>'availability'));--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."availability_answers" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."availability_answers"."question_id" in (select app.availability_questions_of_me())));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."availability_answers" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."availability_answers" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."availability_answers" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."availability_answers" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."availability_days" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."availability_days" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."availability_days" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."availability_days" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."availability_questions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."availability_questions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."availability_questions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."availability_questions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."availability_questions" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."availability_questions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."availability_rounds" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."availability_rounds" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."availability_rounds" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."availability_rounds" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."outbox" TO r_coordinator WITH CHECK (((select app.uid()) is not null and "app"."outbox"."kind" in ('invitation', 'availability', 'withdrawn', 'changed', 'trainer-changed', 'invited')));