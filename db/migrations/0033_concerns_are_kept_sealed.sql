CREATE TABLE "app"."concern_messages" (
	"concern_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"direction" text NOT NULL,
	"epoch" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	"week" date DEFAULT date_trunc('week', now() at time zone 'Europe/Brussels')::date NOT NULL,
	"delete_in" date,
	CONSTRAINT "one_message_a_number" PRIMARY KEY("concern_id","sequence"),
	CONSTRAINT "messages_are_counted_from_one" CHECK ("app"."concern_messages"."sequence" >= 1 and "app"."concern_messages"."epoch" >= 1),
	CONSTRAINT "a_direction_that_exists" CHECK ("app"."concern_messages"."direction" in ('in', 'out', 'note')),
	CONSTRAINT "sealed_in_whole_steps" CHECK ((octet_length("app"."concern_messages"."sealed") - 28) % 4096 = 0 and octet_length("app"."concern_messages"."sealed") between 4124 and 65564),
	CONSTRAINT "a_message_of_a_week" CHECK (extract(isodow from "app"."concern_messages"."week") = 1),
	CONSTRAINT "a_note_goes_by_itself" CHECK ("app"."concern_messages"."delete_in" is null or ("app"."concern_messages"."direction" = 'note' and extract(isodow from "app"."concern_messages"."delete_in") = 1))
);
--> statement-breakpoint
ALTER TABLE "app"."concern_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."concerns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lookup_hash" "bytea" NOT NULL,
	"keys" jsonb NOT NULL,
	"unannounced" boolean DEFAULT true NOT NULL,
	"week" date DEFAULT date_trunc('week', now() at time zone 'Europe/Brussels')::date NOT NULL,
	"delete_in" date,
	CONSTRAINT "one_concern_a_code" UNIQUE("lookup_hash"),
	CONSTRAINT "a_concern_of_chance" CHECK (substr("app"."concerns"."id"::text, 15, 1) = '4'),
	CONSTRAINT "a_hash_of_a_lookup" CHECK (octet_length("app"."concerns"."lookup_hash") = 32),
	CONSTRAINT "keys_of_a_concern" CHECK (jsonb_typeof("app"."concerns"."keys") = 'array'),
	CONSTRAINT "a_concern_of_a_week" CHECK (extract(isodow from "app"."concerns"."week") = 1),
	CONSTRAINT "a_concern_goes_in_a_week" CHECK (extract(isodow from "app"."concerns"."delete_in") = 1)
);
--> statement-breakpoint
ALTER TABLE "app"."concerns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."ombuds_figures" (
	"year" integer PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"published_week" date,
	CONSTRAINT "figures_of_a_week" CHECK (extract(isodow from "app"."ombuds_figures"."published_week") = 1),
	CONSTRAINT "figures_are_short" CHECK (length("app"."ombuds_figures"."text") <= 4000)
);
--> statement-breakpoint
ALTER TABLE "app"."ombuds_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."ombuds_key_lists" (
	"epoch" integer PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signature" "bytea" NOT NULL,
	CONSTRAINT "lists_are_counted_from_one" CHECK ("app"."ombuds_key_lists"."epoch" >= 1),
	CONSTRAINT "a_signature" CHECK (octet_length("app"."ombuds_key_lists"."signature") = 64),
	CONSTRAINT "a_list_says_its_epoch" CHECK (("app"."ombuds_key_lists"."text"::jsonb ->> 'epoch')::integer = "app"."ombuds_key_lists"."epoch")
);
--> statement-breakpoint
ALTER TABLE "app"."ombuds_key_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "app"."ombuds_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid DEFAULT app.uid() NOT NULL,
	"recipient" text NOT NULL,
	"verifies" "bytea" NOT NULL,
	"locked_by_words" "bytea",
	"locked_by_card" "bytea" NOT NULL,
	"locked_by_passkeys" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"week" date DEFAULT date_trunc('week', now() at time zone 'Europe/Brussels')::date NOT NULL,
	CONSTRAINT "one_key_a_recipient" UNIQUE("recipient"),
	CONSTRAINT "a_key_of_chance" CHECK (substr("app"."ombuds_keys"."id"::text, 15, 1) = '4'),
	CONSTRAINT "a_recipient_of_age" CHECK ("app"."ombuds_keys"."recipient" ~ '^age1[02-9ac-hj-np-z]{58}$'),
	CONSTRAINT "a_key_that_verifies" CHECK (octet_length("app"."ombuds_keys"."verifies") = 32),
	CONSTRAINT "a_key_since_a_monday" CHECK (extract(isodow from "app"."ombuds_keys"."week") = 1)
);
--> statement-breakpoint
ALTER TABLE "app"."ombuds_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."concern_messages" ADD CONSTRAINT "a_message_goes_with_its_concern" FOREIGN KEY ("concern_id") REFERENCES "app"."concerns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ombuds_keys" ADD CONSTRAINT "ombuds_keys_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ombuds_keys_by_person" ON "app"."ombuds_keys" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."concern_messages" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_add" ON "app"."concern_messages" AS PERMISSIVE FOR INSERT TO "r_ombudsperson" WITH CHECK (((select app.uid()) is not null and "app"."concern_messages"."direction" in ('out', 'note')));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_change" ON "app"."concern_messages" AS PERMISSIVE FOR UPDATE TO "r_ombudsperson" USING (((select app.uid()) is not null and "app"."concern_messages"."direction" = 'note')) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."concern_messages" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."concerns" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_change" ON "app"."concerns" AS PERMISSIVE FOR UPDATE TO "r_ombudsperson" USING ((select app.uid()) is not null) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_remove" ON "app"."concerns" AS PERMISSIVE FOR DELETE TO "r_ombudsperson" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."concerns" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."ombuds_figures" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_add" ON "app"."ombuds_figures" AS PERMISSIVE FOR INSERT TO "r_ombudsperson" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_change" ON "app"."ombuds_figures" AS PERMISSIVE FOR UPDATE TO "r_ombudsperson" USING (((select app.uid()) is not null and "app"."ombuds_figures"."published_week" is null)) WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."ombuds_figures" AS PERMISSIVE FOR SELECT TO "r_coach" USING (((select app.uid()) is not null and "app"."ombuds_figures"."published_week" is not null));--> statement-breakpoint
CREATE POLICY "trainer_may_see" ON "app"."ombuds_figures" AS PERMISSIVE FOR SELECT TO "r_trainer" USING (((select app.uid()) is not null and "app"."ombuds_figures"."published_week" < date_trunc('week', now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."ombuds_figures" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING (((select app.uid()) is not null and "app"."ombuds_figures"."published_week" < date_trunc('week', now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "administrator_may_see" ON "app"."ombuds_figures" AS PERMISSIVE FOR SELECT TO "r_administrator" USING (((select app.uid()) is not null and "app"."ombuds_figures"."published_week" < date_trunc('week', now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."ombuds_figures" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."ombuds_key_lists" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_add" ON "app"."ombuds_key_lists" AS PERMISSIVE FOR INSERT TO "r_ombudsperson" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."ombuds_key_lists" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ombudsperson_may_see" ON "app"."ombuds_keys" AS PERMISSIVE FOR SELECT TO "r_ombudsperson" USING ("app"."ombuds_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_add" ON "app"."ombuds_keys" AS PERMISSIVE FOR INSERT TO "r_ombudsperson" WITH CHECK ("app"."ombuds_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "ombudsperson_may_change" ON "app"."ombuds_keys" AS PERMISSIVE FOR UPDATE TO "r_ombudsperson" USING ("app"."ombuds_keys"."person_id" = (select app.uid())) WITH CHECK ("app"."ombuds_keys"."person_id" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."ombuds_keys" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);