CREATE TABLE "app"."written_names" (
	"written" text PRIMARY KEY NOT NULL,
	"theme_id" uuid,
	"organisation_id" uuid,
	"place_id" uuid,
	"trainer_id" uuid,
	CONSTRAINT "a_written_name_means_one" CHECK (num_nonnulls("app"."written_names"."theme_id", "app"."written_names"."organisation_id", "app"."written_names"."place_id", "app"."written_names"."trainer_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "app"."written_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "app"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "app"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."written_names" ADD CONSTRAINT "written_names_trainer_id_persons_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "app"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."written_names" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."written_names" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."written_names" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."written_names" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);