CREATE TABLE "app"."funded_lines" (
	"line_id" uuid PRIMARY KEY NOT NULL,
	"funder_id" uuid,
	"said_by" uuid DEFAULT app.uid() NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."funded_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."funder_budgets" (
	"funder_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"cents" integer NOT NULL,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_budget_of_a_year" PRIMARY KEY("funder_id","year"),
	CONSTRAINT "a_budget_is_of_a_year_we_know" CHECK ("app"."funder_budgets"."year" between 2000 and 2100),
	CONSTRAINT "a_budget_is_more_than_nothing" CHECK ("app"."funder_budgets"."cents" between 1 and 1000000000)
);
--> statement-breakpoint
ALTER TABLE "app"."funder_budgets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."funder_of_series" (
	"series_id" uuid PRIMARY KEY NOT NULL,
	"funder_id" uuid,
	"said_by" uuid DEFAULT app.uid() NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."funder_of_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."funders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "a_funder_has_its_own_name" UNIQUE("name"),
	CONSTRAINT "a_funder_has_a_name" CHECK (length(trim("app"."funders"."name")) > 1)
);
--> statement-breakpoint
ALTER TABLE "app"."funders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."funded_lines" ADD CONSTRAINT "funded_lines_line_id_compensation_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "app"."compensation_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funded_lines" ADD CONSTRAINT "funded_lines_funder_id_funders_id_fk" FOREIGN KEY ("funder_id") REFERENCES "app"."funders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funded_lines" ADD CONSTRAINT "funded_lines_said_by_persons_id_fk" FOREIGN KEY ("said_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funder_budgets" ADD CONSTRAINT "funder_budgets_funder_id_funders_id_fk" FOREIGN KEY ("funder_id") REFERENCES "app"."funders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funder_budgets" ADD CONSTRAINT "funder_budgets_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funder_of_series" ADD CONSTRAINT "funder_of_series_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "app"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funder_of_series" ADD CONSTRAINT "funder_of_series_funder_id_funders_id_fk" FOREIGN KEY ("funder_id") REFERENCES "app"."funders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funder_of_series" ADD CONSTRAINT "funder_of_series_said_by_persons_id_fk" FOREIGN KEY ("said_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."funders" ADD CONSTRAINT "funders_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lines_by_funder" ON "app"."funded_lines" USING btree ("funder_id");--> statement-breakpoint
CREATE INDEX "series_by_funder" ON "app"."funder_of_series" USING btree ("funder_id");--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."funded_lines" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."funded_lines" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."funded_lines"."said_by" = (select app.uid()) and "app"."funded_lines"."said_at" = now()));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."funded_lines" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."funded_lines"."said_by" = (select app.uid()) and "app"."funded_lines"."said_at" = now()));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."funded_lines" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."funder_budgets" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."funder_budgets" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."funder_budgets"."written_by" = (select app.uid()) and "app"."funder_budgets"."written_at" = now()));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."funder_budgets" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."funder_budgets"."written_by" = (select app.uid()) and "app"."funder_budgets"."written_at" = now()));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."funder_budgets" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."funder_of_series" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."funder_of_series" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."funder_of_series"."said_by" = (select app.uid()) and "app"."funder_of_series"."said_at" = now()));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."funder_of_series" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."funder_of_series"."said_by" = (select app.uid()) and "app"."funder_of_series"."said_at" = now()));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."funder_of_series" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."funders" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."funders" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (((select app.uid()) is not null and "app"."funders"."written_by" = (select app.uid()) and "app"."funders"."written_at" = now()));--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."funders" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."funders"."written_by" = (select app.uid()) and "app"."funders"."written_at" = now()));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."funders" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);