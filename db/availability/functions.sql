-- Availability: what a coach is shown of a round and what she says about its days, at any door of hers.

-- May call: coach.
create or replace function app.availability_questions_of_me() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select id from app.availability_questions where coach_id = (select app.uid()) $$;

-- Everything the page of a round shows to its coach, and nothing of anybody else. What she said about a day that moved
-- was about another day. For use by the functions here.
create or replace function app.shown_availability(question uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp -- plpgsql keeps the plan
as $$
begin
  return (
    select jsonb_build_object(
      'kind', 'availability',
      'questionId', q.id,
      'firstName', p.first_name,
      'language', app.language_of(q.coach_id),
      'closesAt', r.closes_at,
      'closed', r.closed_at is not null,
      'wishedPerMonth', (
        select case when l.wishes_more then '"more"'::jsonb else to_jsonb(l.wished_per_month) end
        from app.coach_limits l where l.coach_id = q.coach_id),
      'days', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'sessionId', s.id,
          'day', s.day,
          'startsAt', to_char(s.starts_at, 'HH24:MI'),
          'endsAt', to_char(s.ends_at, 'HH24:MI'),
          'title', coalesce(t.name, i.title),
          'town', coalesce(v.town, ''),
          'cancelled', s.cancelled_at is not null,
          'beginsAt', lower(s.during),
          'answer', a.answer) order by s.day, s.starts_at, s.id), '[]')
        from app.availability_days d
        join app.sessions s on s.id = d.session_id
        join app.series i on i.id = s.series_id
        left join app.themes t on t.id = s.theme_id
        left join app.venues v on v.id = s.venue_id
        left join app.availability_answers a on a.question_id = q.id and a.session_id = s.id and a.about_day = s.day
        where d.round_id = q.round_id),
      'contact', (select jsonb_build_object('firstName', c.first_name, 'phone', c.phone, 'hours', c.hours) from app.contact_person() c))
    from app.availability_questions q
    join app.availability_rounds r on r.id = q.round_id
    join app.persons p on p.id = q.coach_id
    where q.id = question);
end $$;

-- The rounds in which a coach can still answer; none while she is away. For use by the functions here.
create or replace function app.open_rounds_of(coach uuid) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select app.shown_availability(q.id)
  from app.availability_questions q join app.availability_rounds r on r.id = q.round_id
  where q.coach_id = coach and q.withdrawn_at is null and r.closed_at is null and r.closes_at >= now()
    and not app.is_away(coach, (now() at time zone 'Europe/Brussels')::date)
  order by r.closes_at, q.id
$$;

-- May call: coach.
create or replace function app.show_own_availability() returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select app.open_rounds_of((select app.uid())) $$;

/*
 * Keeps what she says about one day of a round. It takes no place. The result:
 *   kept       it is what she says now, whatever she said before
 *   closed     the closing day has passed, or the round was closed
 *   not-asked  the round does not ask about this day, or the day is over or does not happen
 *
 * For use by the functions here.
 */
create or replace function app.take_availability(
  question uuid, session uuid, new_answer text, by_channel text, listener uuid, heard date, after_closing boolean
) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  asked record;
  as_it_stands date;
begin
  select q.round_id, r.closes_at, r.closed_at into asked
  from app.availability_questions q join app.availability_rounds r on r.id = q.round_id
  where q.id = question and q.withdrawn_at is null for no key update of q for share of r;
  if not found then raise exception 'no such question' using errcode = 'P0002'; end if;
  if asked.closed_at is not null or (now() > asked.closes_at and not after_closing) then return 'closed'; end if;

  select s.day into as_it_stands
  from app.availability_days d join app.sessions s on s.id = d.session_id
  where d.round_id = asked.round_id and s.id = session and s.cancelled_at is null and lower(s.during) > now();
  if not found then return 'not-asked'; end if;

  insert into app.availability_answers as said (question_id, round_id, session_id, answer, about_day, channel, heard_by, heard_on)
  values (question, asked.round_id, session, new_answer, as_it_stands, by_channel, listener, heard)
  on conflict (question_id, session_id) do update set answer = excluded.answer, about_day = excluded.about_day,
    channel = excluded.channel, heard_by = excluded.heard_by, heard_on = excluded.heard_on, written_at = now()
  where (said.answer, said.about_day) is distinct from (excluded.answer, excluded.about_day);
  -- An answer shows that she has the question, whatever we know of its letter.
  update app.availability_questions set asked_at = now() where id = question and asked_at is null;
  return 'kept';
end $$;

