-- Places: the days that each person sees, and the only functions that give a place and take it back.

-- May call: coach.
create or replace function app.sessions_i_was_asked_for() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select session_id from app.invitations where coach_id = (select app.uid()) and withdrawn_at is null $$;

-- May call: trainer.
create or replace function app.sessions_i_train() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select session_id from app.session_trainers where person_id = (select app.uid()) $$;

-- May call: coach, trainer.
create or replace function app.series_of(session_ids uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select series_id from app.sessions where id = any(session_ids) $$;

/*
 * A question as its coach comes to it: by the link that was sent about it, on her own page, or in her own visit. This is the
 * only way in, and every check stands here: a question of somebody else is none, and a blocked coach has none. One that
 * was taken back is only that. What a question is about has a kind, so that it need not be a day. For use by the functions
 * here.
 */
create or replace function app.question_at(link bytea, page bytea, question uuid)
returns table (id uuid, coach_id uuid, kind text, about_id uuid, channel text, taken_back boolean)
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
#variable_conflict use_column
declare
  found_id uuid := case when link is null then question else (select i.id from app.invitations i where i.link_hash = link) end;
  by_channel constant text := case when link is null then 'page' else 'link' end;
begin
  return query
  select i.id, i.coach_id, 'session', i.session_id, by_channel, i.withdrawn_at is not null
  from app.invitations i join app.persons p on p.id = i.coach_id
  where i.id = found_id and p.blocked_on is null
    and (link is not null or i.coach_id = case when page is null then app.uid() else app.owner_of_page(page) end);
  if found then return; end if;

  return query
  select q.id, q.coach_id, q.kind, q.about_id, by_channel, q.taken_back
  from (
    -- A round or a choice of moments that is open does not ask her while she is away.
    select r.id, r.coach_id, 'availability', r.round_id,
      r.withdrawn_at is not null or asked.closed_at is null and app.is_away(r.coach_id, (now() at time zone 'Europe/Brussels')::date),
      r.link_hash
    from app.availability_questions r join app.availability_rounds asked on asked.id = r.round_id
    union all
    select g.id, g.coach_id, 'gathering', g.gathering_id,
      app.is_away(g.coach_id, (now() at time zone 'Europe/Brussels')::date)
        and not exists (select from app.gathering_dates d where d.gathering_id = g.gathering_id and d.picked_at is not null),
      g.link_hash
    from app.gathering_questions g
    union all
    select d.id, d.coach_id, d.kind, d.date_id, d.withdrawn_at is not null, d.link_hash from app.date_questions d
  ) q (id, coach_id, kind, about_id, taken_back, link_hash)
  join app.persons p on p.id = q.coach_id
  where (link is null and q.id = question or q.link_hash = link) and p.blocked_on is null
    and (link is not null or q.coach_id = case when page is null then app.uid() else app.owner_of_page(page) end);
end $$;

-- Opens it for an answer: the coach is held, and without a visit the rules may judge for her. Held first, looked at again
-- then: after waiting while two coaches became one, it is the question of the coach that is left.
-- May call: anon, coach.
create or replace function app.open_question(link bytea, page bytea, question uuid)
returns table (id uuid, coach_id uuid, kind text, about_id uuid, taken_back boolean)
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
#variable_conflict use_column
declare opened record;
begin
  perform from app.coaches k
    where k.person_id = (select q.coach_id from app.question_at(link, page, question) q) for no key update;
  select * into opened from app.question_at(link, page, question);
  if not found then return; end if;
  if not opened.taken_back and (link is not null or page is not null) then
    perform app.let_act('r_anon', opened.coach_id);
  end if;
  return query select opened.id, opened.coach_id, opened.kind, opened.about_id, opened.taken_back;
end $$;

-- The same about a day, of which there must be one that is still asked. For use by the functions here.
create or replace function app.question_there(link bytea, page bytea, question uuid, out id uuid, out channel text)
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  select q.id, q.channel into id, channel from app.question_at(link, page, question) q where q.kind = 'session' and not q.taken_back;
  if id is null then raise exception 'no such question' using errcode = 'P0002'; end if;
end $$;

-- One decision about one coach at a time: what is judged stays true until it is written.
-- May call: anon, coach, coordinator.
create or replace function app.hold_coach(coach uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform from app.coaches where person_id = coach for no key update;
  if not found and exists (select from app.merged_coaches m where m.gone_id = coach) then
    raise exception 'this coach is another one by now' using errcode = '23514', constraint = 'coach_merged';
  end if;
end $$;

/*
 * Old answer to new answer, and the place that goes with it. The result:
 *   place       she comes along, the place is hers
 *   kept        her answer is kept (no, undecided); a no gives her place back with it
 *   wavers      she said yes before and does not know yet any more: the place stays hers, and somebody calls her
 *   full        every place is given; her answer stays what it was
 *   stopped     her yes is kept, a condition stops the place: we call her
 *   overlap     she has a place elsewhere at that time; her answer stays what it was
 *   too-late    the deadline or the beginning of the day has passed
 *   cancelled   the day does not happen
 *   cancelling  the day is about to be cancelled: for a few minutes nobody answers
 *
 * An observer takes none of the places that the day needs, so it is never full for her. The day is held before the
 * question, here and wherever both are held: so no two wait for each other.
 */
create or replace function app.take_answer(
  invitation uuid, new_answer text, by_channel text, listener uuid, heard timestamptz,
  judged jsonb, by_terms integer, is_stopped boolean, after_deadline boolean
) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  asked app.invitations;
  day app.sessions;
  place uuid;
begin
  select s.* into day from app.sessions s join app.invitations i on i.session_id = s.id where i.id = invitation for no key update of s;
  select * into asked from app.invitations where id = invitation and withdrawn_at is null for update;
  if asked.id is null then raise exception 'no such question' using errcode = 'P0002'; end if;

  if day.cancelled_at is not null then return 'cancelled'; end if;
  if day.cancels_at is not null then return 'cancelling'; end if;
  -- A coach who waits for a place may say until the day begins that she does not any more.
  if now() >= lower(day.during) or (now() > app.answers_until(asked.asked_at, asked.answer_by, lower(day.during)) and not after_deadline
    and not (new_answer = 'no' and asked.waits_since is not null)) then return 'too-late'; end if;

  select id into place from app.assignments
   where session_id = asked.session_id and coach_id = asked.coach_id and ended_at is null;

  if new_answer = 'yes' and place is null and not is_stopped then
    if asked.taken_as = 'coach' and day.coaches_taken >= day.coaches_needed then
      update app.invitations set waits_since = coalesce(waits_since, now()), asked_at = coalesce(asked_at, heard) where id = invitation;
      return 'full';
    end if;
    begin
      insert into app.assignments (session_id, coach_id, invitation_id, taken_as, during, verdict, terms_version)
      values (asked.session_id, asked.coach_id, invitation, asked.taken_as, day.during, judged, by_terms)
      returning id into place;
    exception when exclusion_violation then
      return 'overlap';
    end;
    update app.sessions set coaches_taken = coaches_taken + 1 -- the only place where a place is given
     where id = asked.session_id and asked.taken_as = 'coach';
    perform app.emit('confirmed', jsonb_build_object('assignment', place), 'confirmed:' || place);
  elsif new_answer = 'no' and place is not null then
    perform app.end_place(place, 'coach');
  end if;

  -- Whoever answers has seen the day as it is, or was told it.
  perform app.knows(array(select app.news_of_question(invitation)), by_channel, listener, heard);

  update app.invitations set waits_since = null where id = invitation and waits_since is not null;
  -- An answer shows that she has the question, whatever we know of its letter.
  update app.invitations set asked_at = heard, answer_by = app.answers_until(asked.asked_at, asked.answer_by, lower(day.during)) where id = invitation and asked_at is null;
  if asked.answer is distinct from new_answer then
    update app.invitations set answer = new_answer, answered_at = heard, spoken_at = null, spoken_by = null where id = invitation;
    insert into app.answers (invitation_id, coach_id, answer, channel, heard_by, heard_at)
    values (invitation, asked.coach_id, new_answer, by_channel, listener, heard);
  end if;

  if new_answer = 'yes' then return case when place is null then 'stopped' else 'place' end; end if;
  return case when new_answer = 'undecided' and place is not null then 'wavers' else 'kept' end;
end $$;

-- Until when a question is answered: the time to decide does not run before it left, and then nobody is too late. For use
-- by the functions here.
create or replace function app.answers_until(asked_at timestamptz, answer_by timestamptz, begins timestamptz) returns timestamptz
language sql stable
return case when asked_at is null and answer_by < now() then begins else answer_by end;

-- Gives a place back to the day, which is held first: every decision about a day and its places waits for it. For use
-- by the functions here.
create or replace function app.end_place(place uuid, cause text) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare ended app.assignments;
begin
  perform app.hold_session((select a.session_id from app.assignments a where a.id = place));
  update app.assignments set ended_at = now(), ended_by = cause
   where id = place and ended_at is null returning * into ended;
  if not found then return; end if;
  update app.sessions set coaches_taken = coaches_taken - 1
   where id = ended.session_id and ended.taken_as = 'coach';
  if cause = 'coach' then
    perform app.emit('place-given-back', jsonb_build_object('assignment', place), 'place-given-back:' || place);
  end if;
end $$;

-- A coach answers herself.
-- May call: anon, coach.
create or replace function app.answer_question(
  link bytea, page bytea, question uuid, new_answer text, judged jsonb, by_terms integer, is_stopped boolean
) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select * into opened from app.question_there(link, page, question);
  return app.take_answer(opened.id, new_answer, opened.channel, null, now(), judged, by_terms, is_stopped, false);
end $$;

-- What she said by telephone, text message, letter or face to face, written down by the coordinator.
-- May call: coordinator.
create or replace function app.answer_heard(
  invitation uuid, new_answer text, by_channel text, heard timestamptz, judged jsonb, by_terms integer, is_stopped boolean
) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.take_answer(invitation, new_answer, by_channel, app.uid(), heard, judged, by_terms, is_stopped, true);
end $$;

-- Somebody spoke with a coach about places of hers: she wavers, or the terms changed since. The first is asked about, the
-- others were part of the same talk. False when nothing had to be said any more, or when it was written down before.
-- May call: coordinator.
create or replace function app.spoke_with(places uuid[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare coach uuid := (select i.coach_id from app.invitations i where i.id = places[1]);
begin
  perform app.ask_who_entered();
  perform app.hold_session(held.id) from (
    select distinct s.id from app.invitations i join app.sessions s on s.id = i.session_id
    where i.id = places[1] or i.id = any (places) and i.coach_id = coach and s.cancels_at is null
    order by s.id) held;
  update app.invitations i set spoken_at = now(), spoken_by = (select app.uid())
   where i.id = any (places) and i.coach_id = coach and i.withdrawn_at is null and exists (
     select from app.assignments a where a.invitation_id = i.id and a.ended_at is null and (
       i.answer = 'undecided' and i.spoken_at is null
       or exists (select from app.terms t
         where t.version > a.terms_version and t.decided_at > coalesce(i.spoken_at, a.given_at))));
  return found;
end $$;

-- A place goes back at any time before the day begins, without a reason.
create or replace function app.hand_back(invitation uuid, by_channel text, listener uuid) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  asked app.invitations;
  day app.sessions;
  place uuid;
begin
  select s.* into day from app.sessions s join app.invitations i on i.session_id = s.id where i.id = invitation for no key update of s;
  select * into asked from app.invitations where id = invitation for update;
  if asked.id is null then raise exception 'no such question' using errcode = 'P0002'; end if;
  if day.cancels_at is not null then return 'cancelling'; end if;
  select a.id into place from app.assignments a
   where a.invitation_id = invitation and a.ended_at is null;
  if place is null then return 'nothing-to-give-back'; end if;
  if now() >= lower(day.during) then return 'too-late'; end if;

  perform app.end_place(place, 'coach');
  perform app.knows(array(select app.news_of_question(invitation)), by_channel, listener, now());
  update app.invitations set answer = 'no', answered_at = now() where id = invitation;
  insert into app.answers (invitation_id, coach_id, answer, channel, heard_by)
  values (invitation, asked.coach_id, 'gave-back', by_channel, listener);
  return 'given-back';
end $$;

-- A coach gives her place back herself.
-- May call: anon, coach.
create or replace function app.hand_back_own(link bytea, page bytea, question uuid) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select * into opened from app.question_there(link, page, question);
  return app.hand_back(opened.id, opened.channel, null);
end $$;

-- May call: coordinator.
create or replace function app.hand_back_heard(invitation uuid, by_channel text) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.hand_back(invitation, by_channel, app.uid());
end $$;

/*
 * Cancelling takes ten minutes, in which it can be undone without a trace. From now on nobody is asked and nobody answers,
 * and nothing about the day changes; but every place stays, and no letter leaves. Cancelling it once more answers the
 * moment that was said first. Null when the day is cancelled already.
 */
-- May call: coordinator.
create or replace function app.cancel_session(session uuid, moment timestamptz) returns timestamptz
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.sessions set cancels_at = coalesce(cancels_at, moment)
   where id = session and cancelled_at is null and (select app.uid()) is not null returning cancels_at
$$;

-- The day goes on after all. False when it is cancelled already; a day that was never in doubt goes on too.
-- May call: coordinator.
create or replace function app.keep_session(session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.sessions set cancels_at = null where id = session and cancels_at is not null;
  return found or exists (select from app.sessions where id = session and cancelled_at is null);
end $$;

-- The days whose moment passed, also while nobody was there to see it pass: together those of one moment.
-- May call: job.
create or replace function app.days_to_cancel(moment timestamptz) returns table (days uuid[])
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select array_agg(id order by id) from app.sessions where cancels_at <= moment group by cancels_at order by cancels_at $$;

-- These days do not happen: every place ends, and everybody who must know is told once, of all her days in one letter. False
-- when somebody said otherwise of all of them, or when another process is at it.
-- May call: job.
create or replace function app.finish_cancelling(days uuid[], moment timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare gone uuid[];
begin
  gone := array(select id from app.sessions where id = any (days) and cancels_at <= moment order by id for update skip locked);
  if gone = '{}' then return false; end if;
  update app.sessions set cancelled_at = now(), cancels_at = null where id = any (gone);
  perform app.end_place(a.id, 'cancelled') from app.assignments a where a.session_id = any (gone) and a.ended_at is null;
  perform app.emit('cancelled', jsonb_build_object('invitation', i.id)
           || app.beside_others(count(*) over (partition by i.coach_id), gone, i.coach_id), 'cancelled:' || i.id)
    from app.invitations i
   where i.session_id = any (gone) and i.withdrawn_at is null and i.answer is distinct from 'no' and app.may_know_of(i.id);
  perform app.emit('trainer-cancelled', jsonb_build_object('session', x.session_id, 'trainer', x.person_id)
           || app.beside_others(count(*) over (partition by x.person_id), gone, x.person_id),
         'trainer-cancelled:' || x.session_id || ':' || x.person_id)
    from app.session_trainers x where x.session_id = any (gone);
  return true;
end $$;

-- The mark of what one reader hears of several days at once; a day is cancelled once. For use by the functions here.
create or replace function app.beside_others(hers bigint, days uuid[], reader uuid) returns jsonb
language sql immutable
as $$ select case when hers > 1 then jsonb_build_object('together', md5(days::text || reader::text)::uuid) else '{}' end $$;

-- Holds a day until the transaction ends, and refuses while it is about to be cancelled. For use by the functions here.
create or replace function app.hold_session(session uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform from app.sessions where id = session for no key update;
  if exists (select from app.sessions where id = session and cancels_at is not null) then
    raise exception 'this day is about to be cancelled' using errcode = '23514', constraint = 'session_cancelling';
  end if;
end $$;

-- A coach read that the day does not happen: nobody has to tell her any more. The first time counts.
-- May call: anon, coach.
create or replace function app.read_cancellation(link bytea, page bytea, question uuid) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.invitations i set cancelled_read_at = coalesce(i.cancelled_read_at, now())
    from app.sessions s
   where i.id = (select q.id from app.question_there(link, page, question) q)
     and s.id = i.session_id and s.cancelled_at is not null;
  return case when found then 'read' else 'not-cancelled' end;
end $$;

-- Frees a coach from a day that moved onto another place of hers. Her invitation stays, so that she can be asked again.
-- May call: coordinator.
create or replace function app.release_place(session uuid, coach uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare place uuid;
begin
  perform app.ask_who_entered();
  select id into place from app.assignments where session_id = session and coach_id = coach and ended_at is null;
  if place is null then return; end if;
  perform app.end_place(place, 'coordinator');
  update app.invitations set answer = null, answered_at = null where session_id = session and coach_id = coach;
end $$;

-- Asks the same coach about the same day once more: after a move, or when she changed her mind on the phone. A question that
-- was taken back gets another link. One that still has to leave is not asked by this.
-- May call: coordinator.
create or replace function app.ask_again(
  invitation uuid, by_channel text, becoming text, until timestamptz, said text[], judged jsonb, by_terms integer, hash bytea, leaves_later boolean
) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.invitations set channel = by_channel, taken_as = becoming, answer_by = until, told = to_jsonb(said), verdict = judged,
    terms_version = by_terms, made_at = now(), asked_at = case when not leaves_later then now() end, asked_by = (select app.uid()), answer = null, answered_at = null,
    waits_since = null, withdrawn_at = null, link_hash = hash, links_ended = links_ended + (withdrawn_at is not null)::int
   where id = invitation;
end $$;

/*
 * A question counts as asked once it left, was handed over or told: from then on the time to decide runs. What was asked
 * already stays so, and the link of a letter that ended meanwhile asks nothing.
 */
-- May call: job.
create or replace function app.question_left(invitation uuid, with_links_ended integer, moment timestamptz, until timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.invitations i set asked_at = moment, answer_by = until
   where i.id = invitation and i.asked_at is null and i.links_ended = with_links_ended
$$;

-- Somebody handed it over or told it, in a way of her own; a talk says what was told in it. False when it was asked before, or
-- taken back.
-- May call: coordinator.
create or replace function app.bring_question(invitation uuid, by_channel text, until timestamptz, said text[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  perform app.hold_session((select i.session_id from app.invitations i where i.id = invitation));
  update app.invitations i set asked_at = now(), asked_by = (select app.uid()), channel = by_channel, answer_by = until,
    told = coalesce(to_jsonb(said), i.told)
   where i.id = invitation and i.asked_at is null and i.withdrawn_at is null;
  return found;
end $$;

-- Whether she may know of a question: it was asked, or its letter was on its way when something fell silent. Runs as its
-- caller.
-- May call: coordinator, job.
create or replace function app.may_know_of(question uuid) returns boolean
language sql stable set search_path = pg_catalog, app, pg_temp
as $$
  select exists (select from app.invitations i where i.id = question and i.asked_at is not null) or exists (
    select from app.outbox o where o.kind = 'invitation' and o.about->>'invitation' = question::text
      and (o.state = 'sending' or o.trouble like 'unknown%'))
$$;

-- Takes a question back that has no place yet. Her link then says so.
-- May call: coordinator.
create or replace function app.withdraw_question(invitation uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  perform app.hold_session((select i.session_id from app.invitations i where i.id = invitation));
  update app.invitations i set withdrawn_at = now()
   where i.id = invitation and i.withdrawn_at is null
     and not exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null);
  return found;
end $$;

/*
 * A link ends for good when the address or the telephone it went to is corrected: its reader there is somebody else. What
 * she still needs a link for goes to the new address by itself: a question that waits, or the letter that confirmed her
 * place; and so do the reminders and the news that she did not confirm. What somebody brought her by hand waits for the
 * coordinator, under the kind `new-link`. A letter that did not
 * leave yet goes to the new address anyway.
 */
create or replace function app.end_links() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  other_email boolean := old.email is not null and new.email is distinct from old.email;
  other_phone boolean := old.phone is not null and new.phone is distinct from old.phone;
  ended record;
  place uuid;
  was_confirmed boolean;
begin
  update app.page_links l set revoked_at = now()
   where l.person_id = new.person_id and l.revoked_at is null
     and (other_email and l.sent_to = old.email or other_phone and l.sent_to = old.phone);

  for ended in
    update app.invitations i set link_hash = null, links_ended = i.links_ended + 1
      from app.sessions s
     where s.id = i.session_id and i.coach_id = new.person_id and i.withdrawn_at is null and (
       other_email and i.id::text in (
         select coalesce(o.about->>'invitation', a.invitation_id::text)
         from app.outbox o left join app.assignments a on a.id::text = o.about->>'assignment'
         where app.may_have_left(o.kind, o.state, o.trouble, o.told_by) and coalesce(o.about->>'invitation', a.invitation_id::text) is not null)
       or other_phone and i.channel in ('sms', 'whatsapp'))
    returning i.id, i.channel, i.links_ended, s.cancelled_at is null and lower(s.during) > now() as comes,
      (i.answer is null or i.answer = 'undecided') and app.answers_until(i.asked_at, i.answer_by, lower(s.during)) > now()
        and not exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null) as waits
  loop
    continue when not ended.comes;
    select a.id into place from app.assignments a where a.invitation_id = ended.id and a.ended_at is null;
    was_confirmed := exists (
      select from app.outbox o where o.kind = 'confirmed' and o.about->>'assignment' = place::text and app.may_have_left(o.kind, o.state, o.trouble, o.told_by));

    if other_email and ended.channel = 'mail' and ended.waits then
      perform app.tell_again('invitation', jsonb_build_object('invitation', ended.id), ended.links_ended);
    end if;
    if was_confirmed and new.email is not null then
      perform app.tell_again('confirmed', jsonb_build_object('assignment', place), ended.links_ended);
    end if;
    if ended.channel not in ('mail', 'call') and (ended.waits or place is not null) or was_confirmed and new.email is null then
      perform app.tell_again('new-link', jsonb_build_object('invitation', ended.id), ended.links_ended);
    end if;
  end loop;
  perform app.end_links_of_rounds(new.person_id, other_email, other_phone);
  perform app.end_links_of_dates(new.person_id, other_email, other_phone);
  perform app.end_links_of_gatherings(new.person_id, other_email, other_phone);
  if new.email is not null and new.email is distinct from old.email then
    perform app.tell_at_new_address(new.person_id);
    perform app.tell_of_dates_at_new_address(new.person_id);
  end if;
  return null;
end $$;

-- A letter that may lie in somebody's mailbox. For use by the functions here.
create or replace function app.may_have_left(kind text, state text, trouble text, told_by uuid) returns boolean
language sql immutable
as $$
  select kind <> 'new-link' and told_by is null
    and (state in ('sending', 'sent', 'undeliverable') or coalesce(trouble like 'unknown%', false))
$$;

-- Puts in the outbox what she must hear once more after a link ended, unless it waits there already. No mail brings a new
-- link to a telephone. For use by the functions here.
create or replace function app.tell_again(what text, concerning jsonb, links_ended integer) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  insert into app.outbox (kind, about, once_as, state, trouble)
  select what, concerning, concat_ws(':', what, coalesce(concerning->>'invitation', concerning->>'assignment', concerning->>'availability', concerning->>'date', concerning->>'gathering'), 'link ' || links_ended),
    case what when 'new-link' then 'undeliverable' else 'waiting' end, case what when 'new-link' then 'by-hand' end
  where not exists (
    select from app.outbox o where o.kind = what and o.about = concerning
      and o.state = case what when 'new-link' then 'undeliverable' else 'waiting' end)
  on conflict do nothing
$$;

-- Questions whose link ended, and that have no other yet.
-- May call: job.
create or replace function app.questions_without_link() returns table (id uuid, links_ended integer)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select i.id, i.links_ended from app.invitations i where i.link_hash is null and i.links_ended > 0 and i.withdrawn_at is null
  union all
  select q.id, q.links_ended from app.availability_questions q where q.link_hash is null and q.links_ended > 0
  union all
  select q.id, q.links_ended from app.date_questions q where q.link_hash is null and q.links_ended > 0 and q.withdrawn_at is null
  union all
  select q.id, q.links_ended from app.gathering_questions q where q.link_hash is null and q.links_ended > 0
$$;

-- Gives a question its next link, whatever it asks about.
-- May call: job.
create or replace function app.give_link(invitation uuid, ended integer, hash bytea) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.invitations i set link_hash = hash
   where i.id = invitation and i.links_ended = ended and i.link_hash is null and i.withdrawn_at is null;
  update app.availability_questions q set link_hash = hash
   where q.id = invitation and q.links_ended = ended and q.link_hash is null;
  update app.date_questions q set link_hash = hash
   where q.id = invitation and q.links_ended = ended and q.link_hash is null and q.withdrawn_at is null;
  update app.gathering_questions q set link_hash = hash
   where q.id = invitation and q.links_ended = ended and q.link_hash is null
$$;

-- A talk before or after a day as everybody reads it; null when it has no date.
-- May call: coordinator, coach, trainer, job.
create or replace function app.talk(on_day date, at_time time, minutes integer, how text) returns jsonb
language sql stable
return case when on_day is not null then
  jsonb_build_object('on', on_day, 'at', to_char(at_time, 'HH24:MI'), 'minutes', minutes, 'how', how) end;

-- The language that a coach reads. For use by the functions here.
create or replace function app.language_of(coach uuid) returns text
language sql stable
as $$ select k.language from app.coaches k where k.person_id = coach $$;

-- Everything an answer page shows, and nothing more: what others are called, in no order. For use by the functions here.
create or replace function app.shown_invitation(invitation uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp -- plpgsql keeps the plan
as $$
declare shown jsonb;
begin
  select jsonb_build_object(
    'invitationId', i.id,
    'sessionId', s.id,
    'coachId', i.coach_id,
    'firstName', (select p.first_name from app.persons p where p.id = i.coach_id),
    'language', app.language_of(i.coach_id),
    'title', r.title,
    'theme', t.name,
    'organisation', o.name,
    'day', s.day,
    'startsAt', to_char(s.starts_at, 'HH24:MI'),
    'endsAt', to_char(s.ends_at, 'HH24:MI'),
    'venue', app.venue_shown(s.venue_id, s.own_way),
    'participants', s.participants,
    'trainers', array(
      select (select q.first_name from app.persons q where q.id = x.person_id)
      from app.session_trainers x where x.session_id = s.id),
    'beside', array(
      select jsonb_build_object('as', a.taken_as, 'firstName', c.name)
      from app.called_on(s.id) c join app.assignments a on a.coach_id = c.id
      where a.session_id = s.id and a.ended_at is null and a.coach_id <> i.coach_id),
    'preparation', app.talk(s.preparation_on, s.preparation_at, s.preparation_minutes, s.preparation_how),
    'debriefing', app.talk(s.debriefing_on, s.debriefing_at, s.debriefing_minutes, null),
    'as', i.taken_as,
    'answerBy', app.answers_until(i.asked_at, i.answer_by, lower(s.during)),
    'answer', i.answer,
    'answeredAt', i.answered_at,
    'hasPlace', exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null),
    'placesLeft', s.coaches_needed - s.coaches_taken,
    'beginsAt', lower(s.during),
    'inCalendar', app.in_calendar(s.id, i.coach_id),
    'cancelsAt', s.cancels_at,
    'cancelled', s.cancelled_at is not null,
    'cancelledReadAt', i.cancelled_read_at,
    'waits', i.waits_since is not null,
    'news', app.newest_news(array(select app.news_of_question(i.id))),
    'countedOn', jsonb_build_object('venue', s.venue_id,
      'trainers', array(select x.person_id from app.session_trainers x where x.session_id = s.id order by 1),
      'isPrepared', s.prepared_on is not null, 'isDebriefed', s.debriefed_on is not null),
    'spokenAt', i.spoken_at,
    'money', app.money_told(s.id, i.coach_id),
    'hasPhone', exists (select from app.contacts c where c.person_id = i.coach_id and c.phone is not null),
    'contact', (
      select jsonb_build_object('firstName', p.first_name, 'phone', c.phone, 'hours', here.contact_hours)
      from app.settings here join app.persons p on p.id = here.contact_person_id
      left join app.contacts c on c.person_id = p.id)
  )
  into shown
  from app.invitations i
  join app.sessions s on s.id = i.session_id
  join app.series r on r.id = s.series_id
  join app.organisations o on o.id = r.organisation_id
  left join app.themes t on t.id = s.theme_id
  where i.id = invitation;
  return shown;
end $$;

-- A whole answer page in one question. Null when there is nothing to open.
-- May call: anon, coach.
create or replace function app.show_question(link bytea, page bytea, question uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select * into opened from app.question_at(link, page, question);
  return case when opened.taken_back then jsonb_build_object('takenBack', true, 'language', app.language_of(opened.coach_id))
    when opened.kind = 'session' then app.shown_invitation(opened.id)
    when opened.kind = 'availability' then app.shown_availability(opened.id)
    when opened.kind = 'gathering' then app.shown_gathering(opened.id)
    else app.shown_date(opened.id) end;
end $$;

-- Keeps the language she reads, as she comes to a question of hers or in her own visit. No door, no choice.
-- May call: anon, coach.
create or replace function app.choose_language(link bytea, page bytea, question uuid, chosen text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.coaches set language = chosen
   where person_id = case when coalesce(link, page) is null and question is null then app.uid()
                          else (select q.coach_id from app.question_at(link, page, question) q) end;
  return found;
end $$;

-- May call: anon.
create or replace function app.show_by_link(hash bytea) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ begin return app.show_question(hash, null, null); end $$;

-- A coach's own questions and days, oldest first.
-- May call: coach.
create or replace function app.show_own() returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select app.shown_invitation(i.id)
  from app.invitations i join app.sessions s on s.id = i.session_id
  where i.coach_id = (select app.uid()) and i.withdrawn_at is null
  order by s.day, s.starts_at
$$;

/*
 * How a day stands in one person's calendar: its number there, and since when it stands there like this. The number
 * grows with what changes for everybody, and each time that her own place is given or ends. So it is counted from what
 * happened, and every way into the database counts along.
 */
create or replace function app.in_calendar(session uuid, person uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp -- plpgsql keeps the plan
as $$
begin
  return (
    select jsonb_build_object(
      'sequence', s.sequence + count(a.id) + count(a.ended_at),
      'changedAt', greatest(s.shown_since, max(a.given_at), max(a.ended_at)))
    from app.sessions s left join app.assignments a on a.session_id = s.id and a.coach_id = person
    where s.id = session group by s.id);
end $$;

-- The number that a letter carries into her calendar; null when it is about no day, or about nothing that can be read.
-- May call: job.
create or replace function app.sequence_of_letter(about jsonb) returns integer
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  with named as (
    select name, (case when value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then value end)::uuid as id
    from jsonb_each_text(about) as part (name, value)
  )
  select (app.in_calendar(day, person)->>'sequence')::int
  from (
    select i.session_id, i.coach_id from app.invitations i where i.id = (select id from named where name = 'invitation')
    union all select a.session_id, a.coach_id from app.assignments a where a.id = (select id from named where name = 'assignment')
    union all select s.id, t.id from named s, named t where s.name = 'session' and t.name = 'trainer'
  ) reader (day, person)
  union all select (app.date_in_calendar(id)->>'sequence')::int from named where name = 'date'
$$;

-- A letter keeps the number that its day had in calendars when it was caused, by any role.
create or replace function app.count_letter() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  new.sequence := app.sequence_of_letter(new.about);
  return new;
end $$;

-- The sessions in a calendar that is followed by its address: where she has a place, or stands as a trainer.
-- May call: anon.
create or replace function app.shown_in_feed(hash bytea) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'id', s.id,
    'day', s.day,
    'from', to_char(s.starts_at, 'HH24:MI'),
    'until', to_char(s.ends_at, 'HH24:MI'),
    'venue', app.venue_shown(s.venue_id, s.own_way),
    'cancelled', s.cancelled_at is not null,
    'inCalendar', app.in_calendar(s.id, me.id),
    'preparation', app.talk(s.preparation_on, s.preparation_at, s.preparation_minutes, s.preparation_how),
    'debriefing', app.talk(s.debriefing_on, s.debriefing_at, s.debriefing_minutes, null),
    'trainers', array(
      select p.first_name from app.session_trainers x join app.persons p on p.id = x.person_id
      where x.session_id = s.id and p.id <> me.id order by p.first_name),
    'otherCoaches', array(
      select c.name from app.called_on(s.id) c join app.assignments a on a.coach_id = c.id
      where a.session_id = s.id and a.ended_at is null and a.taken_as = 'coach' and c.id <> me.id order by c.name),
    'place', (
      select jsonb_build_object('invitation', a.invitation_id, 'as', a.taken_as) from app.assignments a
      where a.session_id = s.id and a.coach_id = me.id and (a.ended_at is null or a.ended_by = 'cancelled')
      order by a.ended_at nulls first limit 1))
  from (select app.owner_of_feed(hash) as id) me
  join app.sessions s on s.day > current_date - 92 and s.id in (
    select a.session_id from app.assignments a
     where a.coach_id = me.id and (a.ended_at is null or a.ended_by = 'cancelled')
    union select x.session_id from app.session_trainers x where x.person_id = me.id
  )
  order by s.day, s.starts_at, s.id
$$;

-- What she was told besides what she knew already, before she answers.
-- May call: coordinator.
create or replace function app.tell(invitation uuid, said text[]) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.invitations i set told = (
    select coalesce(jsonb_agg(distinct item), '[]')
    from (select jsonb_array_elements_text(i.told) as item union select unnest(said)) known)
   where i.id = invitation;
end $$;

-- The same for a coach who opens her own page by its link, with her name and the person to call. Null when the link
-- opens nothing.
-- May call: anon.
create or replace function app.show_own_page(hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'firstName', p.first_name,
    'contact', (select jsonb_build_object('firstName', c.first_name, 'phone', c.phone, 'hours', c.hours) from app.contact_person() c),
    'sessions', array(
      select app.shown_invitation(i.id)
      from app.invitations i join app.sessions s on s.id = i.session_id
      where i.coach_id = p.id and i.withdrawn_at is null
      order by s.day, s.starts_at),
    'rounds', array(select app.open_rounds_of(p.id)),
    'dates', array(select app.dates_of(p.id)),
    'gatherings', array(select app.open_gatherings_of(p.id)),
    'away', app.away_of(p.id)
  )
  from app.persons p where p.id = app.owner_of_page(hash)
$$;
