ALTER TABLE "app"."invitations" ADD COLUMN "spoken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD COLUMN "spoken_by" uuid;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_spoken_by_persons_id_fk" FOREIGN KEY ("spoken_by") REFERENCES "app"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waverings" ON "app"."invitations" USING btree ("id") WHERE "app"."invitations"."answer" = 'undecided' and "app"."invitations"."spoken_at" is null;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "somebody_spoke_at_a_moment" CHECK (("app"."invitations"."spoken_at" is null) = ("app"."invitations"."spoken_by" is null));