-- What a coach says of her papers (RV-07): one of four answers and a day, never what she lives on. She reads it herself;
-- the rules learn whether something must still be looked at, and nobody else learns more.

-- What a coach sees of it: in her visit what she said last, with who wrote it down. By the link of her page, which the
-- coordinator made and anybody may hold, no answer, and of one that is open nothing at all: that looks as if she was not
-- asked. And since when a general declaration holds.
-- May call: anon, coach.
create or replace function app.own_papers(page bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'last', (
      select jsonb_build_object('on', a.said_on, 'open', a.is_open, 'heardBy', app.first_name_of(a.heard_by),
        'answer', case when page is null then a.answer end)
      from (select * from app.papers_answers x where x.coach_id = me.coach order by x.said_on desc limit 1) a
      where page is null or not a.is_open),
    'declaredSince', (
      select case when d.filed then d.since end from app.general_declarations d order by d.written_at desc, d.id limit 1))
  from (select app.coach_at(page) as coach) me
$$;

-- The coaches of whose papers nothing is to be looked at in the year of a day, since when, and who wrote that down. Whoever
-- is not among them was not asked or still has something to do: which of the two, stays hers. The same as `papersOn` says.
-- May call: coordinator.
create or replace function app.papers_looked_at(on_day date) returns table (coach_id uuid, said_on date, heard_by text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select last.coach_id, last.said_on, app.first_name_of(last.heard_by)
  from (
    select distinct on (a.coach_id) a.* from app.papers_answers a where a.said_on <= on_day order by a.coach_id, a.said_on desc
  ) last
  where not last.is_open and date_trunc('year', last.said_on) = date_trunc('year', on_day) and (select app.uid()) is not null
$$;

-- Of a day one answer is kept: the one that was written last. For use by the functions here.
create or replace function app.keep_papers(coach uuid, answered text, on_day date, by_channel text, listener uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.hold_coach(coach);
  insert into app.papers_answers as kept (coach_id, said_on, answer, channel, heard_by)
  values (coach, on_day, answered, by_channel, listener)
  on conflict (coach_id, said_on) do update
    set answer = excluded.answer, channel = excluded.channel, heard_by = excluded.heard_by, written_at = now();
end $$;

-- An answer is kept in its own year and the next one.
-- May call: job.
create or replace function app.forget_papers(at timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  delete from app.papers_answers a
   where a.said_on < (date_trunc('year', at at time zone 'Europe/Brussels') - interval '1 year')::date
$$;

-- She says it herself, today.
-- May call: anon, coach.
create or replace function app.answer_papers(page bytea, answered text) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.keep_papers(app.coach_at(page), answered, (now() at time zone 'Europe/Brussels')::date, 'page', null);
end $$;

-- What she said by telephone, text message, letter, mail or face to face, written down by the coordinator, who cannot read
-- it afterwards.
-- May call: coordinator.
create or replace function app.answer_papers_heard(coach uuid, answered text, on_day date, by_channel text) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  perform app.keep_papers(coach, answered, on_day, by_channel, app.uid());
end $$;
