-- What is due to coaches, and the only functions that write it. Each holds the coach, so that what was judged stays true until it
-- is written; whatever writes a line, the trigger below keeps it within what the law allows.

-- What the law says on a day; null where nobody entered it. For use by the functions here.
create or replace function app.law_on(which text, on_day date) returns integer
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select a.amount from app.legal_amounts a
  where a.kind = which and on_day between a.from_day and a.until_day and a.replaced_at is null
$$;

-- What she told us last that others gave her in a year. For use by the functions here.
create or replace function app.elsewhere_in(coach uuid, in_year integer) returns integer
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select coalesce((select e.cents from app.amounts_elsewhere e where e.coach_id = coach and e.year = in_year
    order by e.said_at desc, e.id desc limit 1), 0)
$$;

-- Whether money left for a line, or is about to. For use by the functions here.
create or replace function app.is_paid(line uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select exists (select from app.payments p where p.line_id = line and p.rejected_on is null and p.taken_back_at is null) $$;

/*
 * The last judge of every line. It moves the sums of the coach's year, which it holds, and refuses what goes above the
 * ceiling of the day or of the year, or further than the law lets her come beside a flat rate. A figure that nobody entered
 * refuses nothing: the line then waits for it.
 */
create or replace function app.keep_within_the_law() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  was_live constant boolean := tg_op = 'UPDATE' and old.withdrawn_at is null;
  is_live constant boolean := new.withdrawn_at is null;
  -- What a line took already is not refused again: so those that must have less are written one after the other.
  had_on_day integer := 0;
  had_in_year integer := 0;
  had_tenths integer := 0;
  in_year constant integer := extract(year from new.day);
  sums app.coach_years;
  of_day constant integer := app.law_on('flat-rate-day', new.day);
  of_year constant integer := app.law_on('flat-rate-year', new.day);
begin
  if was_live and old.coach_id = new.coach_id then
    if old.day = new.day then had_on_day := old.flat_cents; end if;
    if old.year = in_year then had_in_year := old.flat_cents; end if;
    if old.year = in_year and old.scheme = 'flat-rate' then had_tenths := old.travel_tenths; end if;
  end if;
  if tg_op = 'UPDATE' and app.is_paid(old.id)
    and (new.withdrawn_at is not null or (new.flat_cents, new.travel_cents, new.costs_cents, new.day) <> (old.flat_cents, old.travel_cents, old.costs_cents, old.day)) then
    raise exception 'money left for this line' using errcode = '23514', constraint = 'what_is_paid_stays';
  end if;

  insert into app.coach_years (coach_id, year)
  select hers.coach, hers.year from (values (new.coach_id, in_year),
    (case when was_live then old.coach_id else new.coach_id end, case when was_live then old.year else in_year end)) hers (coach, year)
  order by 1, 2 on conflict do nothing;
  -- Two years are held in one order, whichever comes first.
  perform from app.coach_years y
   where (y.coach_id, y.year) in ((new.coach_id, in_year), (case when was_live then old.coach_id else new.coach_id end,
     case when was_live then old.year else in_year end))
   order by y.coach_id, y.year for no key update;

  if was_live then
    update app.coach_years y set flat_cents = y.flat_cents - old.flat_cents,
      travel_cents = y.travel_cents - case old.scheme when 'flat-rate' then old.travel_cents else 0 end,
      travel_tenths = y.travel_tenths - case old.scheme when 'flat-rate' then old.travel_tenths else 0 end
     where y.coach_id = old.coach_id and y.year = old.year;
  end if;
  if not is_live then return new; end if;

  update app.coach_years y set flat_cents = y.flat_cents + new.flat_cents,
    travel_cents = y.travel_cents + case new.scheme when 'flat-rate' then new.travel_cents else 0 end,
    travel_tenths = y.travel_tenths + case new.scheme when 'flat-rate' then new.travel_tenths else 0 end
   where y.coach_id = new.coach_id and y.year = in_year returning y.* into sums;

  if new.flat_cents + (select coalesce(sum(l.flat_cents), 0) from app.compensation_lines l
      where l.coach_id = new.coach_id and l.day = new.day and l.withdrawn_at is null and l.id <> new.id) > of_day
    and new.flat_cents > had_on_day then
    raise exception 'more than a day may have' using errcode = '23514', constraint = 'never_above_the_day_ceiling';
  end if;
  if sums.flat_cents + app.elsewhere_in(new.coach_id, in_year) > of_year
    and new.flat_cents > had_in_year then
    raise exception 'more than a year may have' using errcode = '23514', constraint = 'never_above_the_year_ceiling';
  end if;
  -- What was paid before only counts anew there: no refusal takes it back.
  if sums.travel_tenths > 20000 and new.scheme = 'flat-rate'
    and new.travel_tenths > had_tenths and not (tg_op = 'UPDATE' and new.occasion = 'earlier') then
    raise exception 'further than is repaid in a year' using errcode = '23514', constraint = 'never_above_the_travel_limit';
  end if;

  if new.flat_cents > 0 then
    new.waits_for := array(select unnest(new.waits_for)
      union select 'flat-rate-day' where of_day is null union select 'flat-rate-year' where of_year is null order by 1);
  end if;
  return new;
end $$;

-- An advance is set off on what she said is right, and never on more than there is.
create or replace function app.keep_settling_whole() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  line app.compensation_lines;
  advance app.advances;
begin
  select * into line from app.compensation_lines l where l.id = new.line_id for no key update;
  select * into advance from app.advances a where a.id = new.advance_id for no key update;
  if line.id is null or advance.id is null then raise exception 'no such line or advance' using errcode = 'P0002'; end if;
  if line.coach_id <> advance.coach_id or advance.taken_back_at is not null or line.withdrawn_at is not null then
    raise exception 'not of one coach' using errcode = '23514', constraint = 'an_advance_is_set_off_on_her_own_line';
  end if;
  if line.said is distinct from 'right' then
    raise exception 'she did not say that it is right' using errcode = '23514', constraint = 'set_off_on_what_she_said_is_right';
  end if;
  if new.cents + (select coalesce(sum(s.cents), 0) from app.settlements s where s.line_id = line.id and s.id <> new.id) > line.total_cents then
    raise exception 'a payment is never below nothing' using errcode = '23514', constraint = 'never_a_negative_payment';
  end if;
  if new.cents + (select coalesce(sum(s.cents), 0) from app.settlements s where s.advance_id = advance.id and s.id <> new.id) > advance.cents then
    raise exception 'more than was handed over' using errcode = '23514', constraint = 'never_more_than_was_handed_over';
  end if;
  if app.is_paid(line.id) then
    raise exception 'money left for this line' using errcode = '23514', constraint = 'what_is_paid_stays';
  end if;
  return new;
end $$;

-- What was said last of a place; null when nobody said anything. For use by the functions here.
create or replace function app.presence_of(place uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select w.presence from app.presences w where w.assignment_id = place order by w.said_at desc, w.id desc limit 1 $$;

-- Says it anew where it is something else than what was said last. For use by the functions here.
create or replace function app.say_presence(place uuid, new_presence text, as_whom text, by_whom uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  if app.presence_of(place) = new_presence then return; end if;
  -- The last word counts, also where two are said in one moment.
  insert into app.presences (assignment_id, coach_id, presence, said_as, said_by, said_at)
  select a.id, a.coach_id, new_presence, as_whom, by_whom, clock_timestamp() from app.assignments a where a.id = place;
end $$;

-- The place of a coach on a day that is over. For use by the functions here.
create or replace function app.place_that_was(session uuid, coach uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select a.id from app.assignments a join app.sessions s on s.id = a.session_id
  where a.session_id = session and a.coach_id = coach and a.ended_at is null and s.cancelled_at is null and upper(a.during) <= now()
$$;

-- What the coordinator or a trainer of that day says of a place, when the day is over. False where there is no such place.
-- May call: coordinator, trainer.
create or replace function app.record_presence(session uuid, coach uuid, new_presence text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  as_whom constant text := substr(current_setting('role'), 3);
  place uuid;
begin
  perform app.ask_who_entered();
  if as_whom = 'trainer' and session not in (select app.sessions_i_train()) then return false; end if;
  perform app.hold_coach(coach);
  place := app.place_that_was(session, coach);
  if place is null then return false; end if;
  perform app.say_presence(place, new_presence, as_whom, app.uid());
  return true;
end $$;

-- A coach comes to what is due to her, by the link of her page or in her own visit: she is held, and without a visit the rules
-- may judge for her. Null when the link opens nothing.
-- May call: anon, coach.
create or replace function app.open_due(page bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare coach uuid := case when page is null then app.uid() else app.owner_of_page(page) end;
begin
  perform from app.coaches k join app.persons p on p.id = k.person_id where k.person_id = coach and p.blocked_on is null
    for no key update of k;
  if not found then return null; end if;
  if page is not null then perform app.let_act('r_anon', coach); end if;
  return coach;
end $$;

-- She says herself that she was there. False where she has no place on a day that is over.
-- May call: anon, coach.
create or replace function app.say_i_was_there(page bytea, session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  coach constant uuid := case when page is null then app.uid() else app.owner_of_page(page) end;
  place constant uuid := app.place_that_was(session, coach);
begin
  if place is null then return false; end if;
  -- What somebody else said before stays: then she says that the line is not right.
  if app.presence_of(place) is null then perform app.say_presence(place, 'was-there', 'coach', null); end if;
  return true;
end $$;

-- Whether a day was or may still be prepared with a coach who has had a place since then: whoever came later was not there.
-- May call: rules.
create or replace function app.may_be_prepared_with(place_since timestamptz, prepared date) returns boolean
language sql stable set search_path = pg_catalog, app, pg_temp
as $$ select prepared is null or (place_since at time zone 'Europe/Brussels')::date <= prepared $$;

-- Whether there is a word that something is due by: she was there, it was held, or she came. For use by the functions here.
create or replace function app.is_due(coach uuid, what text, about uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select case what
    when 'session' then exists (select from app.assignments a where a.session_id = about and a.coach_id = coach
      and (a.ended_at is null and (app.presence_of(a.id) is not null or exists (select from app.compensation_lines l
        where l.session_id = about and l.coach_id = coach and l.said = 'not-right' and l.withdrawn_at is null)) or a.ended_by = 'cancelled'))
    when 'preparation' then exists (select from app.assignments a join app.sessions s on s.id = a.session_id
      where a.session_id = about and a.coach_id = coach and a.ended_at is null and s.prepared_on is not null and app.may_be_prepared_with(a.given_at, s.prepared_on))
    when 'training' then exists (select from app.completions c where c.date_id = about and c.coach_id = coach)
    when 'intervision' then exists (select from app.intervision_attendances v join app.gathering_dates d on d.gathering_id = v.gathering_id
      where d.id = about and d.picked_at is not null and v.coach_id = coach)
    else false end
$$;

/*
 * Makes the lines as they were judged, changes those that nothing left for yet, and takes back those for which nothing is due
 * any more. `judged` has for each occasion of a coach what is due, or null; and for each line that corrects another, by its id,
 * what is left of it. That one is told by the coordinator alone: it is never made or taken back here. What the law allows, the
 * trigger keeps.
 */
-- May call: anon, coach, trainer, coordinator.
create or replace function app.bring_lines(judged jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  one record;
  kept app.compensation_lines;
  still_says boolean;
begin
  perform app.ask_who_entered();
  for one in
    select * from jsonb_to_recordset(judged) as j (coach uuid, occasion text, about uuid, day date, correction uuid, due boolean, scheme text,
      agreed integer, flat integer, because text, mode text, km integer, travel integer, tenths integer, "travelAbove" integer,
      costs integer, waits text[])
    order by j.coach, j.day, j.occasion, j.about, j.correction
  loop
    perform app.hold_coach(one.coach);
    select * into kept from app.compensation_lines l
     where l.coach_id = one.coach and l.occasion = one.occasion and coalesce(l.session_id, l.date_id) = one.about
       and case when one.correction is null then l.corrects is null else l.corrects is not null and l.id = one.correction end
       and l.withdrawn_at is null for update;
    if kept.id is not null and app.is_paid(kept.id) then continue; end if;
    if one.correction is not null then
      if kept.id is null then continue; end if;
    elsif not one.due or not app.is_due(one.coach, one.occasion, one.about) then
      update app.compensation_lines set withdrawn_at = now() where id = kept.id;
      continue;
    end if;
    if kept.id is null then
      insert into app.compensation_lines (coach_id, day, occasion, session_id, date_id, scheme, agreed_cents, flat_cents, above_because,
        travel_mode, km_tenths, travel_cents, travel_tenths, travel_above_cents, costs_cents, waits_for)
      values (one.coach, one.day, one.occasion, case when one.occasion in ('session', 'preparation') then one.about end,
        case when one.occasion in ('training', 'intervision') then one.about end, one.scheme, one.agreed, one.flat, one.because,
        one.mode, one.km, one.travel, one.tenths, one."travelAbove", one.costs, one.waits);
    elsif (kept.day, kept.scheme, kept.agreed_cents, kept.flat_cents, kept.travel_cents, kept.travel_tenths, kept.travel_above_cents, kept.costs_cents, kept.waits_for)
        is distinct from (one.day, one.scheme, one.agreed, one.flat, one.travel, one.tenths, one."travelAbove", one.costs, one.waits)
      or (kept.travel_mode, kept.km_tenths) is distinct from (one.mode, one.km) then
      still_says := kept.waits_for <> '{}' or kept.agreed_cents + kept.total_cents = 0
        -- Nobody else spoke of her day: it is due by her word alone.
        or kept.said = 'not-right' and kept.occasion = 'session' and not exists (select from app.presences w
          join app.assignments a on a.id = w.assignment_id where a.session_id = kept.session_id and a.coach_id = kept.coach_id and a.ended_at is null);
      -- What is set off of it stays within it: where less is due now, it is taken back first.
      delete from app.settlements s where s.line_id = kept.id and one.flat + one.travel + one.costs
        < (select sum(p.cents) from app.settlements p where p.line_id = kept.id);
      update app.compensation_lines set day = one.day, scheme = one.scheme, agreed_cents = one.agreed, flat_cents = one.flat, above_because = one.because,
        travel_mode = one.mode, km_tenths = one.km, travel_cents = one.travel, travel_tenths = one.tenths,
        travel_above_cents = one."travelAbove", costs_cents = one.costs, waits_for = one.waits,
        -- She said it of another amount, but for one that waited for a figure of the law or for this judgement.
        said = case when still_says then kept.said end, said_at = case when still_says then kept.said_at end,
        said_how = case when still_says then kept.said_how end, heard_by = case when still_says then kept.heard_by end
       where id = kept.id;
    end if;
  end loop;
end $$;

-- What she says of a line. Said once more alike, it stays as it was said. For use by the functions here.
create or replace function app.keep_said(line uuid, what text, how text, listener uuid) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.compensation_lines l set said = what, said_at = now(), said_how = how, heard_by = listener
   where l.id = line and l.said is distinct from what
$$;

-- She says herself whether what is due for an occasion is right. False where nothing is due.
-- May call: anon, coach.
create or replace function app.say_of_due(page bytea, what text, about uuid, right_or_not text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  coach constant uuid := case when page is null then app.uid() else app.owner_of_page(page) end;
  line uuid;
begin
  perform app.hold_coach(coach);
  select l.id into line from app.compensation_lines l
   where l.coach_id = coach and l.occasion = what and coalesce(l.session_id, l.date_id) = about and l.withdrawn_at is null
   order by l.due_since desc, l.id limit 1;
  if line is null and what = 'session' and right_or_not = 'not-right' and app.place_that_was(about, coach) is not null then
    -- Nobody said yet that she was there: what she disputes is what she could expect, and it is judged next.
    insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme)
    select coach, s.day, 'session', s.id, coalesce((select y.scheme from app.coach_years y
      where y.coach_id = coach and y.year = extract(year from s.day)), 'flat-rate')
    from app.sessions s where s.id = about returning id into line;
  end if;
  if line is null then return false; end if;
  perform app.keep_said(line, right_or_not, case when page is null then 'page' else 'link' end, null);
  return true;
end $$;

-- What she said of a line, written down by the coordinator. False where there is no such line.
-- May call: coordinator.
create or replace function app.hear_of_line(line uuid, right_or_not text, by_channel text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  perform app.hold_coach(l.coach_id) from app.compensation_lines l where l.id = line and l.withdrawn_at is null;
  if not found then return false; end if;
  perform app.keep_said(line, right_or_not, by_channel, app.uid());
  return true;
end $$;

-- What was too little on a line for which money left: a line of its own, with a statement that she reads. Null where
-- there is no such line.
-- May call: coordinator.
create or replace function app.correct_line(line uuid, judged jsonb, why text) returns uuid
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  paid app.compensation_lines;
  added uuid;
begin
  perform app.ask_who_entered();
  select * into paid from app.compensation_lines l where l.id = line and l.withdrawn_at is null;
  if paid.id is null then return null; end if;
  perform app.hold_coach(paid.coach_id);
  if not app.is_paid(line) then
    raise exception 'nothing left for it yet' using errcode = '23514', constraint = 'only_what_is_paid_is_corrected';
  end if;
  insert into app.compensation_lines (coach_id, day, occasion, session_id, date_id, scheme, agreed_cents, flat_cents, above_because,
    travel_mode, travel_cents, travel_tenths, travel_above_cents, costs_cents, waits_for, corrects, statement)
  select paid.coach_id, paid.day, paid.occasion, paid.session_id, paid.date_id, j.scheme, j.agreed, j.flat, j.because, j.mode, j.travel,
    j.tenths, j."travelAbove", j.costs, j.waits, paid.id, why
  from jsonb_to_record(judged) as j (scheme text, agreed integer, flat integer, because text, mode text, travel integer,
    tenths integer, "travelAbove" integer, costs integer, waits text[])
  returning id into added;
  return added;
end $$;

-- Lets the rules judge for a coach who looks by the link of her page. Null when it opens nothing.
-- May call: anon, coach.
create or replace function app.look_at_due(page bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare coach uuid := case when page is null then app.uid() else app.owner_of_page(page) end;
begin
  if page is not null and coach is not null then perform app.let_act('r_anon', coach); end if;
  return coach;
end $$;

-- What is due to a coach, with the days that are over and of which nobody said yet that she was there: those of this year and those
-- that still come. For use by the functions here.
create or replace function app.due_of(coach uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select coalesce(jsonb_agg(one.shown order by one.day desc, one.due_since desc nulls first, one.id), '[]') from (
    select l.day, l.due_since, l.id, jsonb_build_object('id', l.id, 'occasion', l.occasion, 'about', coalesce(l.session_id, l.date_id), 'day', l.day,
      'title', app.title_of_session(l.session_id), 'date', (select d.about from app.dates() d where d.id = l.date_id),
      'agreed', l.agreed_cents, 'flat', l.flat_cents, 'because', l.above_because, 'mode', l.travel_mode, 'travel', l.travel_cents,
      'costs', l.costs_cents, 'total', l.total_cents, 'waitsFor', l.waits_for, 'statement', l.statement, 'said', l.said,
      'setOff', (select coalesce(sum(s.cents), 0) from app.settlements s where s.line_id = l.id), 'paid', app.payment_of(l.id)) as shown
    from app.compensation_lines l
    where l.coach_id = coach and l.withdrawn_at is null and l.day > current_date - 400
    union all
    select s.day, null, a.id, jsonb_build_object('id', null, 'occasion', 'session', 'about', s.id, 'day', s.day,
      'title', app.title_of_session(s.id), 'date', null, 'agreed', 0, 'flat', 0, 'because', null, 'mode', null, 'travel', 0, 'costs', 0,
      'total', 0, 'waitsFor', '[]'::jsonb, 'statement', null, 'said', null, 'setOff', 0, 'paid', null)
    from app.assignments a join app.sessions s on s.id = a.session_id
    where a.coach_id = coach and a.ended_at is null and s.cancelled_at is null and upper(a.during) <= now() and s.day > current_date - 60
      and exists (select from app.agreed_amounts g where g.session_id = s.id and g.coach_id = coach and g.occasion = 'session')
      and app.presence_of(a.id) is null and not exists (select from app.compensation_lines l
        where l.session_id = s.id and l.coach_id = coach and l.occasion = 'session' and l.withdrawn_at is null)
  ) one
$$;

-- How money left for a line: when, and in which way. Null while it did not. For use by the functions here.
create or replace function app.payment_of(line uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  -- A payment that is prepared may still be taken back: she hears of one that is at the bank.
  select jsonb_build_object('on', coalesce(p.paid_on, b.execution_on), 'way', p.way)
  from app.payments p left join app.payment_batches b on b.id = p.batch_id
  where p.line_id = line and p.rejected_on is null and p.taken_back_at is null and (p.paid_on is not null or b.sent_on is not null)
$$;

-- The same for herself, with what her year holds. Null for anybody else.
-- May call: anon, coach.
create or replace function app.own_due(page bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'firstName', p.first_name, 'language', k.language, 'lines', app.due_of(p.id),
    'contact', (select jsonb_build_object('firstName', c.first_name, 'phone', c.phone, 'hours', c.hours) from app.contact_person() c),
    -- By the link of her page, which somebody else may hold, nothing of a whole year.
    'year', case when page is null then jsonb_build_object(
      'flat', coalesce((select y.flat_cents from app.coach_years y where y.coach_id = p.id and y.year = extract(year from current_date)), 0),
      'elsewhere', app.elsewhere_in(p.id, extract(year from current_date)::integer),
      'atMost', app.law_on('flat-rate-year', current_date)) end)
  from app.persons p join app.coaches k on k.person_id = p.id
  where p.id = case when page is null then app.uid() else app.owner_of_page(page) end and p.blocked_on is null
$$;
