CREATE TABLE "app"."extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"module_id" uuid NOT NULL,
	"until" date NOT NULL,
	"why" text NOT NULL,
	"decided_with" text NOT NULL,
	"decided_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	"recorded_by" uuid DEFAULT app.uid() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "an_extension_says_another_day" UNIQUE("module_id","until"),
	CONSTRAINT "an_extension_ends_later" CHECK ("app"."extensions"."until" > "app"."extensions"."decided_on"),
	CONSTRAINT "an_extension_says_why" CHECK (length(trim("app"."extensions"."why")) > 2),
	CONSTRAINT "an_extension_was_decided_by_people" CHECK (length(trim("app"."extensions"."decided_with")) > 1)
);
--> statement-breakpoint
ALTER TABLE "app"."extensions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."extensions" ADD CONSTRAINT "extensions_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "app"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."extensions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."extensions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."extensions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."extensions" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."extensions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);