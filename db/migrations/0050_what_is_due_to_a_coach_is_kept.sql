CREATE TABLE "app"."advances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"session_id" uuid,
	"date_id" uuid,
	"training_date_id" uuid GENERATED ALWAYS AS (case when occasion = 'training' then date_id end) STORED,
	"gathering_date_id" uuid GENERATED ALWAYS AS (case when occasion = 'intervision' then date_id end) STORED,
	"kind" text NOT NULL,
	"cents" integer NOT NULL,
	"handed_on" date NOT NULL,
	"handed_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "an_occasion_that_exists" CHECK ("app"."advances"."occasion" in ('earlier', 'session', 'preparation', 'training', 'intervision')),
	CONSTRAINT "an_advance_is_about_something" CHECK (("app"."advances"."session_id" is not null) = ("app"."advances"."occasion" in ('session', 'preparation'))
    and ("app"."advances"."date_id" is not null) = ("app"."advances"."occasion" in ('training', 'intervision'))),
	CONSTRAINT "an_advance_that_exists" CHECK ("app"."advances"."kind" in ('ticket', 'cash', 'transfer')),
	CONSTRAINT "an_advance_is_more_than_nothing" CHECK ("app"."advances"."cents" between 1 and 100000)
);
--> statement-breakpoint
ALTER TABLE "app"."advances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."compensation_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"day" date NOT NULL,
	"year" smallint GENERATED ALWAYS AS (extract(year from day)::smallint) STORED NOT NULL,
	"occasion" text NOT NULL,
	"session_id" uuid,
	"date_id" uuid,
	"training_date_id" uuid GENERATED ALWAYS AS (case when occasion = 'training' then date_id end) STORED,
	"gathering_date_id" uuid GENERATED ALWAYS AS (case when occasion = 'intervision' then date_id end) STORED,
	"scheme" text NOT NULL,
	"agreed_cents" integer DEFAULT 0 NOT NULL,
	"flat_cents" integer DEFAULT 0 NOT NULL,
	"above_cents" integer GENERATED ALWAYS AS (agreed_cents - flat_cents) STORED NOT NULL,
	"above_because" text,
	"travel_mode" text,
	"km_tenths" integer,
	"travel_cents" integer DEFAULT 0 NOT NULL,
	"travel_tenths" integer DEFAULT 0 NOT NULL,
	"costs_cents" integer DEFAULT 0 NOT NULL,
	"total_cents" integer GENERATED ALWAYS AS (flat_cents + travel_cents + costs_cents) STORED NOT NULL,
	"waits_for" text[] DEFAULT '{}' NOT NULL,
	"corrects" uuid,
	"statement" text,
	"due_since" timestamp with time zone DEFAULT now() NOT NULL,
	"said" text,
	"said_at" timestamp with time zone,
	"said_how" text,
	"heard_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "an_occasion_that_exists" CHECK ("app"."compensation_lines"."occasion" in ('earlier', 'session', 'preparation', 'training', 'intervision')),
	CONSTRAINT "a_line_is_about_something" CHECK (("app"."compensation_lines"."session_id" is not null) = ("app"."compensation_lines"."occasion" in ('session', 'preparation'))
    and ("app"."compensation_lines"."date_id" is not null) = ("app"."compensation_lines"."occasion" in ('training', 'intervision'))),
	CONSTRAINT "a_scheme_that_exists" CHECK ("app"."compensation_lines"."scheme" in ('flat-rate', 'real-costs')),
	CONSTRAINT "a_flat_amount_belongs_to_its_scheme" CHECK ("app"."compensation_lines"."scheme" = 'flat-rate' or "app"."compensation_lines"."agreed_cents" = 0),
	CONSTRAINT "costs_belong_to_their_scheme" CHECK ("app"."compensation_lines"."scheme" = 'real-costs' or "app"."compensation_lines"."costs_cents" = 0),
	CONSTRAINT "never_more_than_agreed" CHECK ("app"."compensation_lines"."flat_cents" between 0 and "app"."compensation_lines"."agreed_cents"),
	CONSTRAINT "no_amount_is_negative" CHECK (least("app"."compensation_lines"."travel_cents", "app"."compensation_lines"."travel_tenths", "app"."compensation_lines"."costs_cents") >= 0 and greatest("app"."compensation_lines"."agreed_cents", "app"."compensation_lines"."travel_cents", "app"."compensation_lines"."costs_cents") <= 1000000),
	CONSTRAINT "what_a_ceiling_holds_back_has_a_reason" CHECK (("app"."compensation_lines"."above_because" is null) = ("app"."compensation_lines"."flat_cents" = "app"."compensation_lines"."agreed_cents") and "app"."compensation_lines"."above_because" in ('day-ceiling', 'year-ceiling')),
	CONSTRAINT "a_travel_mode_that_exists" CHECK ("app"."compensation_lines"."travel_mode" in ('car', 'bicycle', 'public-transport', 'lift', 'none')),
	CONSTRAINT "some_kilometres" CHECK ("app"."compensation_lines"."km_tenths" between 0 and 20000),
	CONSTRAINT "waits_for_a_figure_of_the_law" CHECK ("app"."compensation_lines"."waits_for" <@ array['flat-rate-day', 'flat-rate-year', 'car-km', 'bicycle-km']),
	CONSTRAINT "a_correction_says_why" CHECK ("app"."compensation_lines"."corrects" is null or length(trim("app"."compensation_lines"."statement")) > 2),
	CONSTRAINT "a_statement_in_some_words" CHECK (length("app"."compensation_lines"."statement") <= 300),
	CONSTRAINT "right_or_not" CHECK ("app"."compensation_lines"."said" in ('right', 'not-right')),
	CONSTRAINT "what_she_says_of_a_line_is_heard_or_tapped" CHECK (num_nonnulls("app"."compensation_lines"."said", "app"."compensation_lines"."said_at", "app"."compensation_lines"."said_how") in (0, 3)
          and ("app"."compensation_lines"."heard_by" is null) = (coalesce("app"."compensation_lines"."said_how", 'link') in ('link', 'page')))
);
--> statement-breakpoint
ALTER TABLE "app"."compensation_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."presences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"presence" text NOT NULL,
	"said_as" text NOT NULL,
	"said_by" uuid,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_presence_that_exists" CHECK ("app"."presences"."presence" in ('was-there', 'stopped', 'did-not-come')),
	CONSTRAINT "said_by_one_of_three" CHECK ("app"."presences"."said_as" in ('coach', 'coordinator', 'trainer')),
	CONSTRAINT "a_presence_is_said_by_somebody" CHECK (("app"."presences"."said_by" is null) = ("app"."presences"."said_as" = 'coach'))
);
--> statement-breakpoint
ALTER TABLE "app"."presences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."settlements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"advance_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"cents" integer NOT NULL,
	"settled_by" uuid DEFAULT app.uid() NOT NULL,
	"settled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_settlement_is_more_than_nothing" CHECK ("app"."settlements"."cents" > 0)
);
--> statement-breakpoint
ALTER TABLE "app"."settlements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."advances" ADD CONSTRAINT "advances_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."advances" ADD CONSTRAINT "advances_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."advances" ADD CONSTRAINT "advances_training_date_id_training_dates_id_fk" FOREIGN KEY ("training_date_id") REFERENCES "app"."training_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."advances" ADD CONSTRAINT "advances_gathering_date_id_gathering_dates_id_fk" FOREIGN KEY ("gathering_date_id") REFERENCES "app"."gathering_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."advances" ADD CONSTRAINT "advances_handed_by_persons_id_fk" FOREIGN KEY ("handed_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_lines" ADD CONSTRAINT "compensation_lines_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_lines" ADD CONSTRAINT "compensation_lines_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_lines" ADD CONSTRAINT "compensation_lines_training_date_id_training_dates_id_fk" FOREIGN KEY ("training_date_id") REFERENCES "app"."training_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_lines" ADD CONSTRAINT "compensation_lines_gathering_date_id_gathering_dates_id_fk" FOREIGN KEY ("gathering_date_id") REFERENCES "app"."gathering_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_lines" ADD CONSTRAINT "compensation_lines_corrects_compensation_lines_id_fk" FOREIGN KEY ("corrects") REFERENCES "app"."compensation_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."compensation_lines" ADD CONSTRAINT "compensation_lines_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."presences" ADD CONSTRAINT "presences_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "app"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."presences" ADD CONSTRAINT "presences_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."presences" ADD CONSTRAINT "presences_said_by_persons_id_fk" FOREIGN KEY ("said_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."settlements" ADD CONSTRAINT "settlements_advance_id_advances_id_fk" FOREIGN KEY ("advance_id") REFERENCES "app"."advances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."settlements" ADD CONSTRAINT "settlements_line_id_compensation_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "app"."compensation_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."settlements" ADD CONSTRAINT "settlements_settled_by_persons_id_fk" FOREIGN KEY ("settled_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advances_by_coach" ON "app"."advances" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "advances_by_session" ON "app"."advances" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_line_per_occasion" ON "app"."compensation_lines" USING btree ("coach_id","occasion",coalesce("session_id", "date_id")) WHERE "app"."compensation_lines"."corrects" is null and "app"."compensation_lines"."withdrawn_at" is null and "app"."compensation_lines"."occasion" <> 'earlier';--> statement-breakpoint
CREATE INDEX "compensation_lines_by_coach" ON "app"."compensation_lines" USING btree ("coach_id","day");--> statement-breakpoint
CREATE INDEX "compensation_lines_by_day" ON "app"."compensation_lines" USING btree ("day");--> statement-breakpoint
CREATE INDEX "compensation_lines_by_session" ON "app"."compensation_lines" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "lines_that_wait_for_a_figure" ON "app"."compensation_lines" USING btree ("day") WHERE "app"."compensation_lines"."waits_for" <> '{}' and "app"."compensation_lines"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "disputed_lines" ON "app"."compensation_lines" USING btree ("day") WHERE "app"."compensation_lines"."said" = 'not-right' and "app"."compensation_lines"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "presences_by_place" ON "app"."presences" USING btree ("assignment_id","said_at");--> statement-breakpoint
CREATE INDEX "presences_by_coach" ON "app"."presences" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "settlements_by_advance" ON "app"."settlements" USING btree ("advance_id");--> statement-breakpoint
CREATE INDEX "settlements_by_line" ON "app"."settlements" USING btree ("line_id");--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."advances" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."advances"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."advances" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."advances" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."advances"."handed_by" = (select app.uid()) and "app"."advances"."handed_on" <= (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."advances" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (((select app.uid()) is not null and "app"."advances"."taken_back_at" is null)) WITH CHECK (((select app.uid()) is not null and "app"."advances"."taken_back_at" = now()));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."advances" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."advances" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."compensation_lines" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."compensation_lines"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."compensation_lines" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."compensation_lines" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."compensation_lines" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."compensation_lines" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."presences" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."presences"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."presences" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."presences"."assignment_id" in (select a.id from app.assignments a where a.session_id in (select app.sessions_i_train()))));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."presences" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."presences" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."presences" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."presences" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."settlements" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."settlements"."line_id" in (select l.id from app.compensation_lines l where l.coach_id = (select app.uid())));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."settlements" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."settlements" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."settlements"."settled_by" = (select app.uid())));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."settlements" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."settlements" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);