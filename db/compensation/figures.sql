-- What comes out of the money of a year.

-- The ceilings of a day and of a year, as they hold at its end: everybody may know the law. Null is not entered yet.
-- May call: coach, coordinator.
create or replace function app.ceilings_in(in_year integer) returns table (per_day integer, per_year integer)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select max(a.amount) filter (where a.kind = 'flat-rate-day'), max(a.amount) filter (where a.kind = 'flat-rate-year')
  from app.legal_amounts a
  where app.uid() is not null and a.replaced_at is null and make_date(in_year, 12, 31) between a.from_day and a.until_day
$$;

-- The whole name of the reader herself, for a paper of hers.
-- May call: coach.
create or replace function app.own_name() returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select trim(p.first_name || ' ' || p.last_name) from app.persons p where p.id = app.uid() $$;
