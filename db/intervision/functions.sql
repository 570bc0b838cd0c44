-- Intervision: which moments suit a coach, as she says it herself or as a coordinator heard it.

-- May call: coach.
create or replace function app.gathering_questions_of_me() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select id from app.gathering_questions where coach_id = (select app.uid()) $$;

/*
 * Keeps what she says about one moment. It takes no place. The result:
 *   kept       it is what she says now, whatever she said before
 *   closed     the last day to choose has passed, and no moment was picked yet
 *   not-asked  another moment was picked, this one is over, or the gathering does not happen
 *
 * Once a moment is picked she may still say about it until it begins that she comes, or does not. For use by the functions here.
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
  select q.gathering_id, g.closes_at, g.cancelled_at, g.recorded_at,
    (select d.id from app.gathering_dates d where d.gathering_id = g.id and d.picked_at is not null) as picked_id into asked
  from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id where q.id = question;
  if not found then raise exception 'no such question' using errcode = 'P0002'; end if;
  if asked.cancelled_at is not null or asked.recorded_at is not null then return 'not-asked'; end if;
  if asked.picked_id is null and now() > asked.closes_at and not after_closing then return 'closed'; end if;

  select d.day, (d.day + d.starts_at) at time zone 'Europe/Brussels' > now() as comes into as_it_stands
  from app.gathering_dates d where d.id = proposed and d.gathering_id = asked.gathering_id;
  if not coalesce(as_it_stands.comes, false) or coalesce(asked.picked_id, proposed) <> proposed then return 'not-asked'; end if;

  insert into app.gathering_answers as said (question_id, gathering_id, date_id, answer, about_day, channel, heard_by, heard_on)
  values (question, asked.gathering_id, proposed, new_answer, as_it_stands.day, by_channel, listener, heard)
  on conflict (question_id, date_id) do update set answer = excluded.answer, about_day = excluded.about_day,
    channel = excluded.channel, heard_by = excluded.heard_by, heard_on = excluded.heard_on, written_at = now(), times = said.times + 1
  where (said.answer, said.about_day) is distinct from (excluded.answer, excluded.about_day);
  -- An answer shows that she has the question, whatever we know of its letter.
  update app.gathering_questions set asked_at = now() where id = question and asked_at is null;
  return 'kept';
end $$;

-- What she said by telephone, text message, letter or face to face, written down by the coordinator: also after the last day
-- to choose, as long as nobody picked another moment.
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
