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

-- A venue as everybody reads it who comes there, by the way of their day where that has its own; null when there is none.
-- May call: coordinator, coach, trainer, job.
create or replace function app.venue_shown(venue uuid, own_way text default null) returns jsonb
language plpgsql stable -- plpgsql keeps the plan
as $$
begin
  return (
    select jsonb_build_object('name', l.name, 'town', l.town, 'address', l.address, 'howToGetThere', coalesce(own_way, l.how_to_get_there),
      'isWayOfDay', own_way is not null, 'busStop', l.bus_stop, 'entrance', l.entrance)
    from app.venues l where l.id = venue);
end $$;

-- The towns in which our venues are, also where the caller sees no venue.
-- May call: coach, coordinator.
create or replace function app.towns_of_venues() returns setof text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select distinct v.town from app.venues v where v.town <> '' and (select app.uid()) is not null order by 1 $$;
