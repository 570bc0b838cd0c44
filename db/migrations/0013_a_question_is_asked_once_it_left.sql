-- It watches the moment at which a question is put down, from now on: one that leaves is a fact, also in a day in doubt.
DROP TRIGGER IF EXISTS "ask_nobody_while_cancelling" ON "app"."invitations";--> statement-breakpoint
ALTER TABLE "app"."invitations" ALTER COLUMN "asked_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD COLUMN "made_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "outbox_by_invitation" ON "app"."outbox" USING btree (("about"->>'invitation'));--> statement-breakpoint
CREATE INDEX "questions_that_did_not_leave" ON "app"."invitations" USING btree ("session_id") WHERE "app"."invitations"."asked_at" is null;--> statement-breakpoint
CREATE POLICY "job_may_see" ON "app"."terms" AS PERMISSIVE FOR SELECT TO "r_job" USING (true);--> statement-breakpoint
ALTER POLICY "coordinator_may_see" ON "app"."outbox" TO r_coordinator USING (((select app.uid()) is not null and "app"."outbox"."kind" = any (app.office_letters())));--> statement-breakpoint
ALTER POLICY "coordinator_may_change" ON "app"."outbox" TO r_coordinator USING ((((select app.uid()) is not null and "app"."outbox"."kind" = any (app.office_letters())) and "app"."outbox"."state" in ('waiting', 'undeliverable', 'needless'))) WITH CHECK ((((select app.uid()) is not null and "app"."outbox"."kind" = any (app.office_letters())) and "app"."outbox"."state" = 'sent' and "app"."outbox"."told_by" = (select app.uid()) and "app"."outbox"."sent_at" = now()));--> statement-breakpoint
ALTER POLICY "coordinator_may_add" ON "app"."invitations" TO r_coordinator WITH CHECK (((select app.uid()) is not null and coalesce("app"."invitations"."asked_at", now()) = now()));--> statement-breakpoint
-- What was asked before stays asked, from the same moment on.
UPDATE "app"."invitations" SET "made_at" = "asked_at";--> statement-breakpoint
-- But for a letter that never left, as far as we know.
UPDATE "app"."invitations" i SET "asked_at" = NULL
WHERE i."channel" = 'mail' AND i."answer" IS NULL AND i."waits_since" IS NULL
  AND EXISTS (
    SELECT FROM "app"."outbox" o WHERE o."kind" = 'invitation' AND o."about"->>'invitation' = i."id"::text)
  AND NOT EXISTS (
    SELECT FROM "app"."outbox" o WHERE o."kind" = 'invitation' AND o."about"->>'invitation' = i."id"::text
      AND (o."state" IN ('sent', 'sending') OR o."trouble" LIKE 'unknown%'
        OR o."state" = 'needless' AND o."trouble" NOT IN ('no-address', 'address-failed', 'too-late')));
