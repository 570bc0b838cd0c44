CREATE TABLE "app"."general_declarations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"filed" boolean NOT NULL,
	"since" date NOT NULL,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."general_declarations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."papers_answers" (
	"coach_id" uuid NOT NULL,
	"said_on" date NOT NULL,
	"answer" text NOT NULL,
	"is_open" boolean GENERATED ALWAYS AS (answer = 'to-do') STORED NOT NULL,
	"channel" text NOT NULL,
	"heard_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "papers_are_told_once_a_day" PRIMARY KEY("coach_id","said_on"),
	CONSTRAINT "an_answer_about_papers" CHECK ("app"."papers_answers"."answer" in ('not-needed', 'in-order', 'to-do', 'rather-not')),
	CONSTRAINT "somebody_heard_of_her_papers" CHECK (("app"."papers_answers"."channel" = 'page') = ("app"."papers_answers"."heard_by" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."papers_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."general_declarations" ADD CONSTRAINT "general_declarations_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."papers_answers" ADD CONSTRAINT "papers_answers_coach_id_coaches_person_id_fk" FOREIGN KEY ("coach_id") REFERENCES "app"."coaches"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."papers_answers" ADD CONSTRAINT "papers_answers_heard_by_persons_id_fk" FOREIGN KEY ("heard_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."general_declarations" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."general_declarations" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."general_declarations" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."papers_answers" AS PERMISSIVE FOR SELECT TO "r_coach" USING ("app"."papers_answers"."coach_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."papers_answers" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."papers_answers" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);