-- Something to tell: ids, and how a day was, only once under the same name. Runs as its caller: which kinds a role may tell, the
-- policies of the outbox say.
-- May call: anon, coordinator, administrator, job.
create or replace function app.emit(what text, about jsonb, once text) returns void
language sql set search_path = pg_catalog, app, pg_temp
as $$ insert into app.outbox (kind, about, once_as) values (what, about, once) on conflict do nothing $$;

-- The letters that the office may see: `officeLetters` of the rules, word for word.
-- May call: coordinator.
create or replace function app.office_letters() returns text[]
language sql immutable
return array['invitation', 'confirmed', 'place-given-back', 'withdrawn', 'changed', 'cancelled', 'trainer-changed', 'trainer-cancelled', 'new-link', 'reminder', 'repeated', 'availability', 'availability-repeated', 'gathering', 'gathering-repeated', 'gathering-cancelled', 'date-question', 'date-confirmed', 'date-changed', 'date-cancelled', 'date-reminder', 'date-repeated', 'date-withdrawn', 'date-leader'];

-- The letters that ask their reader to say that she knows: `kindsToKnow` of the rules, word for word. For use by the
-- functions here.
create or replace function app.kinds_to_know() returns text[]
language sql immutable
return array['changed', 'trainer-changed', 'reminder', 'date-changed', 'date-cancelled', 'date-reminder'];

-- What one coach was told about her day, and what one trainer was. For use by the functions here.
create or replace function app.news_of_question(question uuid) returns setof uuid
language sql stable
as $$
  select o.id from app.outbox o
  where (o.about->>'invitation' = question::text or o.about->>'date' = question::text) and o.kind = any (app.kinds_to_know())
$$;
create or replace function app.news_of_trainer(session uuid, trainer uuid) returns setof uuid
language sql stable
as $$
  select o.id from app.outbox o
  where o.about->>'trainer' = trainer::text and o.about->>'session' = session::text and o.kind = any (app.kinds_to_know())
$$;

