CREATE TABLE "app"."payers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"last_four" text NOT NULL,
	"seal_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"bic" text,
	"format" text DEFAULT '09' NOT NULL,
	"alone_allowed" boolean DEFAULT false NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_payer_has_a_name" CHECK (length(trim("app"."payers"."name")) between 2 and 70),
	CONSTRAINT "a_bank_file_of_a_known_kind" CHECK ("app"."payers"."format" in ('09', '03'))
);
--> statement-breakpoint
ALTER TABLE "app"."payers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."payment_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"execution_on" date NOT NULL,
	"count" smallint NOT NULL,
	"sum_cents" integer NOT NULL,
	"mark" text NOT NULL,
	"format" text NOT NULL,
	"prepared_by" uuid NOT NULL,
	"prepared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"alone_by_setting" boolean DEFAULT false NOT NULL,
	"taken_back_at" timestamp with time zone,
	"taken_back_by" uuid,
	"payer_name" text,
	"payer_bic" text,
	"payer_seal_id" uuid,
	"payer_sealed" "bytea",
	"file" "bytea",
	"file_hash" text,
	"file_made_at" timestamp with time zone,
	"sent_on" date,
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	CONSTRAINT "another_person_approves" CHECK ("app"."payment_batches"."approved_by" <> "app"."payment_batches"."prepared_by" or "app"."payment_batches"."alone_by_setting"),
	CONSTRAINT "approved_by_somebody_at_a_moment" CHECK (num_nonnulls("app"."payment_batches"."approved_by", "app"."payment_batches"."approved_at", "app"."payment_batches"."payer_name", "app"."payment_batches"."payer_seal_id", "app"."payment_batches"."payer_sealed") in (0, 5)),
	CONSTRAINT "a_batch_pays_something" CHECK ("app"."payment_batches"."count" > 0 and "app"."payment_batches"."sum_cents" > 0),
	CONSTRAINT "a_bank_file_of_a_known_kind" CHECK ("app"."payment_batches"."format" in ('09', '03')),
	CONSTRAINT "a_file_is_made_once_and_whole" CHECK (num_nonnulls("app"."payment_batches"."file", "app"."payment_batches"."file_hash", "app"."payment_batches"."file_made_at") in (0, 3)),
	CONSTRAINT "what_is_at_the_bank_had_a_file" CHECK (num_nonnulls("app"."payment_batches"."sent_on", "app"."payment_batches"."sent_by", "app"."payment_batches"."sent_at") in (0, 3) and ("app"."payment_batches"."sent_on" is null or "app"."payment_batches"."file" is not null)),
	CONSTRAINT "what_is_at_the_bank_is_not_taken_back" CHECK (("app"."payment_batches"."taken_back_at" is null) = ("app"."payment_batches"."taken_back_by" is null) and ("app"."payment_batches"."taken_back_at" is null or "app"."payment_batches"."sent_on" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."payment_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"line_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"scheme" text NOT NULL,
	"cents" integer NOT NULL,
	"way" text NOT NULL,
	"batch_id" uuid,
	"holder" text,
	"last_four" text,
	"seal_id" uuid,
	"sealed" "bytea",
	"paid_on" date,
	"rejected_on" date,
	"bank_reason" text,
	"rejected_by" uuid,
	"taken_back_at" timestamp with time zone,
	"cash_year" smallint,
	"cash_number" smallint,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_number_in_the_cash_book" UNIQUE("cash_year","cash_number"),
	CONSTRAINT "a_payment_is_more_than_nothing" CHECK ("app"."payments"."cents" > 0),
	CONSTRAINT "a_way_of_paying" CHECK ("app"."payments"."way" in ('bank', 'cash', 'earlier')),
	CONSTRAINT "a_scheme_that_exists" CHECK ("app"."payments"."scheme" in ('flat-rate', 'real-costs')),
	CONSTRAINT "the_bank_pays_in_batches" CHECK (("app"."payments"."way" = 'bank') = ("app"."payments"."batch_id" is not null)),
	CONSTRAINT "cash_stands_in_the_book" CHECK (("app"."payments"."way" = 'cash') = ("app"."payments"."cash_year" is not null) and ("app"."payments"."cash_year" is null) = ("app"."payments"."cash_number" is null)),
	CONSTRAINT "what_did_not_go_by_the_bank_is_paid" CHECK ("app"."payments"."way" = 'bank' or "app"."payments"."paid_on" is not null),
	CONSTRAINT "an_account_is_frozen_whole" CHECK (num_nonnulls("app"."payments"."last_four", "app"."payments"."seal_id", "app"."payments"."sealed") in (0, 3) and ("app"."payments"."last_four" is null or "app"."payments"."way" = 'bank')),
	CONSTRAINT "a_bank_says_why_it_sends_back" CHECK (num_nonnulls("app"."payments"."rejected_on", "app"."payments"."bank_reason", "app"."payments"."rejected_by") in (0, 3) and ("app"."payments"."rejected_on" is null or "app"."payments"."way" = 'bank'))
);
--> statement-breakpoint
ALTER TABLE "app"."payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."payers" ADD CONSTRAINT "payers_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payment_batches" ADD CONSTRAINT "payment_batches_prepared_by_persons_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payment_batches" ADD CONSTRAINT "payment_batches_approved_by_persons_id_fk" FOREIGN KEY ("approved_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payment_batches" ADD CONSTRAINT "payment_batches_taken_back_by_persons_id_fk" FOREIGN KEY ("taken_back_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payment_batches" ADD CONSTRAINT "payment_batches_sent_by_persons_id_fk" FOREIGN KEY ("sent_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payments" ADD CONSTRAINT "payments_line_id_compensation_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "app"."compensation_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payments" ADD CONSTRAINT "payments_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payments" ADD CONSTRAINT "payments_batch_id_payment_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "app"."payment_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payments" ADD CONSTRAINT "payments_rejected_by_persons_id_fk" FOREIGN KEY ("rejected_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payments" ADD CONSTRAINT "payments_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."payments" ADD CONSTRAINT "a_scheme_stays_once_it_paid" FOREIGN KEY ("coach_id","year","scheme") REFERENCES "app"."coach_years"("coach_id","year","scheme") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payers_newest" ON "app"."payers" USING btree ("written_at");--> statement-breakpoint
CREATE INDEX "open_batches" ON "app"."payment_batches" USING btree ("prepared_at") WHERE "app"."payment_batches"."sent_on" is null and "app"."payment_batches"."taken_back_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "a_line_is_paid_once" ON "app"."payments" USING btree ("line_id") WHERE "app"."payments"."rejected_on" is null and "app"."payments"."taken_back_at" is null;--> statement-breakpoint
CREATE INDEX "payments_by_batch" ON "app"."payments" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "payments_by_coach" ON "app"."payments" USING btree ("coach_id","year");--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."payers" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."payers" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."payment_batches" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."payment_batches" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."payment_batches" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."payments" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."payments"."coach_id" = (select app.uid()) and "app"."payments"."taken_back_at" is null);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."payments" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."payments" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."payments" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);