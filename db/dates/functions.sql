-- Dates that a coach is asked to come to besides the days she co-delivers, and the only functions that give a place on one
-- and take it back. What a new kind of date asks of the database stands in three places: its key in the table of questions,
-- its branch in `app.dates`, and its line in `app.make_room`.

-- Every date of every kind. `about` tells what it is called, `belongs_to` on which page it stands. No `set` stands behind it,
-- so that a reader of one date reads one row.
-- May call: coordinator, job.
create or replace function app.dates() returns table (
  kind text, id uuid, belongs_to uuid, about jsonb, day date, starts_at time, ends_at time, during tstzrange, venue text, led_by uuid,
  most smallint, coaches_taken smallint, cancelled_at timestamptz, sequence integer, shown_since timestamptz
)
language sql stable
as $$
  select 'training', d.id, d.module_id,
    jsonb_build_object('module', jsonb_build_object('kind', m.kind, 'theme', t.name, 'name', m.name)),
    d.day, d.starts_at, d.ends_at, d.during, d.venue, d.led_by, d.most, d.coaches_taken, d.cancelled_at, d.sequence, d.shown_since
  from app.training_dates d join app.modules m on m.id = d.module_id left join app.themes t on t.id = m.theme_id
  union all
  select 'intervision', d.id, g.id, jsonb_build_object('module', null),
    d.day, d.starts_at, d.ends_at,
    tstzrange((d.day + d.starts_at) at time zone 'Europe/Brussels', (d.day + d.ends_at) at time zone 'Europe/Brussels'),
    g.venue, g.facilitator_id, null, 0::smallint, g.cancelled_at, g.version, g.changed_at
  from app.gathering_dates d join app.gatherings g on g.id = d.gathering_id
  where d.picked_at is not null
$$;

-- Who leads a date: the first name of one of us, or the name of somebody from outside who guides its gathering.
-- May call: coordinator, job.
create or replace function app.leader_of(led_by uuid, belongs_to uuid) returns text
language sql stable
as $$
  select coalesce((select p.first_name from app.persons p where p.id = led_by), (select g.facilitator_name from app.gatherings g where g.id = belongs_to))
$$;

