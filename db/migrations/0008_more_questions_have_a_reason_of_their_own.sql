CREATE TABLE "app"."more_questions" (
	"session_id" uuid NOT NULL,
	"about_day" date NOT NULL,
	"reason" text NOT NULL,
	"written_by" uuid DEFAULT app.uid() NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_reason_for_more_questions" PRIMARY KEY("session_id","about_day"),
	CONSTRAINT "a_reason_for_more_says_something" CHECK (length(trim("app"."more_questions"."reason")) > 2)
);
--> statement-breakpoint
ALTER TABLE "app"."more_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."more_questions" ADD CONSTRAINT "more_questions_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."more_questions" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."more_questions" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."more_questions" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
INSERT INTO "app"."more_questions" ("session_id", "about_day", "reason", "written_by", "written_at")
SELECT "session_id", "about_day", "reason", "written_by", "written_at"
FROM "app"."reasons" WHERE "condition" = 'one-question-per-place' AND "coach_id" IS NULL;--> statement-breakpoint
DELETE FROM "app"."reasons" WHERE "condition" = 'one-question-per-place';
