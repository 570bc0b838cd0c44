-- A coach who looks on observes.
ALTER TABLE "app"."coaches" RENAME COLUMN "looked_on_before" TO "observed_before";--> statement-breakpoint
UPDATE "app"."terms" SET "numbers" = ("numbers" - 'trainedAndLookedOn') || jsonb_build_object('trainedAndObserved', "numbers" -> 'trainedAndLookedOn') WHERE "numbers" ? 'trainedAndLookedOn';--> statement-breakpoint
UPDATE "app"."reasons" SET "condition" = 'trained-and-observed' WHERE "condition" = 'trained-and-looked-on';--> statement-breakpoint
UPDATE "app"."own_choices" SET "condition" = 'trained-and-observed' WHERE "condition" = 'trained-and-looked-on';--> statement-breakpoint
-- Inside a text that somebody wrote, a quotation mark has a backslash before it.
UPDATE "app"."invitations" SET "verdict" = replace(replace("verdict"::text, '"condition": "trained-and-looked-on"', '"condition": "trained-and-observed"'), '"kind": "not-looked-on-yet"', '"kind": "not-observed-yet"')::jsonb WHERE "verdict"::text LIKE '%looked-on%';--> statement-breakpoint
UPDATE "app"."assignments" SET "verdict" = replace(replace("verdict"::text, '"condition": "trained-and-looked-on"', '"condition": "trained-and-observed"'), '"kind": "not-looked-on-yet"', '"kind": "not-observed-yet"')::jsonb WHERE "verdict"::text LIKE '%looked-on%';--> statement-breakpoint
-- What did not come in of a list lies sealed, with the old word in it: the list is brought in once more.
DELETE FROM "app"."import_previews" WHERE "kind" = 'coaches-left';
