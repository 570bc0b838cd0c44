ALTER TABLE "app"."outbox" ADD COLUMN "known_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD COLUMN "known_how" text;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD COLUMN "known_by" uuid;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD CONSTRAINT "outbox_known_by_persons_id_fk" FOREIGN KEY ("known_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD CONSTRAINT "who_knows_says_how" CHECK (("app"."outbox"."known_at" is null) = ("app"."outbox"."known_how" is null)
        and "app"."outbox"."known_how" in ('link', 'page', 'visit', 'mail', 'call', 'sms', 'whatsapp', 'letter', 'face-to-face')
        and ("app"."outbox"."known_by" is null) = (coalesce("app"."outbox"."known_how", 'link') in ('link', 'page', 'visit')));--> statement-breakpoint
-- Whom somebody spoke with, knew from then on.
UPDATE "app"."outbox" SET "known_at" = "sent_at", "known_how" = "told_how", "known_by" = "told_by"
WHERE "kind" IN ('changed', 'trainer-changed') AND "state" = 'sent' AND "told_how" IN ('call', 'face-to-face');--> statement-breakpoint
-- And so did whoever answered after the letter was made.
UPDATE "app"."outbox" o SET "known_at" = a."written_at", "known_how" = a."channel", "known_by" = a."heard_by"
FROM "app"."answers" a
WHERE o."kind" = 'changed' AND o."known_at" IS NULL AND a."invitation_id"::text = o."about"->>'invitation'
  AND a."heard_at" >= o."made_at"
  AND (a."heard_by" IS NULL) = (a."channel" IN ('link', 'page'));