-- She knows what these letters told, as far as they were made by then. The first time counts. For use by the functions here.
create or replace function app.knows(letters uuid[], how text, heard_by uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.outbox o set known_at = now(), known_how = how, known_by = heard_by
   where o.id = any (letters) and o.kind = any (app.kinds_to_know()) and o.known_at is null and o.made_at <= moment;
  return found;
end $$;

/*
 * A coach says that she knows what changed about her day, up to the news that her page showed: what changed meanwhile she did
 * not read. Saying it again changes nothing.
 */
-- May call: anon, coach.
create or replace function app.acknowledge_news(link bytea, page bytea, question uuid, letter uuid) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare opened record;
begin
  select q.id into opened from app.question_at(link, page, question) q where not q.taken_back;
  if opened.id is null then raise exception 'no such question' using errcode = 'P0002'; end if;
  return app.acknowledge(array(select app.news_of_question(opened.id)), letter,
    case when link is not null then 'link' when page is not null then 'page' else 'visit' end);
end $$;

-- The same for a trainer, in her own visit.
-- May call: trainer.
create or replace function app.acknowledge_as_trainer(session uuid, letter uuid) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.acknowledge(array(select app.news_of_trainer(session, app.uid())), letter, 'visit');
end $$;

-- How a day was, among what a letter is about. For use by the functions here.
create or replace function app.as_it_was(about jsonb) returns jsonb
language sql immutable
as $$ select jsonb_object_agg(part.key, part.value) from jsonb_each(about) part where part.key like 'was%' $$;

-- The same change of other days, told to the same reader in the same letter. For use by the functions here.
create or replace function app.same_news(letter uuid) returns setof uuid
language sql stable
as $$
  select o.id from app.outbox x join app.outbox o on o.about->>'together' = x.about->>'together' and o.kind = x.kind
  where x.id = letter and o.id <> x.id and app.as_it_was(o.about) = app.as_it_was(x.about)
$$;

-- Of what she was told, she knows what came up to this letter, and that the same is so for other days. For use by the
-- functions here.
create or replace function app.acknowledge(told uuid[], letter uuid, how text) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  if letter <> all (told) then return 'nothing-new'; end if;
  perform app.knows(told || array(select app.same_news(letter)), how, null, (select o.made_at from app.outbox o where o.id = letter));
  return 'known';
end $$;

/*
 * The newest of some letters with news, as a page shows it: with how the day was when its reader last said that she knew, and
 * the other days of which the same is told. For use by the functions here.
 */
create or replace function app.newest_news(letters uuid[]) returns jsonb
language sql stable
as $$
  with newest as (select o.* from app.outbox o where o.id = any (letters) order by o.made_at desc, o.id limit 1),
  since as (
    select jsonb_object_agg(was.key, was.value) as about from (
      select distinct on (part.key) part.key, part.value
      from newest n join app.outbox o on o.id = any (letters) and o.made_at <= n.made_at and o.known_at is null
      cross join lateral jsonb_each(o.about) part
      where part.key like 'was%' order by part.key, o.made_at) was)
  select case when n.trouble is distinct from 'as-she-knows-it' then
    jsonb_build_object('letter', n.id, 'about', case
      when n.kind in ('reminder', 'date-reminder') then 'reminder'
      when n.about->>'wasWay' = '' and (select count(*) from jsonb_object_keys(n.about) part where part like 'was%') = 1 then 'first-way'
      else 'changed' end, 'madeAt', n.made_at, 'known', n.known_at is not null,
      'since', coalesce(since.about, '{}'),
      'wasVenue', case when n.about ? 'date' then null else app.venue_shown(nullif(since.about->>'wasVenue', '')::uuid) end,
      'wasTrainers', case when since.about ? 'wasTrainers' then array(
        select p.first_name from app.persons p
        where p.id::text = any (string_to_array(since.about->>'wasTrainers', ' ')) order by p.first_name) end,
      'alsoOn', array(
        select s.day from app.same_news(n.id) same join app.outbox o on o.id = same
        left join app.invitations i on i.id::text = o.about->>'invitation'
        join app.sessions s on s.id = coalesce(i.session_id, (o.about->>'session')::uuid)
        where lower(s.during) > now() and s.cancelled_at is null and o.known_at is null order by s.day)) end
  from newest n, since
$$;

-- What a trainer was told last about a day of hers.
-- May call: coordinator, coach, trainer.
create or replace function app.news_to_me(session uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.newest_news(array(select app.news_of_trainer(session, app.uid())));
end $$;

-- Somebody heard of her that she knows what these letters told. False when it was known already.
-- May call: coordinator.
create or replace function app.record_known(letters uuid[], how text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return app.knows(letters, how, app.uid(), now());
end $$;

-- The post of the demonstration, newest first. Anywhere else there is nothing to open.
-- May call: anon.
create or replace function app.post() returns table (
  id uuid, recipient text, address text, subject text, html text, letter text, calendar text, delivered_at timestamptz
)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select p.id, p.recipient, p.address, p.subject, p.html, p.text, p.calendar, p.delivered_at
  from app.post_box p
  where (select s.demonstration from app.settings s)
  order by p.delivered_at desc, p.id
  limit 200
$$;

-- After the third letter in a row that her mail server refused for good, we stop writing to that address. What left
-- together is one letter.
-- May call: job.
create or replace function app.mail_failed(person uuid) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.contacts c set email_failed_on = (now() at time zone 'Europe/Brussels')::date
  where c.person_id = person and c.email_failed_on is null and 3 <= (
    with hers as (
      select coalesce(o.about->>'together', o.id::text) as letter, o.state, o.trouble, case when o.told_by is null then o.sent_at end as sent_at, o.next_at from app.outbox o
      where o.about->>'person' = person::text or o.about->>'trainer' = person::text
        or o.about->>'invitation' in (select i.id::text from app.invitations i where i.coach_id = person)
        or o.about->>'availability' in (select q.id::text from app.availability_questions q where q.coach_id = person)
        or o.about->>'date' in (select q.id::text from app.date_questions q where q.coach_id = person)
        or o.about->>'gathering' in (select q.id::text from app.gathering_questions q where q.coach_id = person)
        or o.about->>'assignment' in (select a.id::text from app.assignments a where a.coach_id = person)
    )
    select count(distinct letter) from hers
    where state = 'undeliverable' and trouble like '5__ RCPT TO'
      and next_at > coalesce((select max(sent_at) from hers), '-infinity')
  )
$$;

-- A letter that could not be brought tries once more, with every day in it, to the address as it is now. False when it left
-- meanwhile, or when it was never one for the mail.
-- May call: coordinator.
create or replace function app.send_again(letter uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  update app.outbox o set state = 'waiting', tries = 0, next_at = now(), trouble = null
   where o.id in (select app.in_one_letter(letter)) and o.kind = any (app.office_letters()) and o.kind <> 'new-link'
     and (o.state = 'undeliverable' or o.state = 'needless' and o.trouble in ('no-address', 'address-failed'));
  return found;
end $$;

/*
 * What was told about days to come goes once more, to the address as it is now: what was refused, and what left for the one
 * before while nobody said that she knows. Of each matter the newest; nothing that somebody told by hand. For use by the
 * functions here.
 */
create or replace function app.tell_at_new_address(reader uuid) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  with hers as (
    select o.id, o.state, o.trouble, o.told_by, i.cancelled_read_at is not null or o.known_at is not null as known, s.during,
      row_number() over (
        partition by o.kind = 'reminder', o.about->>'invitation', o.about->>'trainer', o.about->>'session' order by o.made_at desc, o.id) as newest
    from app.outbox o
    left join app.invitations i on i.id::text = o.about->>'invitation'
    join app.sessions s on s.id = coalesce(i.session_id, (o.about->>'session')::uuid)
    where o.kind in ('changed', 'cancelled', 'trainer-changed', 'trainer-cancelled', 'reminder')
      and coalesce(i.coach_id, (o.about->>'trainer')::uuid) = reader and i.withdrawn_at is null
  )
  update app.outbox o set state = 'waiting', tries = 0, next_at = now(), trouble = null, sent_at = null
    from hers
   where hers.id = o.id and hers.newest = 1 and lower(hers.during) > now() and not hers.known and hers.told_by is null and (
     hers.state = 'sent' or hers.state = 'undeliverable' and hers.trouble is distinct from 'by-hand'
     or hers.state = 'needless' and hers.trouble in ('no-address', 'address-failed'))
$$;

-- A letter that left came back later, with every day that left in it: its reader did not get it, and no question that it
-- asked is asked any more, unless she answered meanwhile or somebody brought it otherwise. False when it did not leave by mail.
-- May call: coordinator.
create or replace function app.letter_came_back(letter uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare back uuid;
begin
  perform app.ask_who_entered();
  for back in
    update app.outbox o set state = 'undeliverable', trouble = 'came back', sent_at = null, next_at = now()
     where o.id in (select app.in_one_letter(letter)) and o.kind = any (app.office_letters()) and o.state = 'sent' and o.told_by is null
     returning o.id loop
    perform app.question_came_back(back);
  end loop;
  return found;
end $$;

-- A letter, and what left in it or failed with it. A day that waited when the others left has a letter of its own. For use by
-- the functions here.
create or replace function app.in_one_letter(letter uuid) returns setof uuid
language sql stable
as $$
  select o.id from app.outbox x
  join app.outbox o on o.id = x.id or o.kind = x.kind and o.about->>'together' = x.about->>'together' and o.state = x.state
    and (o.sent_at, o.told_by) is not distinct from (x.sent_at, x.told_by)
  where x.id = letter
$$;

-- The question that came back with a letter is not asked. For use by the functions here.
create or replace function app.question_came_back(letter uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare back app.outbox;
begin
  select * into back from app.outbox where id = letter;
  update app.invitations i set asked_at = null
   where back.kind = 'invitation' and i.id::text = back.about->>'invitation' and i.channel = 'mail' and i.answer is null and i.waits_since is null
     and not exists (
       select from app.outbox o where o.kind = back.kind and o.about->>'invitation' = back.about->>'invitation' and o.made_at > back.made_at);
  update app.availability_questions q set asked_at = null
   where back.kind = 'availability' and q.id::text = back.about->>'availability' and q.channel = 'mail'
     and not exists (select from app.availability_answers a where a.question_id = q.id)
     and not exists (
       select from app.outbox o where o.kind = back.kind and o.about->>'availability' = back.about->>'availability' and o.made_at > back.made_at);
  update app.date_questions q set asked_at = null
   where back.kind = 'date-question' and q.id::text = back.about->>'date' and q.channel = 'mail' and q.answer is null
     and not exists (
       select from app.outbox o where o.kind = back.kind and o.about->>'date' = back.about->>'date' and o.made_at > back.made_at);
  update app.gathering_questions q set asked_at = null
   where back.kind = 'gathering' and q.id::text = back.about->>'gathering' and q.channel = 'mail'
     and not exists (select from app.gathering_answers a where a.question_id = q.id)
     and not exists (
       select from app.outbox o where o.kind = back.kind and o.about->>'gathering' = back.about->>'gathering' and o.made_at > back.made_at);
end $$;
