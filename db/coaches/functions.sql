-- What coaches are called by the people who see them, and what follows a list of many.

-- Her words by a name of their own: other capitals and spaces are no other words.
-- May call: coordinator, rules.
create or replace function app.wording_of(words text) returns text
language sql stable parallel safe
return encode(sha256(convert_to(lower(btrim(regexp_replace(words, '\s+', ' ', 'g'))), 'UTF8')), 'hex');

-- Whatever way her words change, somebody reads them again.
create or replace function app.end_reading() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  delete from app.read_words where coach_id = new.coach_id and wording is distinct from app.wording_of(new.words);
  return null;
end $$;

/*
 * What each of these coaches is called, seen together: her first name, or the name she chose. Where two sound alike, as
 * many letters of the last name come beside it as tell them apart. This is the only place that decides it, for trainers,
 * other coaches and organisations, on pages, in letters and on paper.
 *
 * A coach who wants no letter gets none, nor one whose letters say nothing: her namesake has the same last name. A name
 * that one of them chose stays as she wrote it, as long as the others can be told from it. Letters tell her from all
 * her namesakes, also from one who shows none: so `Fatma B.` is never Fatma Benali while Fatma Benali stands there as
 * `Fatma`. For use by the functions here.
 */
create or replace function app.called_among(people uuid[]) returns table (id uuid, name text)
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
set plan_cache_mode = force_generic_plan -- it takes ten times as long to plan as to answer
as $$
#variable_conflict use_column
begin
  -- Mostly no two are called alike, and then each has her own name.
  return query
  with coach as (
    select p.id, coalesce(n.name, p.first_name) as called
    from app.persons p left join app.coach_names n on n.coach_id = p.id where p.id = any (people)
  )
  select c.id, c.called from coach c
  where (select count(*) = count(distinct app.letters_of(one.called)) from coach one);
  if found then return; end if;

  return query
  with coach as (
    select p.id, coalesce(n.name, p.first_name) as called, p.last_name, n.name is not null as chose,
      coalesce(n.without_letter, false) as wants_none
    from app.persons p left join app.coach_names n on n.coach_id = p.id where p.id = any (people)
  ), heard as (
    select c.*, count(*) over (partition by c.sounds) as are
    from (select coach.*, app.letters_of(called) as sounds from coach) c
  ), alike as (
    select h.*, app.letters_of(h.last_name) as last_sounds from heard h where h.are > 1
  ), lettered as (
    select a.*, not a.wants_none
      and not (a.chose and 1 = count(*) filter (where a.chose or a.wants_none or a.last_sounds = '') over same)
      and exists (select from alike other where other.sounds = a.sounds and other.last_sounds <> a.last_sounds) as asks
    from alike a
    window same as (partition by a.sounds)
  ), possible as ( -- ever more letters, each at the end of what adds one; the whole name at last
    select a.id, a.asks, letters.length, app.letters_of(a.called || letters.text) as sounds,
      a.called || ' ' || upper(left(letters.text, 1)) || substr(letters.text, 2) as name,
      (a.sounds, a.last_sounds)::text as whole
    from lettered a cross join lateral (
      select part.length, left(a.last_name, part.length) || '.' as text
      from generate_series(1, length(a.last_name)) as part (length)
      where app.letters_of(left(a.last_name, part.length)) not in (app.letters_of(left(a.last_name, part.length - 1)), a.last_sounds)
      union all select length(a.last_name) + 1, a.last_name where a.last_sounds <> ''
    ) letters
  ), told_apart as (
    select distinct on (p.id) p.id, p.name
    from possible p cross join lateral (
      select exists (select from heard h where h.sounds = p.sounds and h.id <> p.id)
        or exists (select from possible other where other.sounds = p.sounds and other.whole <> p.whole) as taken
    ) by_another
    where p.asks
    order by p.id, taken, case when taken then -p.length else p.length end
  )
  select c.id, coalesce(t.name, c.called) from coach c left join told_apart t on t.id = c.id;
