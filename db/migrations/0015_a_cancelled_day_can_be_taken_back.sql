ALTER TABLE "app"."sessions" ADD COLUMN "cancels_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD COLUMN "instead_of" uuid;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "sessions_instead_of_sessions_id_fk" FOREIGN KEY ("instead_of") REFERENCES "app"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_about_to_be_cancelled" ON "app"."sessions" USING btree ("cancels_at") WHERE "app"."sessions"."cancels_at" is not null;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "a_day_is_made_again_once" UNIQUE("instead_of");--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "a_day_is_cancelled_or_about_to_be" CHECK ("app"."sessions"."cancels_at" is null or "app"."sessions"."cancelled_at" is null);