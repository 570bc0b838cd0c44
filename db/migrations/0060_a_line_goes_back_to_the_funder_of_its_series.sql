ALTER TABLE "app"."funded_lines" DROP CONSTRAINT "funded_lines_pkey";--> statement-breakpoint
ALTER TABLE "app"."funded_lines" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."funded_lines" ADD COLUMN "as_series" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "words_of_a_line" ON "app"."funded_lines" USING btree ("line_id","said_at");--> statement-breakpoint
ALTER TABLE "app"."funded_lines" ADD CONSTRAINT "as_the_series_names_no_funder" CHECK (not "app"."funded_lines"."as_series" or "app"."funded_lines"."funder_id" is null);--> statement-breakpoint
DROP POLICY "coordinator_may_change" ON "app"."funded_lines" CASCADE;