-- The question of a round behind a door. For use by the functions here.
create or replace function app.availability_at(link bytea, page bytea, question uuid, out id uuid, out channel text, out coach_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  select q.id, q.channel, q.coach_id into id, channel, coach_id
  from app.question_at(link, page, question) q where q.kind = 'availability' and not q.taken_back;
  if id is null then raise exception 'no such question' using errcode = 'P0002'; end if;
end $$;

-- A coach says herself whether a day suits her.
-- May call: anon, coach.
create or replace function app.answer_availability(link bytea, page bytea, question uuid, session uuid, new_answer text) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select * into opened from app.availability_at(link, page, question);
  return app.take_availability(opened.id, session, new_answer, opened.channel, null, (now() at time zone 'Europe/Brussels')::date, false);
end $$;

-- She says herself how many days a month she would like, while she is asked about days. `closed` as above.
-- May call: anon, coach.
create or replace function app.wish_at_availability(link bytea, page bytea, question uuid, wished integer, more boolean) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select * into opened from app.availability_at(link, page, question);
  if not exists (
    select from app.availability_questions q join app.availability_rounds r on r.id = q.round_id
    where q.id = opened.id and r.closed_at is null and r.closes_at >= now()
  ) then return 'closed'; end if;
  insert into app.coach_limits (coach_id) values (opened.coach_id) on conflict do nothing;
  update app.coach_limits l set wished_per_month = wished, wishes_more = more, told_on = (now() at time zone 'Europe/Brussels')::date
   where l.coach_id = opened.coach_id and (l.wished_per_month, l.wishes_more) is distinct from (wished::smallint, more);
  return 'kept';
end $$;

-- What she said by telephone, text message, letter or face to face, written down by the coordinator: also after the closing
-- day, as long as nobody closed the round.
-- May call: coordinator.
create or replace function app.availability_heard(question uuid, session uuid, new_answer text, by_channel text, heard date) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.take_availability(question, session, new_answer, by_channel, app.uid(), heard, true);
end $$;

-- Nobody answers any more. False when it was closed before.
-- May call: coordinator.
create or replace function app.close_availability(round uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.availability_rounds set closed_at = now(), closed_by = app.uid() where id = round and closed_at is null;
  return found;
end $$;

-- A coach is asked no more in a round that is open. Her link then says so, and what she said stays. False when it was so before,
-- or when the round is closed.
-- May call: coordinator.
create or replace function app.withdraw_availability(question uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.availability_questions q set withdrawn_at = now()
    from app.availability_rounds r
   where q.id = question and q.withdrawn_at is null and r.id = q.round_id and r.closed_at is null;
  return found;
end $$;

-- Asks her after all, by another link.
-- May call: coordinator.
create or replace function app.ask_availability_again(question uuid, by_channel text, hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.availability_questions q set channel = by_channel, made_at = now(), asked_at = null, asked_by = app.uid(), withdrawn_at = null,
    link_hash = hash, links_ended = q.links_ended + 1
   where q.id = question and q.withdrawn_at is not null;
end $$;

-- The letter of a round left: from now on she is asked. The link of a letter that ended meanwhile asks nothing.
-- May call: job.
create or replace function app.availability_left(question uuid, with_links_ended integer, moment timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.availability_questions q set asked_at = moment
   where q.id = question and q.asked_at is null and q.links_ended = with_links_ended
$$;

-- Somebody handed the question over or told it, in a way of her own. False when she was asked before, or when the round is
-- closed.
-- May call: coordinator.
create or replace function app.bring_availability(question uuid, by_channel text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.availability_questions q set asked_at = now(), asked_by = app.uid(), channel = by_channel
    from app.availability_rounds r
   where q.id = question and q.withdrawn_at is null and r.id = q.round_id and r.closed_at is null
     and (q.asked_at is null or q.channel <> by_channel);
  return found;
end $$;

/*
 * As `app.end_links` for days. While a round is open its letter goes to the new address by itself. What somebody brought by
 * hand was brought to somebody else: nobody asked her yet. For use by the functions here.
 */
create or replace function app.end_links_of_rounds(coach uuid, other_email boolean, other_phone boolean) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare ended record;
begin
  for ended in
    update app.availability_questions q set link_hash = null, links_ended = q.links_ended + 1,
        asked_at = case when r.closed_at is null and r.closes_at > now() then null else q.asked_at end
      from app.availability_rounds r
     where r.id = q.round_id and q.coach_id = coach and q.withdrawn_at is null and (
       other_email and exists (
         select from app.outbox o
         where o.about->>'availability' = q.id::text and app.may_have_left(o.kind, o.state, o.trouble, o.told_by))
       or other_phone and q.channel in ('sms', 'whatsapp'))
    returning q.id, q.channel, q.links_ended, r.closed_at is null and r.closes_at > now() as is_open
  loop
    if ended.is_open and ended.channel = 'mail' then
      perform app.tell_again('availability', jsonb_build_object('availability', ended.id), ended.links_ended);
    end if;
  end loop;
end $$;
