DROP INDEX "app"."invitations_by_coach";--> statement-breakpoint
CREATE INDEX "assignments_by_invitation" ON "app"."assignments" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "invitations_by_coach" ON "app"."invitations" USING btree ("coach_id","asked_at","session_id");