CREATE TABLE "app"."date_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"date_id" uuid NOT NULL,
	"training_date_id" uuid GENERATED ALWAYS AS (case when kind = 'training' then date_id end) STORED,
	"coach_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp with time zone,
	"asked_by" uuid DEFAULT app.uid() NOT NULL,
	"answer_on" date NOT NULL,
	"answer_by" timestamp with time zone GENERATED ALWAYS AS ((answer_on + time '17:00') at time zone 'Europe/Brussels') STORED NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_how" text,
	"heard_by" uuid,
	"heard_on" date,
	"place_since" timestamp with time zone,
	"turns" integer DEFAULT 0 NOT NULL,
	"turned_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"link_hash" "bytea",
	"links_ended" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "one_question_per_coach_per_date" UNIQUE("date_id","coach_id"),
	CONSTRAINT "a_link_opens_one_date" UNIQUE("link_hash"),
	CONSTRAINT "a_kind_of_date" CHECK ("app"."date_questions"."kind" in ('training')),
	CONSTRAINT "an_answer_about_a_date" CHECK ("app"."date_questions"."answer" in ('yes', 'no', 'undecided')),
	CONSTRAINT "what_is_said_about_a_date_is_heard_or_tapped" CHECK (num_nonnulls("app"."date_questions"."answer", "app"."date_questions"."answered_at", "app"."date_questions"."answered_how") in (0, 3)
        and ("app"."date_questions"."heard_by" is null) = (coalesce("app"."date_questions"."answered_how", 'link') in ('link', 'page'))
        and ("app"."date_questions"."heard_by" is null) = ("app"."date_questions"."heard_on" is null)),
	CONSTRAINT "a_place_on_a_date_is_wanted" CHECK ("app"."date_questions"."place_since" is null or "app"."date_questions"."answer" in ('yes', 'undecided'))
);
--> statement-breakpoint
ALTER TABLE "app"."date_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."training_dates" ADD COLUMN "during" "tstzrange" GENERATED ALWAYS AS (tstzrange((day + starts_at) at time zone 'Europe/Brussels', (day + ends_at) at time zone 'Europe/Brussels')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."training_dates" ADD COLUMN "coaches_taken" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."training_dates" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."training_dates" ADD COLUMN "shown_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."date_questions" ADD CONSTRAINT "date_questions_training_date_id_training_dates_id_fk" FOREIGN KEY ("training_date_id") REFERENCES "app"."training_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."date_questions" ADD CONSTRAINT "date_questions_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."date_questions" ADD CONSTRAINT "date_questions_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "date_questions_by_coach" ON "app"."date_questions" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "date_questions_without_link" ON "app"."date_questions" USING btree ("id") WHERE "app"."date_questions"."link_hash" is null and "app"."date_questions"."links_ended" > 0;--> statement-breakpoint
CREATE INDEX "outbox_by_date" ON "app"."outbox" USING btree (("about"->>'date'));--> statement-breakpoint
ALTER TABLE "app"."training_dates" ADD CONSTRAINT "no_more_coaches_than_room" CHECK ("app"."training_dates"."coaches_taken" >= 0 and "app"."training_dates"."coaches_taken" <= "app"."training_dates"."most");--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."modules" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."training_dates" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."date_questions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."date_questions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."date_questions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."date_questions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."date_questions" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."date_questions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."outbox" TO r_coordinator WITH CHECK (((select app.uid()) is not null and "app"."outbox"."kind" in ('invitation', 'availability', 'date-question', 'date-changed', 'date-cancelled', 'withdrawn', 'changed', 'trainer-changed', 'invited')));