ALTER TABLE "app"."outbox" ADD COLUMN "told_by" uuid;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD COLUMN "told_how" text;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD CONSTRAINT "outbox_told_by_persons_id_fk" FOREIGN KEY ("told_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."outbox" ADD CONSTRAINT "who_told_says_how" CHECK (("app"."outbox"."told_by" is null) = ("app"."outbox"."told_how" is null)
        and "app"."outbox"."told_how" in ('call', 'sms', 'whatsapp', 'letter', 'face-to-face'));