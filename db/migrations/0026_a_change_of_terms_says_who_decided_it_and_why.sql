ALTER TABLE "app"."terms" ADD COLUMN "decided_by" uuid DEFAULT app.uid();--> statement-breakpoint
ALTER TABLE "app"."terms" ADD COLUMN "decided_with" text;--> statement-breakpoint
ALTER TABLE "app"."terms" ADD COLUMN "why" text;--> statement-breakpoint
ALTER TABLE "app"."terms" ADD COLUMN "carried_from" integer;--> statement-breakpoint
ALTER TABLE "app"."terms" ADD CONSTRAINT "terms_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."terms" ADD CONSTRAINT "terms_carried_from_terms_version_fk" FOREIGN KEY ("carried_from") REFERENCES "app"."terms"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."terms" ADD CONSTRAINT "terms_begin_tomorrow_or_later" CHECK ("app"."terms"."decided_by" is null or "app"."terms"."starts_on" > ("app"."terms"."decided_at" at time zone 'Europe/Brussels')::date);--> statement-breakpoint
ALTER TABLE "app"."terms" ADD CONSTRAINT "a_change_of_terms_says_with_whom_and_why" CHECK ("app"."terms"."decided_by" is null or (length(trim(coalesce("app"."terms"."decided_with", ''))) > 2 and length(trim(coalesce("app"."terms"."why", ''))) > 2));--> statement-breakpoint
ALTER TABLE "app"."terms" ADD CONSTRAINT "a_version_repeats_an_earlier_one" CHECK ("app"."terms"."carried_from" < "app"."terms"."version");