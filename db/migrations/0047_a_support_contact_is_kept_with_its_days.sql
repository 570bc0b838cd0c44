CREATE TABLE "app"."support_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "app"."support_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."support_contacts" ADD CONSTRAINT "support_contacts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_support_contact_at_a_time" ON "app"."support_contacts" USING btree (("until" is null)) WHERE "app"."support_contacts"."until" is null;--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."support_contacts" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);