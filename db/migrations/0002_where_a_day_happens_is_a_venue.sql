-- A form of a day that is open says nothing of a venue: it is shown again, rather than kept without one. Written while
-- the triggers on it still know the old words.
UPDATE "app"."sessions" SET "version" = "version" + 1 WHERE "day" >= current_date;--> statement-breakpoint
-- Where a day happens is a venue; a place is a coach's place on it.
ALTER TABLE "app"."places" RENAME TO "venues";--> statement-breakpoint
ALTER TABLE "app"."sessions" RENAME COLUMN "place_id" TO "venue_id";--> statement-breakpoint
ALTER TABLE "app"."written_names" RENAME COLUMN "place_id" TO "venue_id";--> statement-breakpoint
ALTER TABLE "app"."venues" RENAME CONSTRAINT "places_pkey" TO "venues_pkey";--> statement-breakpoint
ALTER TABLE "app"."venues" RENAME CONSTRAINT "places_organisation_id_organisations_id_fk" TO "venues_organisation_id_organisations_id_fk";--> statement-breakpoint
ALTER TABLE "app"."sessions" RENAME CONSTRAINT "sessions_place_id_places_id_fk" TO "sessions_venue_id_venues_id_fk";--> statement-breakpoint
ALTER TABLE "app"."written_names" RENAME CONSTRAINT "written_names_place_id_places_id_fk" TO "written_names_venue_id_venues_id_fk";--> statement-breakpoint
ALTER INDEX "app"."places_by_organisation" RENAME TO "venues_by_organisation";--> statement-breakpoint
ALTER INDEX "app"."a_place_is_known_once" RENAME TO "a_venue_is_known_once";--> statement-breakpoint
-- What calls a function that goes: `settle.sql` and these policies call the new ones.
DROP TRIGGER IF EXISTS "count_in_calendars" ON "app"."venues";--> statement-breakpoint
ALTER POLICY "coach_may_see" ON "app"."venues" TO r_coach USING (((select app.uid()) is not null and "app"."venues"."id" in (select app.venues_of(array(select app.sessions_i_was_asked_for())))));--> statement-breakpoint
ALTER POLICY "trainer_may_see" ON "app"."venues" TO r_trainer USING (((select app.uid()) is not null and "app"."venues"."id" in (select app.venues_of(array(select app.sessions_i_train())))));--> statement-breakpoint
DROP FUNCTION "app"."places_of"(uuid[]);--> statement-breakpoint
-- What is stored in the old word. A text that somebody wrote is an object's value, never one of a list.
UPDATE "app"."invitations" SET "told" = replace("told"::text, '"place"', '"venue"')::jsonb WHERE "told" ? 'place';--> statement-breakpoint
UPDATE "app"."invitations" SET "verdict" = regexp_replace("verdict"::text, '(\[|, )"place"(?=[],])', '\1"venue"', 'g')::jsonb WHERE "verdict"::text LIKE '%"place"%';--> statement-breakpoint
UPDATE "app"."assignments" SET "verdict" = regexp_replace("verdict"::text, '(\[|, )"place"(?=[],])', '\1"venue"', 'g')::jsonb WHERE "verdict"::text LIKE '%"place"%';--> statement-breakpoint
UPDATE "app"."outbox" SET "about" = ("about" - 'wasPlace') || jsonb_build_object('wasVenue', "about" -> 'wasPlace') WHERE "about" ? 'wasPlace';--> statement-breakpoint
UPDATE "app"."written_names" SET "written" = 'venue:' || substr("written", 7) WHERE "written" LIKE 'place:%';--> statement-breakpoint
-- A list that waits to be brought in is sealed, with the old word in it: it is brought in once more.
DELETE FROM "app"."import_previews" WHERE "kind" IN ('sessions', 'sessions-left');
