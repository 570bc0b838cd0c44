-- A coach is in one place at a time, whatever the code above believes.
ALTER TABLE app.assignments ADD CONSTRAINT nobody_is_in_two_places
  EXCLUDE USING gist (coach_id WITH =, during WITH &&) WHERE (ended_at IS NULL);
--> statement-breakpoint
-- Counters of tries: they may be lost with the server, and nothing but a function reads them.
CREATE UNLOGGED TABLE app.tries (
  bucket text PRIMARY KEY,
  since timestamptz NOT NULL,
  count integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE app.tries ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY owner_may ON app.tries TO app_owner USING (true) WITH CHECK (true);
