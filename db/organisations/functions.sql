-- The venues and organisations that somebody sees through her own days.

-- May call: coach, trainer.
create or replace function app.venues_of(session_ids uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select venue_id from app.sessions where id = any(session_ids) $$;

-- May call: coach, trainer.
create or replace function app.organisations_of(session_ids uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select organisation_id from app.series where id in (select series_id from app.sessions where id = any(session_ids))
$$;
