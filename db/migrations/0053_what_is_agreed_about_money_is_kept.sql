CREATE TABLE "app"."agreed_amounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"session_id" uuid,
	"date_id" uuid,
	"training_date_id" uuid GENERATED ALWAYS AS (case when occasion = 'training' then date_id end) STORED,
	"gathering_date_id" uuid GENERATED ALWAYS AS (case when occasion = 'intervision' then date_id end) STORED,
	"flat_cents" integer,
	"travel_mode" text,
	"km_tenths" integer,
	"ticket_cents" integer,
	"way" text DEFAULT 'bank' NOT NULL,
	"needs" text,
	"terms_version" integer NOT NULL,
	"agreed_by" uuid DEFAULT app.uid() NOT NULL,
	"agreed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lower_on" date,
	"lower_how" text,
	"lower_heard_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreed_once_for_a_session" UNIQUE("session_id","coach_id","occasion"),
	CONSTRAINT "agreed_once_for_a_date" UNIQUE("date_id","coach_id"),
	CONSTRAINT "agreed_for_an_occasion" CHECK (case when "app"."agreed_amounts"."occasion" in ('session', 'preparation') then "app"."agreed_amounts"."session_id" is not null and "app"."agreed_amounts"."date_id" is null
          else "app"."agreed_amounts"."occasion" in ('training', 'intervision') and "app"."agreed_amounts"."session_id" is null and "app"."agreed_amounts"."date_id" is not null end),
	CONSTRAINT "an_agreed_amount_that_can_be" CHECK ("app"."agreed_amounts"."flat_cents" between 1 and 100000),
	CONSTRAINT "a_way_to_come" CHECK ("app"."agreed_amounts"."travel_mode" in ('car', 'bicycle', 'public-transport', 'lift', 'none')),
	CONSTRAINT "kilometres_that_can_be" CHECK ("app"."agreed_amounts"."km_tenths" between 1 and 20000),
	CONSTRAINT "a_ticket_that_can_be" CHECK ("app"."agreed_amounts"."ticket_cents" between 1 and 50000),
	CONSTRAINT "a_way_costs_what_it_is" CHECK (("app"."agreed_amounts"."km_tenths" is null or "app"."agreed_amounts"."travel_mode" in ('car', 'bicycle'))
          and ("app"."agreed_amounts"."ticket_cents" is null or "app"."agreed_amounts"."travel_mode" = 'public-transport')),
	CONSTRAINT "how_the_money_comes" CHECK ("app"."agreed_amounts"."way" in ('bank', 'cash', 'other-account')),
	CONSTRAINT "what_she_needs_ahead" CHECK ("app"."agreed_amounts"."needs" in ('ticket', 'advance')),
	CONSTRAINT "less_because_she_wanted_so" CHECK (("app"."agreed_amounts"."lower_on" is null) = ("app"."agreed_amounts"."lower_how" is null)
          and ("app"."agreed_amounts"."lower_heard_by" is null) = (coalesce("app"."agreed_amounts"."lower_how", 'page') = 'page'))
);
--> statement-breakpoint
ALTER TABLE "app"."agreed_amounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."amounts_elsewhere" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"cents" integer NOT NULL,
	"how" text NOT NULL,
	"heard_by" uuid,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_year_elsewhere" CHECK ("app"."amounts_elsewhere"."year" between 2000 and 2100),
	CONSTRAINT "an_amount_elsewhere_that_can_be" CHECK ("app"."amounts_elsewhere"."cents" between 0 and 10000000),
	CONSTRAINT "she_said_it_or_somebody_heard" CHECK (("app"."amounts_elsewhere"."heard_by" is null) = ("app"."amounts_elsewhere"."how" = 'page'))
);
--> statement-breakpoint
ALTER TABLE "app"."amounts_elsewhere" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."coach_years" (
	"coach_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"scheme" text,
	"chosen_on" date,
	"chosen_how" text,
	"heard_by" uuid,
	"flat_cents" integer DEFAULT 0 NOT NULL,
	"travel_cents" integer DEFAULT 0 NOT NULL,
	"travel_tenths" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_coach_and_year_once" PRIMARY KEY("coach_id","year"),
	CONSTRAINT "a_scheme_of_a_year" UNIQUE("coach_id","year","scheme"),
	CONSTRAINT "a_year_of_money" CHECK ("app"."coach_years"."year" between 2000 and 2100),
	CONSTRAINT "a_scheme_that_is" CHECK ("app"."coach_years"."scheme" in ('flat-rate', 'real-costs')),
	CONSTRAINT "a_scheme_was_chosen_and_heard" CHECK (num_nonnulls("app"."coach_years"."scheme", "app"."coach_years"."chosen_on", "app"."coach_years"."chosen_how") in (0, 3)
          and ("app"."coach_years"."heard_by" is null) = (coalesce("app"."coach_years"."chosen_how", 'page') = 'page')),
	CONSTRAINT "sums_of_a_year_are_not_below_nothing" CHECK (least("app"."coach_years"."flat_cents", "app"."coach_years"."travel_cents", "app"."coach_years"."travel_tenths") >= 0)
);
--> statement-breakpoint
ALTER TABLE "app"."coach_years" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."receipts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"session_id" uuid,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"cents" integer NOT NULL,
	"seen_by" uuid DEFAULT app.uid() NOT NULL,
	"seen_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	CONSTRAINT "a_kind_of_cost" CHECK ("app"."receipts"."kind" in ('travel', 'childcare', 'phone', 'meal', 'other')),
	CONSTRAINT "a_cost_that_can_be" CHECK ("app"."receipts"."cents" between 1 and 100000),
	CONSTRAINT "a_receipt_is_not_of_a_day_to_come" CHECK ("app"."receipts"."day" <= "app"."receipts"."seen_on")
);
--> statement-breakpoint
ALTER TABLE "app"."receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."distances" ALTER COLUMN "minutes" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."distances" ADD COLUMN "km_tenths" integer;--> statement-breakpoint
ALTER TABLE "app"."agreed_amounts" ADD CONSTRAINT "agreed_amounts_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agreed_amounts" ADD CONSTRAINT "agreed_amounts_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agreed_amounts" ADD CONSTRAINT "agreed_amounts_training_date_id_training_dates_id_fk" FOREIGN KEY ("training_date_id") REFERENCES "app"."training_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agreed_amounts" ADD CONSTRAINT "agreed_amounts_gathering_date_id_gathering_dates_id_fk" FOREIGN KEY ("gathering_date_id") REFERENCES "app"."gathering_dates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agreed_amounts" ADD CONSTRAINT "agreed_amounts_agreed_by_persons_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."agreed_amounts" ADD CONSTRAINT "agreed_amounts_lower_heard_by_persons_id_fk" FOREIGN KEY ("lower_heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."amounts_elsewhere" ADD CONSTRAINT "amounts_elsewhere_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."amounts_elsewhere" ADD CONSTRAINT "amounts_elsewhere_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_years" ADD CONSTRAINT "coach_years_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."coach_years" ADD CONSTRAINT "coach_years_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."receipts" ADD CONSTRAINT "receipts_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."receipts" ADD CONSTRAINT "receipts_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."receipts" ADD CONSTRAINT "receipts_seen_by_persons_id_fk" FOREIGN KEY ("seen_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreed_amounts_by_coach" ON "app"."agreed_amounts" USING btree ("coach_id");--> statement-breakpoint
CREATE INDEX "amounts_elsewhere_by_coach" ON "app"."amounts_elsewhere" USING btree ("coach_id","year","said_at");--> statement-breakpoint
CREATE INDEX "receipts_by_coach" ON "app"."receipts" USING btree ("coach_id","day");--> statement-breakpoint
CREATE INDEX "receipts_by_session" ON "app"."receipts" USING btree ("session_id");--> statement-breakpoint
ALTER TABLE "app"."distances" ADD CONSTRAINT "a_distance_that_can_be" CHECK ("app"."distances"."km_tenths" between 1 and 10000);--> statement-breakpoint
ALTER TABLE "app"."distances" ADD CONSTRAINT "a_distance_says_something" CHECK (num_nonnulls("app"."distances"."minutes", "app"."distances"."km_tenths") > 0);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."legal_amounts" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."agreed_amounts" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."agreed_amounts"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."agreed_amounts" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."agreed_amounts" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."agreed_amounts"."agreed_by" = (select app.uid()) and "app"."agreed_amounts"."agreed_at" = now()
      and ("app"."agreed_amounts"."lower_heard_by" is null or "app"."agreed_amounts"."lower_heard_by" = (select app.uid()))));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."agreed_amounts" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."agreed_amounts"."agreed_by" = (select app.uid()) and "app"."agreed_amounts"."agreed_at" = now()
      and ("app"."agreed_amounts"."lower_heard_by" is null or "app"."agreed_amounts"."lower_heard_by" = (select app.uid()))));--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."agreed_amounts" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."agreed_amounts" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."agreed_amounts" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."amounts_elsewhere" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."amounts_elsewhere"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coach_may_add" ON "app"."amounts_elsewhere" AS PERMISSIVE FOR INSERT TO "r_coach" WITH CHECK (("app"."amounts_elsewhere"."coach_id" = (select app.uid()) and "app"."amounts_elsewhere"."how" = 'page' and "app"."amounts_elsewhere"."heard_by" is null));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."amounts_elsewhere" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."amounts_elsewhere" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."amounts_elsewhere"."how" <> 'page' and "app"."amounts_elsewhere"."heard_by" = (select app.uid())));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."amounts_elsewhere" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."amounts_elsewhere" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."coach_years" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."coach_years"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."coach_years" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."coach_years" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."coach_years"."heard_by" = (select app.uid())));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."coach_years" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."coach_years"."heard_by" = (select app.uid())));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."coach_years" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."coach_years" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."receipts" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."receipts"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."receipts" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."receipts" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."receipts"."seen_by" = (select app.uid()) and "app"."receipts"."seen_on" = (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."receipts" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."receipts" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);