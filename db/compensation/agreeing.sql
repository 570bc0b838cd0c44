-- What is agreed with a coach about the money of a day, as her letter and the page of her question tell it. Null where nothing is.
-- It reads as whoever asks, so that nobody learns more by it.
-- May call: job, coordinator.
create or replace function app.money_told(session uuid, coach uuid) returns jsonb
language sql stable set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object('cents', m.flat_cents, 'travel', m.travel_mode is null or m.travel_mode not in ('lift', 'none'),
    'realCosts', exists (select from app.coach_years y where y.coach_id = m.coach_id and y.year = extract(year from s.day) and y.scheme = 'real-costs'),
    'needs', m.needs, 'way', m.way, 'comesBy', s.day + m.within_days)
  from app.agreed_amounts m join app.sessions s on s.id = m.session_id
  where m.session_id = session and m.coach_id = coach and m.occasion = 'session'
$$;
