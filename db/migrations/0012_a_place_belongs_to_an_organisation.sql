ALTER TABLE "app"."places" DROP CONSTRAINT "a_place_is_known_once";--> statement-breakpoint
-- A place without an owner becomes that of the organisation that had a day there first.
UPDATE "app"."places" l SET "organisation_id" = first.organisation_id
FROM (
  SELECT DISTINCT ON (s.place_id) s.place_id, r.organisation_id
  FROM "app"."sessions" s JOIN "app"."series" r ON r.id = s.series_id
  WHERE s.place_id IS NOT NULL ORDER BY s.place_id, r.made_at, r.id
) first
WHERE l.id = first.place_id AND l."organisation_id" IS NULL;--> statement-breakpoint
-- The days of others move to a place of their own with the same words, without address or way: behind the same words
-- may be another door, so the way has to be written once more.
DO $$
DECLARE shared record; own uuid;
BEGIN
  FOR shared IN
    SELECT DISTINCT l.id, l.name, l.town, r.organisation_id
    FROM "app"."sessions" s JOIN "app"."series" r ON r.id = s.series_id JOIN "app"."places" l ON l.id = s.place_id
    WHERE l.organisation_id <> r.organisation_id
  LOOP
    INSERT INTO "app"."places" (name, town, organisation_id) VALUES (shared.name, shared.town, shared.organisation_id)
    RETURNING id INTO own;
    UPDATE "app"."sessions" SET place_id = own
    WHERE place_id = shared.id AND series_id IN (SELECT id FROM "app"."series" WHERE organisation_id = shared.organisation_id);
  END LOOP;
END $$;--> statement-breakpoint
-- Two writings of one name within an organisation stay two places, with a number to tell them apart.
DO $$
DECLARE twin record; number integer;
BEGIN
  FOR twin IN
    SELECT id, organisation_id, name, town FROM (
      SELECT *, row_number() OVER (PARTITION BY organisation_id, app.folded(name), app.folded(town) ORDER BY id) AS nth
      FROM "app"."places"
    ) l WHERE nth > 1
  LOOP
    number := 2;
    WHILE EXISTS (
      SELECT FROM "app"."places" l
      WHERE l.organisation_id IS NOT DISTINCT FROM twin.organisation_id AND app.folded(l.town) = app.folded(twin.town)
        AND app.folded(l.name) = app.folded(twin.name || ' (' || number || ')')
    ) LOOP number := number + 1; END LOOP;
    UPDATE "app"."places" SET "name" = twin.name || ' (' || number || ')' WHERE id = twin.id;
  END LOOP;
END $$;--> statement-breakpoint
-- What a list once called a place was said without saying whose it is.
DELETE FROM "app"."written_names" WHERE "place_id" IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "a_place_is_known_once" ON "app"."places" USING btree (coalesce("organisation_id", '00000000-0000-0000-0000-000000000000'),app.folded("name"),app.folded("town"));
