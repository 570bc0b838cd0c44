CREATE TABLE "app"."agreement_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"valid_from" date NOT NULL,
	"aim" text NOT NULL,
	"legal_form" text NOT NULL,
	"costs" text NOT NULL,
	"discretion" text NOT NULL,
	"nature" text,
	"workings" text,
	"place" text,
	"contact" text,
	"training" text,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_note_begins_on_a_day_of_its_own" UNIQUE("valid_from"),
	CONSTRAINT "a_note_says_what_the_law_asks" CHECK (least(length(trim("app"."agreement_notes"."aim")), length(trim("app"."agreement_notes"."legal_form")), length(trim("app"."agreement_notes"."costs")), length(trim("app"."agreement_notes"."discretion"))) > 0)
);
--> statement-breakpoint
ALTER TABLE "app"."agreement_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."note_signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coach_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"explained_on" date NOT NULL,
	"copy_given" boolean NOT NULL,
	"signed_on" date NOT NULL,
	"recorded_by" uuid DEFAULT app.uid() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_version_is_signed_once" UNIQUE("coach_id","note_id"),
	CONSTRAINT "explained_before_it_is_signed" CHECK ("app"."note_signatures"."explained_on" <= "app"."note_signatures"."signed_on")
);
--> statement-breakpoint
ALTER TABLE "app"."note_signatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."agreement_notes" ADD CONSTRAINT "agreement_notes_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."note_signatures" ADD CONSTRAINT "note_signatures_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."note_signatures" ADD CONSTRAINT "note_signatures_note_id_agreement_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "app"."agreement_notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."agreement_notes" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."agreement_notes" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."agreement_notes" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."agreement_notes" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."agreement_notes" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."note_signatures" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."note_signatures"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."note_signatures" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."note_signatures" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."note_signatures" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."note_signatures" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."note_signatures" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);