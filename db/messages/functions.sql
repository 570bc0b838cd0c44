-- Something to tell: ids only, and only once under the same name.
create or replace function app.emit(what text, about jsonb, once text) returns void
language sql security definer set search_path = pg_catalog, app
as $$ insert into app.outbox (kind, about, once_as) values (what, about, once) on conflict (once_as) do nothing $$;

-- The post of the demonstration, newest first. Anywhere else there is nothing to open.
create or replace function app.post() returns table (
  id uuid, recipient text, address text, subject text, html text, letter text, calendar text, delivered_at timestamptz
)
language sql stable security definer set search_path = pg_catalog, app
as $$
  select p.id, p.recipient, p.address, p.subject, p.html, p.text, p.calendar, p.delivered_at
  from app.post_box p
  where (select s.demonstration from app.settings s)
  order by p.delivered_at desc, p.id
  limit 200
$$;
