ALTER TABLE "app"."bank_accounts" ADD COLUMN "seal_id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
-- What was sealed so far, was sealed under the person whose it was.
UPDATE "app"."bank_accounts" SET "seal_id" = "person_id";--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD COLUMN "fingerprint" "bytea";--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD COLUMN "others_agreed_on" date;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD COLUMN "confirmed_how" text;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD COLUMN "bank_says" text;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD COLUMN "bank_said_on" date;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD CONSTRAINT "bank_accounts_confirmed_by_persons_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD CONSTRAINT "an_account_number_has_its_own_seal" UNIQUE("seal_id");--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD CONSTRAINT "somebody_confirms_an_account" CHECK (("app"."bank_accounts"."confirmed_by" is null) = ("app"."bank_accounts"."confirmed_how" is null) and ("app"."bank_accounts"."confirmed_by" is null or "app"."bank_accounts"."confirmed_on" is not null));--> statement-breakpoint
ALTER TABLE "app"."bank_accounts" ADD CONSTRAINT "what_a_bank_says" CHECK ("app"."bank_accounts"."bank_says" in ('match', 'close', 'no-match', 'not-possible') and ("app"."bank_accounts"."bank_says" is null) = ("app"."bank_accounts"."bank_said_on" is null));