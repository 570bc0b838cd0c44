-- The tables of the account library, under our names: its user is an account, its session a visit, its
-- verification a question. Written by hand, in a schema of their own, reached by one login only.

create table if not exists auth.accounts (
  id uuid primary key references app.persons (id) on delete cascade,
  email text not null constraint an_address_is_of_one_person unique,
  email_verified boolean not null default true,
  name text not null default '',
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint an_address_is_in_lower_case check (email = lower(email))
);
-- Ours too: when she was let in, was here last, and when her address changed. The version counts what others change.
-- Asked first: adding what is there stops everybody who signs in.
do $$ begin
  if not exists (select from pg_attribute where attrelid = 'auth.accounts'::regclass and attname = 'address_changed_at') then
    alter table auth.accounts
      add column if not exists version integer not null default 1,
      add column if not exists invited_at timestamptz,
      add column if not exists last_seen timestamptz,
      add column if not exists address_changed_at timestamptz;
  end if;
  if not exists (select from pg_trigger where tgrelid = 'auth.accounts'::regclass and tgname = 'keep_an_administrator') then
    create trigger keep_an_administrator after delete on auth.accounts
      for each row execute function app.keep_an_administrator();
  end if;
end $$;

-- Another address to sign in with: asked by herself, and changed once she confirmed at the old one, or by the
-- administrator. Kept until both addresses were told.
create table if not exists auth.address_changes (
  id uuid primary key,
  person_id uuid not null references auth.accounts (id) on delete cascade,
  old_address text not null,
  new_address text not null,
  token_hash bytea unique,
  asked_at timestamptz not null default now(),
  changed_at timestamptz
);

-- Roles that somebody was given or lost, until she was told: where to, because her account may be closed by then.
create table if not exists auth.role_changes (
  id uuid primary key,
  address text not null,
  given text[] not null,
  taken text[] not null,
  changed_at timestamptz not null default now()
);

