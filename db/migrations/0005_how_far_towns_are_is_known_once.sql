CREATE TABLE "app"."distances" (
	"one_town" text NOT NULL,
	"other_town" text NOT NULL,
	"minutes" smallint NOT NULL,
	"told_on" date DEFAULT (now() at time zone 'Europe/Brussels')::date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "two_towns_once" PRIMARY KEY("one_town","other_town"),
	CONSTRAINT "one_town_before_the_other" CHECK ("app"."distances"."one_town" collate "C" < "app"."distances"."other_town" collate "C"),
	CONSTRAINT "minutes_that_can_be" CHECK ("app"."distances"."minutes" between 1 and 600)
);
--> statement-breakpoint
ALTER TABLE "app"."distances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "coach_may_see" ON "app"."distances" AS PERMISSIVE FOR SELECT TO "r_coach" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_see" ON "app"."distances" AS PERMISSIVE FOR SELECT TO "r_coordinator" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_add" ON "app"."distances" AS PERMISSIVE FOR INSERT TO "r_coordinator" WITH CHECK ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "coordinator_may_change" ON "app"."distances" AS PERMISSIVE FOR UPDATE TO "r_coordinator" USING ((select app.uid()) is not null) WITH CHECK (((select app.uid()) is not null and "app"."distances"."told_on" = (now() at time zone 'Europe/Brussels')::date));--> statement-breakpoint
CREATE POLICY "rules_may_see" ON "app"."distances" AS PERMISSIVE FOR SELECT TO "r_rules" USING ((select app.uid()) is not null);--> statement-breakpoint
CREATE POLICY "owner_may" ON "app"."distances" AS PERMISSIVE FOR ALL TO "app_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
-- Each version of the terms knew all ways of the one before it, so that of a way the highest says what was told last.
INSERT INTO "app"."distances" ("one_town", "other_town", "minutes", "told_on")
SELECT DISTINCT ON (one_town, other_town) one_town, other_town, minutes,
	(min(decided_at) OVER (PARTITION BY one_town, other_town, minutes) AT TIME ZONE 'Europe/Brussels')::date
FROM (
	SELECT least((way->'towns'->>0) COLLATE "C", (way->'towns'->>1) COLLATE "C") AS one_town,
		greatest((way->'towns'->>0) COLLATE "C", (way->'towns'->>1) COLLATE "C") AS other_town,
		(way->>'minutes')::smallint AS minutes, "version", "decided_at"
	FROM "app"."terms", jsonb_array_elements("numbers"->'travel') AS way
) AS told
ORDER BY one_town, other_town, "version" DESC;--> statement-breakpoint
UPDATE "app"."terms" SET "numbers" = "numbers" - 'travel';
