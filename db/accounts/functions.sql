-- Who acts, and what depends on a person. Each function says who may call it in tests/access/functions.tsv.

create or replace function app.uid() returns uuid
language sql stable
as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;

-- Announces, once in a transaction, as whom the role acts. A blocked account or a withdrawn role is refused here.
create or replace function app.enter(person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app
as $$
declare acting text := current_setting('role');
begin
  if nullif(current_setting('app.user_id', true), '') is not null then
    raise exception 'somebody acts already' using errcode = '42501';
  end if;
  if not exists (
    select from app.person_roles held join app.persons p on p.id = held.person_id
    where held.person_id = person and 'r_' || held.role = acting and p.blocked_on is null
  ) then
    raise exception 'this person has not this role' using errcode = '28000';
  end if;
  perform pg_catalog.set_config('app.user_id', person::text, true);
end $$;

-- Whether one more try fits in its time; counts it. Buckets are hashes, never addresses. Called through auth.may_try,
-- in a transaction of its own.
create or replace function app.may_try(bucket_name text, at_most integer, per interval) returns boolean
language plpgsql security definer set search_path = pg_catalog, app
as $$
declare tried integer;
begin
  insert into app.tries as t (bucket, since, count) values (bucket_name, now(), 1)
  on conflict (bucket) do update set
    count = case when t.since < now() - per then 1 else t.count + 1 end,
    since = case when t.since < now() - per then now() else t.since end
  returning count into tried;
  return tried <= at_most;
end $$;

-- Whom a coach may know by first name: herself, who stands beside her, and the contact person.
create or replace function app.people_beside_me() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app
as $$
  select app.uid()
  union select contact_person_id from app.settings where contact_person_id is not null
  union select person_id from app.session_trainers where session_id in (select app.sessions_i_was_asked_for())
  union select coach_id from app.assignments
    where ended_at is null and session_id in (select app.sessions_i_was_asked_for())
  union select asked_by from app.invitations where coach_id = app.uid()
$$;

-- Whom a trainer may know by first name: herself, the coaches and trainers of her own days, and the contact person.
create or replace function app.coaches_i_train_with() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app
as $$
  select app.uid()
  union select contact_person_id from app.settings where contact_person_id is not null
  union select coach_id from app.assignments
    where ended_at is null and session_id in (select app.sessions_i_train())
  union select person_id from app.session_trainers where session_id in (select app.sessions_i_train())
$$;

-- Whom to call, for everybody: first name, telephone, hours.
create or replace function app.contact_person() returns table (first_name text, phone text, hours text)
language sql stable security definer set search_path = pg_catalog, app
as $$
  select p.first_name, c.phone, s.contact_hours
  from app.settings s join app.persons p on p.id = s.contact_person_id left join app.contacts c on c.person_id = p.id
$$;

-- Account numbers, sealed, to hold a list against. Who may call it has no key: only the server opens them.
create or replace function app.sealed_accounts(people uuid[]) returns table (person_id uuid, sealed bytea)
language sql stable security definer set search_path = pg_catalog, app
as $$ select b.person_id, b.sealed from app.bank_accounts b where b.person_id = any (people) $$;

-- The person whose calendar an address opens.
create or replace function app.owner_of_feed(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, app
as $$
  select f.person_id from app.calendar_feeds f join app.persons p on p.id = f.person_id
  where f.token_hash = hash and f.revoked_at is null and p.blocked_on is null
$$;

-- The person whose own page a link opens.
create or replace function app.owner_of_page(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, app
as $$
  select l.person_id from app.page_links l join app.persons p on p.id = l.person_id
  where l.token_hash = hash and l.revoked_at is null and p.blocked_on is null
$$;
