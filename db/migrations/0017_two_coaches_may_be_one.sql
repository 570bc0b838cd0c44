CREATE TABLE "app"."merged_coaches" (
	"gone_id" uuid PRIMARY KEY NOT NULL,
	"kept_id" uuid NOT NULL,
	"called_too" text NOT NULL,
	"merged_by" uuid DEFAULT app.uid() NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."merged_coaches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app"."merged_coaches" ADD CONSTRAINT "merged_coaches_kept_id_coaches_person_id_fk" FOREIGN KEY ("kept_id") REFERENCES "app"."coaches"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merged_coaches_by_kept" ON "app"."merged_coaches" USING btree ("kept_id");--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."merged_coaches" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."merged_coaches" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);