-- Something to tell: ids only, and only once under the same name. Runs as its caller: which kinds a role may tell, the
-- policies of the outbox say.
-- May call: anon, coordinator, administrator.
create or replace function app.emit(what text, about jsonb, once text) returns void
language sql set search_path = pg_catalog, app, pg_temp
as $$ insert into app.outbox (kind, about, once_as) values (what, about, once) on conflict do nothing $$;

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
        or o.about->>'assignment' in (select a.id::text from app.assignments a where a.coach_id = person)
    )
    select count(distinct letter) from hers
    where state = 'undeliverable' and trouble like '5__ RCPT TO'
      and next_at > coalesce((select max(sent_at) from hers), '-infinity')
  )
$$;
