-- Intervision: which moments suit a coach, as she says it herself or as a coordinator heard it.

-- May call: coach.
create or replace function app.gathering_questions_of_me() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select id from app.gathering_questions where coach_id = (select app.uid()) $$;

/*
 * Keeps what she says about one moment. It takes no place. The result:
 *   kept       it is what she says now, whatever she said before
 *   closed     the last day to choose has passed, and no moment was picked yet
 *   not-asked  a moment was picked already, this one is over, or the gathering does not happen
 *
 * For use by the functions here.
 */
create or replace function app.take_moment(
  question uuid, proposed uuid, new_answer text, by_channel text, listener uuid, heard date, after_closing boolean
) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  asked record;
  as_it_stands record;
begin
  -- Held first, looked at then: after waiting while somebody picked, the picked moment is there.
  perform from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id
    where q.id = question for no key update of q for share of g;
  select q.gathering_id, g.closes_at, g.cancelled_at,
    exists (select from app.gathering_dates d where d.gathering_id = g.id and d.picked_at is not null) as picked into asked
  from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id where q.id = question;
  if not found then raise exception 'no such question' using errcode = 'P0002'; end if;
  if asked.cancelled_at is not null or asked.picked then return 'not-asked'; end if;
  if now() > asked.closes_at and not after_closing then return 'closed'; end if;

  select d.day, (d.day + d.starts_at) at time zone 'Europe/Brussels' > now() as comes into as_it_stands
  from app.gathering_dates d where d.id = proposed and d.gathering_id = asked.gathering_id;
  if not coalesce(as_it_stands.comes, false) then return 'not-asked'; end if;

  insert into app.gathering_answers as said (question_id, gathering_id, date_id, answer, about_day, channel, heard_by, heard_on)
  values (question, asked.gathering_id, proposed, new_answer, as_it_stands.day, by_channel, listener, heard)
  on conflict (question_id, date_id) do update set answer = excluded.answer, about_day = excluded.about_day,
    channel = excluded.channel, heard_by = excluded.heard_by, heard_on = excluded.heard_on, written_at = now(), times = said.times + 1
  where (said.answer, said.about_day) is distinct from (excluded.answer, excluded.about_day);
  -- An answer shows that she has the question, whatever we know of its letter.
  update app.gathering_questions set asked_at = now() where id = question and asked_at is null;
  return 'kept';
end $$;

