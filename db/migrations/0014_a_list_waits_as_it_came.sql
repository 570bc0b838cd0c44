CREATE TABLE "app"."import_pieces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"preview_id" uuid NOT NULL,
	"nth" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "a_piece_has_one_place" UNIQUE("preview_id","nth")
);
--> statement-breakpoint
ALTER TABLE "app"."import_pieces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."import_previews" ADD COLUMN "taken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."import_pieces" ADD CONSTRAINT "import_pieces_preview_id_import_previews_id_fk" FOREIGN KEY ("preview_id") REFERENCES "app"."import_previews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."import_previews" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING (("app"."import_previews"."made_by" = (select app.uid()) and "app"."import_previews"."taken_at" is null)) WITH CHECK ("app"."import_previews"."made_by" = (select app.uid()));--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."import_pieces" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ("app"."import_pieces"."preview_id" in (select p.id from app.import_previews p where p.made_by = (select app.uid())));--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."import_pieces" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ("app"."import_pieces"."preview_id" in (select p.id from app.import_previews p where p.made_by = (select app.uid())));--> statement-breakpoint
CREATE POLICY "coordinator_may_remove" ON "app"."import_pieces" AS PERMISSIVE FOR DELETE TO "r_coordinator" USING ("app"."import_pieces"."preview_id" in (select p.id from app.import_previews p where p.made_by = (select app.uid())));--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."import_pieces" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);