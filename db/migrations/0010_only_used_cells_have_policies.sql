DROP POLICY "rules_may_see" ON "app"."contacts" CASCADE;--> statement-breakpoint
DROP POLICY "rules_may_see" ON "app"."person_roles" CASCADE;--> statement-breakpoint
DROP POLICY "coordinator_may_change" ON "app"."intervision_attendances" CASCADE;--> statement-breakpoint
DROP POLICY "job_may_change" ON "app"."invitations" CASCADE;--> statement-breakpoint
DROP POLICY "coordinator_may_change" ON "app"."observations" CASCADE;