-- Everything the page of a gathering shows to its coach, and nothing of anybody else. What she said about a moment that
-- moved was about another day. For use by the functions here.
create or replace function app.shown_gathering(question uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp -- plpgsql keeps the plan
as $$
begin
  return (
    select jsonb_build_object(
      'kind', 'gathering',
      'questionId', q.id,
      'firstName', p.first_name,
      'language', app.language_of(q.coach_id),
      'closesAt', g.closes_at,
      'cancelled', g.cancelled_at is not null,
      'venue', g.venue,
      'guide', coalesce((select f.first_name from app.persons f where f.id = g.facilitator_id), g.facilitator_name),
      'food', g.food,
      'travelArranged', g.travel_arranged,
      'moments', (
        select jsonb_agg(jsonb_build_object(
          'momentId', d.id,
          'day', d.day,
          'startsAt', to_char(d.starts_at, 'HH24:MI'),
          'endsAt', to_char(d.ends_at, 'HH24:MI'),
          'picked', d.picked_at is not null,
          'beginsAt', (d.day + d.starts_at) at time zone 'Europe/Brussels',
          'money', app.money_of_moment(d.id, q.coach_id),
          'answer', a.answer) order by d.day, d.starts_at)
        from app.gathering_dates d
        left join app.gathering_answers a on a.question_id = q.id and a.date_id = d.id and a.about_day = d.day
        where d.gathering_id = g.id),
      'contact', (select jsonb_build_object('firstName', c.first_name, 'phone', c.phone, 'hours', c.hours) from app.contact_person() c))
    from app.gathering_questions q
    join app.gatherings g on g.id = q.gathering_id
    join app.persons p on p.id = q.coach_id
    where q.id = question);
end $$;

-- The gatherings of which a coach can still choose a moment. For use by the functions here.
create or replace function app.open_gatherings_of(coach uuid) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select app.shown_gathering(q.id)
  from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id
  where q.coach_id = coach and g.cancelled_at is null and g.closes_at >= now()
    and not app.is_away(coach, (now() at time zone 'Europe/Brussels')::date)
    and not exists (select from app.gathering_dates d where d.gathering_id = g.id and d.picked_at is not null)
  order by g.closes_at, q.id
$$;

-- May call: coach.
create or replace function app.show_own_gatherings() returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select app.open_gatherings_of((select app.uid())) $$;

-- A coach says herself whether a moment suits her.
-- May call: anon, coach.
create or replace function app.answer_moment(link bytea, page bytea, question uuid, proposed uuid, new_answer text) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select q.id, q.channel into opened from app.question_at(link, page, question) q where q.kind = 'gathering' and not q.taken_back;
  if opened.id is null then raise exception 'no such question' using errcode = 'P0002'; end if;
  return app.take_moment(opened.id, proposed, new_answer, opened.channel, null, (now() at time zone 'Europe/Brussels')::date, false);
end $$;

-- What she said by telephone, text message, letter or face to face, written down by the coordinator: also after the last day
-- to choose, as long as nobody picked a moment.
-- May call: coordinator.
create or replace function app.moment_heard(question uuid, proposed uuid, new_answer text, by_channel text, heard date) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.take_moment(question, proposed, new_answer, by_channel, app.uid(), heard, true);
end $$;

-- Somebody handed the question over or told it, in a way of her own. False when she was asked before, or when the gathering
-- does not happen.
-- May call: coordinator.
create or replace function app.bring_gathering(question uuid, by_channel text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.gathering_questions q set asked_at = now(), asked_by = app.uid(), channel = by_channel
    from app.gatherings g
   where q.id = question and g.id = q.gathering_id and g.cancelled_at is null
     and (q.asked_at is null or q.channel <> by_channel);
  return found;
end $$;

-- The letter of a gathering left: from now on she is asked. The link of a letter that ended meanwhile asks nothing.
-- May call: job.
create or replace function app.gathering_left(question uuid, with_links_ended integer, moment timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.gathering_questions q set asked_at = moment
   where q.id = question and q.asked_at is null and q.links_ended = with_links_ended
$$;

-- As `app.end_links_of_rounds`, while coaches choose. For use by the functions here.
create or replace function app.end_links_of_gatherings(coach uuid, other_email boolean, other_phone boolean) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare ended record;
begin
  for ended in
    update app.gathering_questions q set link_hash = null, links_ended = q.links_ended + 1,
        asked_at = case when chooses.so then null else q.asked_at end
      from app.gatherings g, lateral (
        select g.cancelled_at is null and g.closes_at > now() and not exists (
          select from app.gathering_dates d where d.gathering_id = g.id and d.picked_at is not null) as so) chooses
     where g.id = q.gathering_id and q.coach_id = coach and (
       other_email and exists (
         select from app.outbox o
         where o.about->>'gathering' = q.id::text and app.may_have_left(o.kind, o.state, o.trouble, o.told_by))
       or other_phone and q.channel in ('sms', 'whatsapp'))
    returning q.id, q.channel, q.links_ended, chooses.so as is_open
  loop
    if ended.is_open and ended.channel = 'mail' then
      perform app.tell_again('gathering', jsonb_build_object('gathering', ended.id), ended.links_ended);
    end if;
  end loop;
end $$;

-- This moment is the one on which it takes place: whoever said yes to it has a place, and hears so. `chosen` says for each of
-- them the question and the hash of its link. How many come; nobody where a moment was picked before.
-- May call: coordinator.
create or replace function app.pick_moment(moment uuid, chosen jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare come integer;
begin
  perform app.ask_who_entered();
  perform from app.gatherings g join app.gathering_dates d on d.gathering_id = g.id where d.id = moment for no key update of g;
  update app.gathering_dates d set picked_at = now(), picked_by = app.uid() where d.id = moment;
  with come as (
    insert into app.date_questions (id, kind, date_id, coach_id, channel, asked_at, asked_by, answer_on,
      answer, answered_at, answered_how, heard_by, heard_on, place_since, turns, turned_at, link_hash)
    select c.id, 'intervision', moment, q.coach_id, q.channel, coalesce(q.asked_at, now()), app.uid(), g.closes_on,
      'yes', a.written_at, a.channel, a.heard_by, case when a.heard_by is not null then a.heard_on end, now(), 1, now(), decode(c.hash, 'hex')
    from jsonb_to_recordset(chosen) as c (id uuid, "coachId" uuid, hash text)
    join app.gathering_dates d on d.id = moment join app.gatherings g on g.id = d.gathering_id
    join app.gathering_questions q on q.gathering_id = g.id and q.coach_id = c."coachId"
    join app.gathering_answers a on a.question_id = q.id and a.date_id = d.id and a.about_day = d.day and a.answer = 'yes'
    returning id
  ), told as (
    select app.emit('date-confirmed', jsonb_build_object('date', id), concat_ws(':', 'date-confirmed', id, 0)) from come
  )
  select count(*)::int into come from told;
  return come;
end $$;
