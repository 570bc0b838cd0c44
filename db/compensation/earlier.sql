-- What was paid before this product kept it, so that ceilings are right from the first day.

/*
 * Writes down payments of before, each as a line that was paid, in the order of their days. Where it was not yet said how the
 * costs of a coach are repaid in that year, it is as she was paid. What the law does not allow, the judge of lines refuses.
 */
-- May call: coordinator.
create or replace function app.bring_in_earlier(payments jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  one record;
  by_now text;
  line uuid;
begin
  perform app.ask_who_entered();
  perform app.hold_coach(c.id)
  from (select distinct j."coachId" as id from jsonb_to_recordset(payments) j ("coachId" uuid) order by 1) c;
  for one in
    select * from jsonb_to_recordset(payments) as j ("coachId" uuid, day date, scheme text, "flatCents" integer, "travelCents" integer,
      "costsCents" integer, "kmTenths" integer, "travelTenths" integer, "paidOn" date)
    -- Her way alone says nothing about the scheme: what else she got that year does.
    order by j."coachId", j.scheme nulls last, j.day
  loop
    insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how, heard_by)
    values (one."coachId", extract(year from one.day), coalesce(one.scheme, 'flat-rate'),
      (now() at time zone 'Europe/Brussels')::date, 'list', app.uid())
    on conflict (coach_id, year) do update set scheme = excluded.scheme, chosen_on = excluded.chosen_on,
      chosen_how = excluded.chosen_how, heard_by = excluded.heard_by
     where coach_years.scheme is null;
    select y.scheme into by_now from app.coach_years y
     where y.coach_id = one."coachId" and y.year = extract(year from one.day);
    insert into app.compensation_lines (coach_id, day, occasion, scheme, agreed_cents, flat_cents, travel_mode, km_tenths,
      travel_cents, travel_tenths, costs_cents)
    values (one."coachId", one.day, 'earlier', by_now, one."flatCents", one."flatCents",
      case when one."kmTenths" is not null then 'car' end, one."kmTenths", one."travelCents", one."travelTenths", one."costsCents")
    returning id into line;
    insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, written_by)
    values (line, one."coachId", extract(year from one.day), by_now, one."flatCents" + one."travelCents" + one."costsCents", 'earlier',
      one."paidOn", app.uid());
  end loop;
end $$;

-- How far ways of before count, once the rate of their day is known or another one. What was paid is as it was paid: it is
-- counted also where it comes to more than the limit, and then nothing is left beside it.
-- May call: coordinator.
create or replace function app.count_earlier_ways(ways jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  perform app.hold_coach(c.id)
  from (select distinct l.coach_id as id from jsonb_to_recordset(ways) j (line uuid)
    join app.compensation_lines l on l.id = j.line order by 1) c;
  update app.compensation_lines l set travel_tenths = j.tenths
  from jsonb_to_recordset(ways) as j (line uuid, tenths integer)
  where l.id = j.line and l.occasion = 'earlier' and l.travel_cents > 0 and l.withdrawn_at is null;
end $$;