-- A signed-in period on one device. The last four columns are ours, the library does not know them.
create table if not exists auth.visits (
  id uuid primary key default gen_random_uuid(),
  token text not null unique,
  person_id uuid not null references auth.accounts (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  role text,
  own_device boolean not null default false,
  with_passkey boolean not null default false,
  last_seen timestamptz not null default now()
);

create table if not exists auth.questions (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- Ours: the mailed link, sealed (the library keeps its hash), the code of the same mail by its hash, and the hash of the
-- mark of the browser that asked. Each browser has a question of its own: nobody ends hers from elsewhere.
do $$ begin
  if not exists (select from pg_attribute where attrelid = 'auth.questions'::regclass and attname = 'code_hash') then
    alter table auth.questions
      add column if not exists link_sealed bytea,
      add column if not exists code_hash text,
      add column if not exists asked_by text;
  end if;
end $$;

-- What somebody typed in a form while her visit ended: sealed, for an hour, by the hash of the cookie that finds it.
-- Its owner cannot be told without our secret.
create table if not exists auth.set_aside (
  ticket text primary key,
  whose text not null,
  sealed bytea not null,
  kept_at timestamptz not null default now()
);

create table if not exists auth.passkeys (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references auth.accounts (id) on delete cascade,
  name text,
  credential_id text not null unique,
  public_key text not null,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
-- Ours: when somebody last came in with it, and which one opened a visit, so that both end together.
do $$ begin
  if not exists (select from pg_attribute where attrelid = 'auth.visits'::regclass and attname = 'passkey_id') then
    alter table auth.passkeys add column if not exists last_used timestamptz;
    alter table auth.visits
      add column if not exists passkey_id uuid references auth.passkeys (id) on delete cascade;
  end if;
end $$;

-- Keys that the administrator ended, until their owner was told which.
create table if not exists auth.ended_passkeys (
  id uuid primary key,
  name text,
  made_at timestamptz,
  ended_at timestamptz not null default now()
);

-- What the organisation decides about signing in: whether staff need a passkey. One row.
create table if not exists auth.rules (
  one boolean primary key default true check (one),
  staff_need_passkey boolean not null default false
);
insert into auth.rules (one) values (true) on conflict do nothing;

-- An index that is there would be looked for under a lock too.
do $$ begin
  if to_regclass('auth.address_changes_by_person') is null then create index address_changes_by_person on auth.address_changes (person_id); end if;
  if to_regclass('auth.visits_by_person') is null then create index visits_by_person on auth.visits (person_id); end if;
  if to_regclass('auth.questions_by_identifier') is null then create index questions_by_identifier on auth.questions (identifier); end if;
  if to_regclass('auth.questions_by_address') is null then create index questions_by_address on auth.questions (value); end if;
  if to_regclass('auth.set_aside_by_age') is null then create index set_aside_by_age on auth.set_aside (kept_at); end if;
  if to_regclass('auth.visits_by_passkey') is null then create index visits_by_passkey on auth.visits (passkey_id); end if;
  if to_regclass('auth.passkeys_by_person') is null then create index passkeys_by_person on auth.passkeys (person_id); end if;
end $$;

-- The roles in which a person may act now, and how to address her. A blocked person has none.
create or replace function auth.roles_of(person uuid) returns table (role text, first_name text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select held.role, p.first_name
  from app.persons p join app.person_roles held on held.person_id = p.id
  where p.id = person and p.blocked_on is null
  order by array_position(array['coach', 'trainer', 'coordinator', 'ombudsperson', 'administrator'], held.role)
$$;

-- The person who signs in with this address.
create or replace function auth.person_of(address text) returns uuid
language sql stable security definer set search_path = pg_catalog, auth, pg_temp
as $$
  select a.id from auth.accounts a
  where a.email = address and exists (select from auth.roles_of(a.id))
$$;

-- Everybody of the demonstration who has an account. Anywhere else: nobody.
create or replace function auth.people_of_demonstration() returns table (person_id uuid, first_name text, role text)
language sql stable security definer set search_path = pg_catalog, auth, pg_temp
as $$
  select a.id, held.first_name, held.role
  from auth.accounts a cross join lateral auth.roles_of(a.id) held
  where (select s.demonstration from app.settings s)
  order by array_position(array['coordinator', 'coach', 'trainer', 'ombudsperson', 'administrator'], held.role),
    a.id is distinct from (select s.contact_person_id from app.settings s),
    a.created_at, held.first_name, a.id
$$;

-- Counts a try in a transaction of its own, so that a refusal does not undo the count.
drop function if exists auth.may_try(text, integer, interval);
create or replace function auth.next_try(bucket text, at_most integer, per interval) returns timestamptz
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$ select app.next_try(bucket, at_most, per) $$;

-- The first person of an organisation that begins: she plans and manages accounts. Null when somebody was first.
create or replace function auth.begin_organisation(
  organisation text, first_name text, last_name text, address text, phone text
) returns uuid
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare person uuid;
begin
  perform pg_advisory_xact_lock(7266102);
  if exists (select from app.persons) then return null; end if;

  insert into app.persons (first_name, last_name) values (begin_organisation.first_name, begin_organisation.last_name)
  returning id into person;
  insert into app.person_roles (person_id, role) values (person, 'coordinator'), (person, 'administrator');
  insert into app.contacts (person_id, email, phone) values (person, address, begin_organisation.phone);
  insert into auth.accounts (id, email) values (person, address);
  update app.settings s set organisation = begin_organisation.organisation, contact_person_id = person where s.one;
  return person;
end $$;

create or replace function auth.somebody_is_there() returns boolean
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select exists (select from app.persons) $$;

-- The administrator, when this is no demonstration.
create or replace function auth.first_administrator() returns uuid
language sql stable security definer set search_path = pg_catalog, auth, pg_temp
as $$
  select a.id from auth.accounts a join app.person_roles held on held.person_id = a.id
  where held.role = 'administrator' and not (select s.demonstration from app.settings s)
    and exists (select from auth.roles_of(a.id))
  order by a.created_at limit 1
$$;

grant usage on schema auth to app_auth;
grant select, insert, update, delete on auth.accounts, auth.visits, auth.questions, auth.passkeys,
  auth.set_aside to app_auth;
grant select on auth.rules to app_auth;
revoke execute on all functions in schema auth from public;
-- The language that a coach reads; null for anybody else.
create or replace function auth.language_of(person uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select k.language from app.coaches k where k.person_id = person $$;

grant execute on function auth.roles_of(uuid), auth.language_of(uuid), auth.person_of(text), auth.people_of_demonstration(),
  auth.next_try(text, integer, interval), auth.begin_organisation(text, text, text, text, text),
  auth.somebody_is_there(), auth.first_administrator() to app_auth;
