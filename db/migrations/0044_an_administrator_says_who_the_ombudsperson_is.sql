ALTER TABLE "app"."settings" ADD COLUMN "ombuds_name" text;--> statement-breakpoint
ALTER TABLE "app"."settings" ADD COLUMN "ombuds_phone" text;--> statement-breakpoint
ALTER TABLE "app"."settings" ADD COLUMN "ombuds_hours" text;--> statement-breakpoint
ALTER TABLE "app"."settings" ADD COLUMN "ombuds_deputy" text;--> statement-breakpoint
ALTER TABLE "app"."settings" ADD COLUMN "second_route_name" text;--> statement-breakpoint
ALTER TABLE "app"."settings" ADD COLUMN "second_route_phone" text;