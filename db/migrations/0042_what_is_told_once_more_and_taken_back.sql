CREATE TABLE "app"."removed_completions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"coach_id" uuid NOT NULL,
	"module_id" uuid NOT NULL,
	"completed_on" date,
	"note" text,
	"why" text NOT NULL,
	"removed_by" uuid DEFAULT app.uid() NOT NULL,
	"removed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_removal_says_why" CHECK (length(trim("app"."removed_completions"."why")) > 2 and length("app"."removed_completions"."why") <= 300)
);
--> statement-breakpoint
ALTER TABLE "app"."removed_completions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."availability_questions" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."removed_completions" ADD CONSTRAINT "removed_completions_coach_id_persons_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."removed_completions" ADD CONSTRAINT "removed_completions_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "app"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "removed_completions_by_coach" ON "app"."removed_completions" USING btree ("coach_id");--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."removed_completions" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."removed_completions"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."removed_completions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."removed_completions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."removed_completions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "job_may_add" ON "app"."outbox" TO r_job WITH CHECK ((true and "app"."outbox"."kind" in ('reminder', 'repeated', 'gathering-repeated', 'date-reminder', 'date-repeated', 'availability-repeated')));--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."outbox" TO r_coordinator WITH CHECK (((select app.uid()) is not null and "app"."outbox"."kind" in ('invitation', 'availability', 'gathering', 'gathering-cancelled', 'date-question', 'date-changed', 'date-cancelled', 'date-withdrawn', 'date-leader', 'withdrawn', 'changed', 'trainer-changed', 'invited')));