ALTER TABLE "app"."ombuds_keys" ADD COLUMN "offered" boolean DEFAULT false NOT NULL;--> statement-breakpoint
DROP POLICY "ombudsperson_may_add" ON "app"."ombuds_key_lists" CASCADE;--> statement-breakpoint
ALTER POLICY "ombudsperson_may_add" ON "app"."ombuds_keys" TO r_ombudsperson WITH CHECK (("app"."ombuds_keys"."person_id" = (select app.uid()) and "app"."ombuds_keys"."offered"));