ALTER TABLE "app"."places" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."places" ADD CONSTRAINT "places_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "app"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "places_by_organisation" ON "app"."places" USING btree ("organisation_id");