end $$;

-- What the coaches on these days are called, told apart over all of them: a list has one name for one person. A trainer and
-- a coach read their own days and no others; so for a trainer the page of a day has the name that her list has.
-- May call: coach, trainer, coordinator, job.
create or replace function app.called_in(days uuid[]) returns table (id uuid, name text)
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  acting text := current_setting('role');
  read uuid[] := case
    when acting <> 'r_job' and app.uid() is null then '{}'
    when acting = 'r_trainer' then array(select app.sessions_i_train())
    when acting = 'r_coach' then array(select app.sessions_i_was_asked_for())
    when acting in ('r_coordinator', 'r_job') then days
  end;
begin
  return query select c.* from app.called_among(array(
    select a.coach_id from app.assignments a where a.session_id = any (read) and a.ended_at is null
  )) c;
end $$;

-- What everybody who goes along with a day is called there. For use by the functions here.
create or replace function app.called_on(session uuid) returns table (id uuid, name text)
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp -- plpgsql keeps the plan
as $$
begin
  return query select c.* from app.called_among(array(
    select a.coach_id from app.assignments a where a.session_id = session and a.ended_at is null
  )) c;
end $$;

-- The sessions from a day on where a coach has a letter beside her name, and what she is called there; her own sessions,
-- or those of anybody for the coordinator.
-- May call: coach, coordinator.
create or replace function app.lettered_sessions(coach uuid, since date) returns table (session_id uuid, day date, title text, name text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select s.id, s.day, r.title, called.name
  from app.assignments a
  join app.sessions s on s.id = a.session_id
  join app.series r on r.id = s.series_id
  join app.persons p on p.id = a.coach_id
  left join app.coach_names n on n.coach_id = a.coach_id
  cross join lateral (select c.name from app.called_on(s.id) c where c.id = a.coach_id) called
  where a.coach_id = coach and a.ended_at is null and s.day >= since
    and called.name <> coalesce(n.name, p.first_name)
    and ((select app.uid()) = coach or current_setting('role') = 'r_coordinator' and (select app.uid()) is not null)
  order by s.day, s.starts_at
$$;

-- After a list came in the server looks at what grew, and plans anew what it asks often: a plan that was right for ten days
-- takes seconds for five thousand, and it would be kept until the server looks by itself, a minute later.
-- May call: coordinator.
create or replace function app.analyze_what_grew() returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare grown regclass;
begin
  perform app.ask_who_entered();
  for grown in
    select t.relid from pg_stat_xact_user_tables t where t.schemaname = 'app' and t.n_tup_ins + t.n_tup_upd >= 50
  loop
    execute format('analyze %s', grown);
  end loop;
end $$;

-- Whether each fingerprint, in hexadecimal, is that of the account number of this person. Nothing else of it is told.
-- May call: coordinator.
create or replace function app.compare_accounts(people uuid[], fingerprints text[]) returns table (nth bigint, says text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select told.nth, case when b.fingerprint = decode(told.fingerprint, 'hex') then 'same' else 'other' end
  from unnest(people, fingerprints) with ordinality as told (person_id, fingerprint, nth)
  left join app.bank_accounts b on b.person_id = told.person_id
  where (select app.uid()) is not null
$$;

-- Account numbers without a fingerprint under this key, sealed: from before fingerprints were kept, or an earlier key.
-- May call: job.
create or replace function app.accounts_without_fingerprint(key bytea) returns table (seal_id uuid, sealed bytea)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select b.seal_id, b.sealed from app.bank_accounts b
  where b.fingerprint is null or substring(b.fingerprint from 1 for length(key)) <> key
$$;

-- Keeps the fingerprint of a number, while it is still that number, and whether it can be one.
-- May call: job.
create or replace function app.keep_fingerprint(seal uuid, mark bytea, can_be boolean) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$ update app.bank_accounts b set fingerprint = mark, possible = can_be where b.seal_id = seal $$;
