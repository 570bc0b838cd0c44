-- A coach pauses, stops and comes back: what she says herself, and what the coordinator writes down for her.

-- Whether she pauses or stopped on a day. For use by the functions here.
create or replace function app.is_away(coach uuid, on_day date) returns boolean
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select exists (
    select from app.pathway_steps w
    where w.coach_id = coach and w.stage in ('paused', 'stopped') and w.from_day <= on_day and (w.until_day is null or w.until_day > on_day))
$$;

/*
 * From this day on she is away. Said twice it is said once; of a pause that becomes a stop, or the other way round, one
 * ends where the other begins. What was asked about days from then on is taken back, with the rounds that are open: they
 * do not ask her while she is away. A place stays hers, unless she gives it back; a day that began meanwhile stays too.
 * The coach is held first and then her days in one order, as everywhere. For use by the functions here.
 */
create or replace function app.step_away(
  coach uuid, becoming text, from_on date, by_channel text, listener uuid, giving_back uuid[]
) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare asked record;
begin
  perform app.hold_coach(coach);
  if not exists (
    select from app.pathway_steps w
    where w.coach_id = coach and w.stage = becoming and w.until_day is null and w.from_day <= from_on
  ) then
    update app.pathway_steps w set until_day = greatest(w.from_day, from_on), ended_at = now(), ended_channel = by_channel, ended_heard_by = listener
     where w.coach_id = coach and w.stage in ('paused', 'stopped') and (w.until_day is null or w.until_day > from_on);
    insert into app.pathway_steps (coach_id, stage, from_day, channel, heard_by) values (coach, becoming, from_on, by_channel, listener);
  end if;

  for asked in
    select i.id, i.session_id from app.invitations i join app.sessions s on s.id = i.session_id
    where i.coach_id = coach and i.withdrawn_at is null and s.day >= from_on and lower(s.during) > now() and s.cancelled_at is null
    order by i.session_id
  loop
    perform from app.sessions where id = asked.session_id for no key update;
    if asked.session_id = any (giving_back) then
      perform app.hand_back(asked.id, by_channel, listener);
    end if;
    update app.invitations i set withdrawn_at = now(), waits_since = null
     where i.id = asked.id and i.withdrawn_at is null and i.answer is distinct from 'no'
       and not exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null);
  end loop;

  for asked in
    select q.id, q.date_id from app.date_questions q join app.dates() d on d.id = q.date_id
    where q.coach_id = coach and q.withdrawn_at is null and d.day >= from_on and lower(d.during) > now() and d.cancelled_at is null
    order by q.date_id
  loop
    if asked.date_id = any (giving_back) and exists (select from app.date_questions q where q.id = asked.id and q.place_since is not null) then
      perform app.take_date_answer(asked.id, 'no', by_channel, listener, case when listener is not null then (now() at time zone 'Europe/Brussels')::date end, true);
    end if;
    update app.date_questions q set withdrawn_at = now()
     where q.id = asked.id and q.withdrawn_at is null and q.place_since is null and q.answer is distinct from 'no';
  end loop;
end $$;

-- The days and the training dates to come on which a coach has a place. For use by the functions here.
create or replace function app.kept_days(coach uuid) returns table (
  id uuid, day date, starts_at time, ends_at time, title text, town text, taken_as text
)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select found.* from (
    select s.id, s.day, s.starts_at, s.ends_at, coalesce(t.name, r.title), coalesce(l.town, ''), a.taken_as
    from app.assignments a
    join app.sessions s on s.id = a.session_id
    join app.series r on r.id = s.series_id
    left join app.themes t on t.id = s.theme_id
    left join app.venues l on l.id = s.venue_id
    where a.coach_id = coach and a.ended_at is null and s.cancelled_at is null and lower(s.during) > now()
    union all
    select d.id, d.day, d.starts_at, d.ends_at, coalesce(d.about->'module'->>'name', d.about->'module'->>'theme', ''), d.venue, d.kind
    from app.date_questions q join app.dates() d on d.id = q.date_id
    where q.coach_id = coach and q.place_since is not null and q.withdrawn_at is null and d.cancelled_at is null and lower(d.during) > now()
  ) found (id, day, starts_at, ends_at, title, town, taken_as)
  order by found.day, found.starts_at, found.id