-- Takes places on a date, or gives them back; false when it is full. Holds the date until the transaction ends, so that the
-- last place goes once. For use by the functions here.
create or replace function app.make_room(date_kind text, date uuid, places integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.training_dates set coaches_taken = coaches_taken + places where date_kind = 'training' and id = date;
  -- Nobody is too many at an intervision, but it is held all the same.
  perform from app.gathering_dates d where date_kind = 'intervision' and d.id = date for no key update;
  return true;
exception when check_violation then
  return false;
end $$;

-- Everything the page of a date shows to its coach, and nothing of anybody else. For use by the functions here.
create or replace function app.shown_date(question uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp -- plpgsql keeps the plan
as $$
begin
  return (
    select jsonb_build_object(
      'kind', d.kind,
      'questionId', q.id,
      'dateId', d.id,
      'firstName', p.first_name,
      'language', app.language_of(q.coach_id),
      'about', d.about,
      'day', d.day,
      'startsAt', to_char(d.starts_at, 'HH24:MI'),
      'endsAt', to_char(d.ends_at, 'HH24:MI'),
      'venue', d.venue,
      'ledBy', app.leader_of(d.led_by, d.belongs_to),
      'answerBy', app.answers_until(q.asked_at, q.answer_by, lower(d.during)),
      'answer', q.answer,
      'answeredAt', q.answered_at,
      'heard', q.heard_by is not null,
      'hasPlace', q.place_since is not null,
      'full', coalesce(d.coaches_taken >= d.most, false),
      'beginsAt', lower(d.during),
      'cancelled', d.cancelled_at is not null,
      'news', app.newest_news(array(select app.news_of_question(q.id))),
      'inCalendar', app.date_in_calendar(q.id),
      'money', app.money_of_date(q.date_id, q.coach_id),
      'contact', (select jsonb_build_object('firstName', c.first_name, 'phone', c.phone, 'hours', c.hours) from app.contact_person() c))
    from app.date_questions q join app.dates() d on d.id = q.date_id join app.persons p on p.id = q.coach_id
    where q.id = question);
end $$;

-- The dates of a coach that are not over, and those she was asked for, oldest first. For use by the functions here.
create or replace function app.dates_of(coach uuid) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select app.shown_date(q.id)
  from app.date_questions q join app.dates() d on d.id = q.date_id
  where q.coach_id = coach and q.withdrawn_at is null and upper(d.during) > now()
  order by d.day, d.starts_at, q.id
$$;

-- May call: coach.
create or replace function app.show_own_dates() returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select app.dates_of((select app.uid())) $$;

-- How a date stands in the calendar of its coach: as `app.in_calendar` for a day. For use by the functions here.
create or replace function app.date_in_calendar(question uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object('sequence', d.sequence + q.turns, 'changedAt', greatest(d.shown_since, q.turned_at))
  from app.date_questions q join app.dates() d on d.id = q.date_id where q.id = question
$$;

-- The dates in a calendar that is followed by its address: those she has a place on, cancelled or not.
-- May call: anon.
create or replace function app.dates_in_feed(hash bytea) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select app.shown_date(q.id)
  from app.date_questions q join app.dates() d on d.id = q.date_id
  where q.coach_id = app.owner_of_feed(hash) and q.place_since is not null and q.withdrawn_at is null and d.day > current_date - 92
  order by d.day, d.starts_at, q.id
$$;

-- The dates that somebody leads, as she has them, with the coaches who come by the names they have there. For use by the
-- functions here.
create or replace function app.dates_led_by(leader uuid) returns table (day date, ends timestamptz, led jsonb)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select d.day, upper(d.during), jsonb_build_object(
    'kind', d.kind,
    'dateId', d.id,
    'about', d.about,
    'day', d.day,
    'startsAt', to_char(d.starts_at, 'HH24:MI'),
    'endsAt', to_char(d.ends_at, 'HH24:MI'),
    'venue', d.venue,
    'coming', array(
      select c.name from app.called_among(array(
        select q.coach_id from app.date_questions q
        where q.date_id = d.id and q.place_since is not null and q.withdrawn_at is null)) c
      order by c.name),
    'cancelled', d.cancelled_at is not null,
    'inCalendar', jsonb_build_object('sequence', d.sequence, 'changedAt', d.shown_since),
    'contact', (select jsonb_build_object('firstName', c.first_name, 'phone', c.phone, 'hours', c.hours) from app.contact_person() c))
  from app.dates() d where d.led_by = leader
  order by d.day, d.starts_at, d.id
$$;

-- May call: coordinator, trainer.
create or replace function app.show_own_led_dates() returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select l.led from app.dates_led_by((select app.uid())) l where l.ends > now() $$;

-- The same in a calendar that is followed by its address, cancelled or not.
-- May call: anon.
create or replace function app.led_dates_in_feed(hash bytea) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select l.led from app.dates_led_by((select app.owner_of_feed(hash))) l where l.day > current_date - 92 $$;

/*
 * Old answer to new answer, and the place that goes with it. A place is one of those there are, where a date has a maximum;
 * elsewhere everybody who wants to come, comes. The result:
 *   place      she comes
 *   kept       her answer is kept (no, undecided); a no gives her place back with it
 *   wavers     she said yes before and does not know yet any more: the place stays hers, and somebody calls her
 *   full       every place is given; her answer stays what it was
 *   overlap    she has a place elsewhere at that time; her answer stays what it was
 *   too-late   the last day to answer has passed, or the date has begun
 *   cancelled  it does not happen
 *
 * A date is held before its questions. For use by the functions here.
 */
create or replace function app.take_date_answer(
  question uuid, new_answer text, by_channel text, listener uuid, heard date, after_deadline boolean
) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  asked app.date_questions;
  held record;
  place timestamptz;
begin
  select q.kind, q.date_id into held from app.date_questions q where q.id = question;
  perform app.make_room(held.kind, held.date_id, 0);
  select * into asked from app.date_questions q where q.id = question and q.withdrawn_at is null for update;
  if asked.id is null then raise exception 'no such question' using errcode = 'P0002'; end if;
  select * into held from app.dates() d where d.id = asked.date_id;

  if held.cancelled_at is not null then return 'cancelled'; end if;
  if now() >= lower(held.during)
    or (now() > app.answers_until(asked.asked_at, asked.answer_by, lower(held.during)) and not after_deadline) then return 'too-late'; end if;

  place := asked.place_since;
  if new_answer = 'yes' and place is null then
    if exists (select from app.assignments a where a.coach_id = asked.coach_id and a.ended_at is null and a.during && held.during)
      or exists (
        select from app.date_questions q join app.dates() d on d.id = q.date_id
        where q.coach_id = asked.coach_id and q.id <> question and q.place_since is not null and q.withdrawn_at is null
          and d.cancelled_at is null and d.during && held.during) then return 'overlap'; end if;
    if not app.make_room(asked.kind, asked.date_id, 1) then return 'full'; end if;
    place := now();
  elsif new_answer = 'no' and place is not null then
    perform app.make_room(asked.kind, asked.date_id, -1);
    place := null;
  end if;

  -- Whoever answers has seen the date as it is, or was told it.
  perform app.knows(array(select app.news_of_question(question)), by_channel, listener, now());
  update app.date_questions q set
    -- An answer shows that she has the question, whatever we know of its letter.
    asked_at = coalesce(q.asked_at, now()),
    answer = new_answer,
    answered_at = case when q.answer is distinct from new_answer then now() else q.answered_at end,
    -- Heard of her once more is heard: who wavers, was spoken with.
    answered_how = by_channel, heard_by = listener, heard_on = heard,
    place_since = place,
    turns = q.turns + (q.place_since is distinct from place)::int,
    turned_at = case when q.place_since is distinct from place then now() else q.turned_at end
   where q.id = question
     and (q.answer is distinct from new_answer or listener is not null or q.place_since is distinct from place);
  if asked.place_since is null and place is not null then
    perform app.emit('date-confirmed', jsonb_build_object('date', question), concat_ws(':', 'date-confirmed', question, asked.turns));
  end if;

  if new_answer = 'yes' then return 'place'; end if;
  return case when new_answer = 'undecided' and place is not null then 'wavers' else 'kept' end;
end $$;

-- The question about a date behind a door. For use by the functions here.
create or replace function app.date_at(link bytea, page bytea, question uuid, out id uuid, out channel text)
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  select q.id, q.channel into id, channel
  from app.question_at(link, page, question) q
  where not q.taken_back and exists (select from app.date_questions d where d.id = q.id);
  if id is null then raise exception 'no such question' using errcode = 'P0002'; end if;
end $$;

-- A coach says herself whether she comes.
-- May call: anon, coach.
create or replace function app.answer_date(link bytea, page bytea, question uuid, new_answer text) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select * into opened from app.date_at(link, page, question);
  return app.take_date_answer(opened.id, new_answer, opened.channel, null, null, false);
end $$;

-- She gives her place back at any time before it begins, without a reason.
-- May call: anon, coach.
create or replace function app.hand_back_date(link bytea, page bytea, question uuid) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  opened record;
  outcome text;
begin
  select * into opened from app.date_at(link, page, question);
  if not exists (select from app.date_questions q where q.id = opened.id and q.place_since is not null) then
    return 'nothing-to-give-back';
  end if;
  outcome := app.take_date_answer(opened.id, 'no', opened.channel, null, null, true);
  return case outcome when 'kept' then 'given-back' else outcome end;
end $$;

-- What she said by telephone, text message, letter or face to face, written down by the coordinator: until it begins.
-- May call: coordinator.
create or replace function app.date_heard(question uuid, new_answer text, by_channel text, heard date) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.take_date_answer(question, new_answer, by_channel, app.uid(), heard, true);
end $$;

-- The letter that asks left: from now on she is asked. The link of a letter that ended meanwhile asks nothing.
-- May call: job.
create or replace function app.date_question_left(question uuid, with_links_ended integer, moment timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.date_questions q set asked_at = moment
   where q.id = question and q.asked_at is null and q.links_ended = with_links_ended
$$;

-- Somebody handed the question over or told it, in a way of her own. False when she was asked so before.
-- May call: coordinator.
create or replace function app.bring_date_question(question uuid, by_channel text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.date_questions q set asked_at = now(), asked_by = app.uid(), channel = by_channel
   where q.id = question and q.withdrawn_at is null and (q.asked_at is null or q.channel <> by_channel);
  return found;
end $$;

-- Takes a question back that gave no place. Its link then says so. False when it was taken back, or gave one.
-- May call: coordinator.
create or replace function app.withdraw_date_question(question uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.date_questions q set withdrawn_at = now()
   where q.id = question and q.withdrawn_at is null and q.place_since is null;
  return found;
end $$;

-- Asks a coach once more whose question was taken back, by another link.
-- May call: coordinator.
create or replace function app.ask_date_again(question uuid, by_channel text, until date, hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.date_questions q set channel = by_channel, answer_on = until, made_at = now(), asked_at = null, asked_by = app.uid(), withdrawn_at = null,
    answer = null, answered_at = null, answered_how = null, heard_by = null, heard_on = null, link_hash = hash, links_ended = q.links_ended + 1
   where q.id = question and q.withdrawn_at is not null;
end $$;

/*
 * As `app.end_links` for days: the question or the confirmation goes to the new address by itself. What somebody brought by
 * hand was brought to somebody else: nobody asked her yet. For use by the functions here.
 */
create or replace function app.end_links_of_dates(coach uuid, other_email boolean, other_phone boolean) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare ended record;
begin
  for ended in
    update app.date_questions q set link_hash = null, links_ended = q.links_ended + 1,
        asked_at = case when q.answer is null and d.cancelled_at is null and lower(d.during) > now() then null else q.asked_at end
      from app.dates() d
     where d.id = q.date_id and q.coach_id = coach and q.withdrawn_at is null and (
       other_email and exists (
         select from app.outbox o
         where o.about->>'date' = q.id::text and app.may_have_left(o.kind, o.state, o.trouble, o.told_by))
       or other_phone and q.channel in ('sms', 'whatsapp'))
    returning q.id, q.channel, q.links_ended, q.place_since is not null as comes, q.answer is null and q.answer_by > now() as waits,
      d.cancelled_at is null and lower(d.during) > now() as is_to_come
  loop
    continue when not ended.is_to_come;
    if ended.waits and ended.channel = 'mail' then
      perform app.tell_again('date-question', jsonb_build_object('date', ended.id), ended.links_ended);
    end if;
    if ended.comes and other_email then
      perform app.tell_again('date-confirmed', jsonb_build_object('date', ended.id), ended.links_ended);
    end if;
  end loop;
end $$;

-- What was told about dates to come goes once more, to the address as it is now: as `app.tell_at_new_address` for days. For
-- use by the functions here.
create or replace function app.tell_of_dates_at_new_address(reader uuid) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  with hers as (
    select o.id, row_number() over (partition by o.kind = 'date-reminder', o.about->>'date' order by o.made_at desc, o.id) as newest
    from app.date_questions q join app.dates() d on d.id = q.date_id join app.outbox o on o.about->>'date' = q.id::text
    where q.coach_id = reader and q.withdrawn_at is null and lower(d.during) > now() and o.kind in ('date-changed', 'date-cancelled', 'date-reminder')
  )
  update app.outbox o set state = 'waiting', tries = 0, next_at = now(), trouble = null, sent_at = null
    from hers
   where hers.id = o.id and hers.newest = 1 and o.known_at is null and o.told_by is null and (
     o.state in ('sent', 'undeliverable') or o.state = 'needless' and o.trouble in ('no-address', 'address-failed'))
$$;