$$;

-- The same for the coordinator.
-- May call: coordinator.
create or replace function app.days_with_place(coach uuid) returns table (
  id uuid, day date, starts_at time, ends_at time, title text, town text, taken_as text
)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select * from app.kept_days(coach) where (select app.uid()) is not null $$;

-- The coach who stands at a door of her own: her page, by the hash of its link, or her visit where there is none. For use by
-- the functions here.
create or replace function app.coach_at(page bytea) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
declare coach uuid;
begin
  if page is null then perform app.ask_who_entered(); end if;
  select k.person_id into coach from app.coaches k where k.person_id = case when page is null then app.uid() else app.owner_of_page(page) end;
  if coach is null then raise exception 'no such page' using errcode = 'P0002'; end if;
  return coach;
end $$;

-- Whether and since when a coach pauses or stopped. For use by the functions here.
create or replace function app.away_of(coach uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object('stage', w.stage, 'since', w.from_day) from app.pathway_steps w
  where w.coach_id = coach and w.stage in ('paused', 'stopped') and w.from_day <= (now() at time zone 'Europe/Brussels')::date
    and (w.until_day is null or w.until_day > (now() at time zone 'Europe/Brussels')::date)
$$;

-- What a coach sees before she pauses, stops or comes back.
-- May call: anon, coach.
create or replace function app.show_own_way(page bytea) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
declare coach uuid := app.coach_at(page);
begin
  return jsonb_build_object(
    'away', app.away_of(coach),
    'days', coalesce((
      select jsonb_agg(jsonb_build_object('id', d.id, 'day', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
        'endsAt', to_char(d.ends_at, 'HH24:MI'), 'title', d.title, 'town', d.town, 'as', d.taken_as) order by d.day, d.starts_at, d.id)
      from app.kept_days(coach) d), '[]'));
end $$;

-- She is back on this day. False when she was not away. What she was asked before is not asked once more by itself. For use
-- by the functions here.
create or replace function app.step_back(coach uuid, back_on date, by_channel text, listener uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.hold_coach(coach);
  update app.pathway_steps w set until_day = greatest(w.from_day, back_on), ended_at = now(), ended_channel = by_channel, ended_heard_by = listener,
    read_by = null, read_at = null
   where w.coach_id = coach and w.stage in ('paused', 'stopped') and (w.until_day is null or w.until_day > back_on);
  return found;
end $$;

-- She pauses or stops, from today on, without a reason. The days are those of which she gives her place back.
-- May call: anon, coach.
create or replace function app.step_away_own(page bytea, becoming text, giving_back uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.step_away(app.coach_at(page), becoming, (now() at time zone 'Europe/Brussels')::date, 'page', null, giving_back);
end $$;

-- May call: anon, coach.
create or replace function app.step_back_own(page bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  return app.step_back(app.coach_at(page), (now() at time zone 'Europe/Brussels')::date, 'page', null);
end $$;

-- What she said by telephone, text message, letter, mail or face to face, written down by the coordinator.
-- May call: coordinator.
create or replace function app.step_away_heard(coach uuid, becoming text, from_on date, by_channel text, giving_back uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  perform app.step_away(coach, becoming, from_on, by_channel, app.uid(), giving_back);
end $$;

-- May call: coordinator.
create or replace function app.step_back_heard(coach uuid, back_on date, by_channel text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.step_back(coach, back_on, by_channel, app.uid());
end $$;

-- A coordinator read what a coach said herself, or spoke with her. False when somebody did so today already.
-- May call: coordinator.
create or replace function app.read_step(step uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.pathway_steps w set read_by = app.uid(), read_at = now() where w.id = step and w.stage in ('paused', 'stopped')
     and (w.read_at is null or w.read_at < date_trunc('day', now() at time zone 'Europe/Brussels') at time zone 'Europe/Brussels');
  return found;
end $$;
