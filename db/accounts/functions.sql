-- The person who acts, and what depends on her. Right above each function stand the roles that may call it (`acting
-- roles` are those that people have); one without such a line is for use by other functions.

-- Text to compare by, the same as `folded` in the domain: a test holds the two together. An index leans on it, so it
-- stays as it is or the index is made anew.
-- May call: coordinator, administrator.
create or replace function app.folded(written text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(
  replace(replace(replace(replace(
    translate(
      regexp_replace(
        lower(regexp_replace(
          normalize(translate(written, U&'\0060\00B4\02B9\02BA\02BB\02BC\02BD\02C8\02CA\02CB\0384\055A\1FBD\1FBF\1FEF\1FFD\1FFE\2018\2019\201A\201B\2032\2035\A78B\A78C', repeat('''', 25)), nfkd),
          '[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff0-\ufffb\U000e0000-\U000e0fff]', '', 'g')),
        '[\u00af\u2010-\u2015\u2043\u2212]', '-', 'g'),
      'øłđðħŧıς', 'olddhtiσ'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
  '[\t-\r \u1680\u2028\u2029]+', ' ', 'g'));

-- A name to find somebody by, the same as `lettersOf` in the domain: only letters and figures. A name in plain Latin
-- letters, as most are, takes a third of the time.
-- May call: coordinator, administrator.
create or replace function app.letters_of(name text) returns text
language sql immutable parallel safe
return case when name !~ '[^ -~]' then regexp_replace(lower(name), '[^a-z0-9]', '', 'g') else regexp_replace(app.folded(name),
  '[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02b0-\u02ff\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u10fb\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3003\u3008-\u3020\u3030\u303d-\u303f\u30fb\U0001f000-\U0001faff]', '', 'g') end;

-- Any statement may set a variable, so the person who entered is kept with a seal that only the owner can make.
create table if not exists auth.seal (
  one boolean primary key default true check (one),
  secret bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);
insert into auth.seal (one) values (true) on conflict do nothing;

-- The seal on one person in one role, on this connection and in this transaction. For use by the functions here.
create or replace function app.seal_on(acting text, person uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
declare secret bytea; -- read apart: with the question inside the sum, each takes ten microseconds more
begin
  select s.secret into secret from auth.seal s;
  return encode(sha256(secret || uuid_send(person) || int4send(pg_backend_pid()) || timestamptz_send(now())
    || convert_to(acting, 'UTF8')), 'hex');
end $$;

-- For use by the functions here.
create or replace function app.let_act(acting text, person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform set_config('app.entered', concat_ws(' ', acting, person, app.seal_on(acting, person)), true);
end $$;

-- The person who entered, while her role acts or the rules judge for her.
-- May call: anon, acting roles, job, rules.
create or replace function app.uid() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
declare
  entered text[] := string_to_array(current_setting('app.entered', true), ' ');
begin
  if entered[3] is null or current_setting('role') not in (entered[1], 'r_rules') then return null; end if;
  return case when entered[3] = app.seal_on(entered[1], entered[2]::uuid) then entered[2]::uuid end;
end $$;

-- Enters the person whose role acts, once in a transaction. A blocked account or a withdrawn role is refused here.
-- May call: acting roles.
create or replace function app.enter(person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare acting text := current_setting('role');
begin
  if nullif(current_setting('app.entered', true), '') is not null then
    raise exception 'somebody acts already' using errcode = '42501';
  end if;
  if not exists (
    select from app.person_roles held join app.persons p on p.id = held.person_id
    where held.person_id = person and 'r_' || held.role = acting and p.blocked_on is null
  ) then
    raise exception 'this person has not this role' using errcode = '28000';
  end if;
  perform app.let_act(acting, person);
end $$;

-- Refuses a caller who did not enter. For use by the functions here.
create or replace function app.ask_who_entered() returns void
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  if (select app.uid()) is null then raise exception 'nobody entered' using errcode = '42501'; end if;
end $$;

-- Counts a try, and says from when the next one fits when this one does not; null when it does. Buckets are hashes,
-- never addresses. Called through auth.next_try, in a transaction of its own.
create or replace function app.next_try(bucket_name text, at_most integer, per interval) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare tried integer; began timestamptz;
begin
  insert into app.tries as t (bucket, since, count) values (bucket_name, now(), 1)
  on conflict (bucket) do update set
    count = case when t.since <= now() - per then 1 else t.count + 1 end,
    since = case when t.since <= now() - per then now() else t.since end
  returning count, since into tried, began;
  return case when tried > at_most then began + per end;
end $$;

-- The people a coach may know by first name: herself, those who stand beside her, and the contact person.
-- May call: coach.
create or replace function app.people_beside_me() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select app.uid()
  union select contact_person_id from app.settings where contact_person_id is not null
  union select person_id from app.session_trainers where session_id in (select app.sessions_i_was_asked_for())
  union select coach_id from app.assignments
    where ended_at is null and session_id in (select app.sessions_i_was_asked_for())
  union select asked_by from app.invitations where coach_id = (select app.uid())
$$;

-- The people a trainer may know by first name: herself, coaches and trainers of her own days, and the contact person.
-- May call: trainer.
create or replace function app.coaches_i_train_with() returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select app.uid()
  union select contact_person_id from app.settings where contact_person_id is not null
  union select coach_id from app.assignments
    where ended_at is null and session_id in (select app.sessions_i_train())
  union select person_id from app.session_trainers where session_id in (select app.sessions_i_train())
$$;

-- The person to call, for everybody: first name, telephone, hours.
-- May call: anon, acting roles, job.
create or replace function app.contact_person() returns table (first_name text, phone text, hours text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select p.first_name, c.phone, s.contact_hours
  from app.settings s join app.persons p on p.id = s.contact_person_id left join app.contacts c on c.person_id = p.id
$$;

-- The person whose calendar an address opens.
-- May call: anon.
create or replace function app.owner_of_feed(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select f.person_id from app.calendar_feeds f join app.persons p on p.id = f.person_id
  where f.token_hash = hash and f.revoked_at is null and p.blocked_on is null
$$;

-- Whether an address that she made opens her days; null when she never made it. What it is stays unseen.
-- May call: coach, trainer.
create or replace function app.own_feed_lives(hash bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select f.revoked_at is null from app.calendar_feeds f where f.token_hash = hash and f.person_id = app.uid() $$;

-- A calendar program read this address: once an hour is enough to know that it is still followed.
-- May call: anon.
create or replace function app.feed_seen(hash bytea, moment timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update app.calendar_feeds f set last_seen = moment
   where f.token_hash = hash and (f.last_seen is null or f.last_seen < moment - interval '1 hour')
$$;

-- The person whose own page a link opens.
-- May call: anon.
create or replace function app.owner_of_page(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select l.person_id from app.page_links l join app.persons p on p.id = l.person_id
  where l.token_hash = hash and l.revoked_at is null and p.blocked_on is null
$$;

-- The last administrator stays: with none left, nobody could ever come in again. Two at once take turns here.
create or replace function app.keep_an_administrator() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare gone uuid := coalesce(to_jsonb(old)->>'person_id', to_jsonb(old)->>'id');
begin
  if tg_table_name <> 'person_roles'
    and not exists (select from app.person_roles where person_id = gone and role = 'administrator') then
    return null;
  end if;
  perform pg_advisory_xact_lock(7266103);
  if not exists (
    select from app.person_roles held
    join app.persons p on p.id = held.person_id join auth.accounts a on a.id = held.person_id
    where held.role = 'administrator' and p.blocked_on is null
  ) then
    raise exception 'nobody would manage accounts'
      using errcode = '23514', constraint = 'an_organisation_keeps_an_administrator';
  end if;
  return null;
end $$;

-- Everybody who comes in, for the administrator.
-- May call: administrator.
create or replace function app.accounts() returns table (
  id uuid, version integer, first_name text, last_name text, address text, roles text[], passkeys integer,
  last_seen timestamptz, invited_at timestamptz
)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select a.id, a.version, p.first_name, p.last_name, a.email,
    array(select held.role from auth.roles_of(a.id) held),
    (select count(*)::integer from auth.passkeys k where k.person_id = a.id), a.last_seen, a.invited_at
  from auth.accounts a join app.persons p on p.id = a.id
  where exists (select from auth.roles_of(a.id)) and (select app.uid()) is not null
$$;

-- The keys of somebody, for the administrator.
-- May call: administrator.
create or replace function app.passkeys_of(person uuid) returns table (
  id uuid, name text, made_at timestamptz, last_used timestamptz
)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select k.id, k.name, k.created_at, k.last_used from auth.passkeys k
  where k.person_id = person and (select app.uid()) is not null
$$;

-- Ends a key of somebody who lost it, with every visit of hers that was not opened with another, and tells her. Her own
-- visit of now stays: only what the key opened ends then.
-- May call: administrator.
create or replace function app.end_passkey(person uuid, passkey uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  insert into auth.ended_passkeys (id, name, made_at)
  select k.id, k.name, k.created_at from auth.passkeys k where k.id = passkey and k.person_id = person for update
  on conflict do nothing;
  if not found then return; end if;
  delete from auth.passkeys k where k.id = passkey;
  delete from auth.visits v
  where v.person_id = person and v.passkey_id is null and (v.with_passkey or person <> app.uid());
  perform app.emit('passkey-ended', jsonb_build_object('person', person, 'passkey', passkey, 'by', app.uid()), 'passkey-ended:' || passkey);
end $$;

-- What the letter about it must know.
-- May call: job.
create or replace function app.ended_passkey(passkey uuid) returns table (name text, made_at timestamptz)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select k.name, k.made_at from auth.ended_passkeys k where k.id = passkey $$;

-- Trainers who are planned, and cannot come in yet.
-- May call: administrator.
create or replace function app.trainers_without_account() returns table (id uuid, first_name text, last_name text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select p.id, p.first_name, p.last_name
  from app.persons p join app.person_roles held on held.person_id = p.id and held.role = 'trainer'
  where p.blocked_on is null and not exists (select from auth.accounts a where a.id = p.id)
    and (select app.uid()) is not null
$$;

-- The person whose account this address opens, also when she has no role any more.
-- May call: administrator.
create or replace function app.account_at(address text) returns uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select a.id from auth.accounts a where a.email = address and (select app.uid()) is not null $$;

-- The version of an account, held until this transaction ends.
-- May call: administrator.
create or replace function app.hold_account(person uuid) returns integer
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$ select a.version from auth.accounts a where a.id = person and (select app.uid()) is not null for update $$;

-- May call: administrator.
create or replace function app.count_account_change(person uuid) returns integer
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  update auth.accounts a set version = a.version + 1, updated_at = now()
  where a.id = person and (select app.uid()) is not null returning a.version
$$;

-- Lets somebody in from now on: she asks for a link or a code at this address.
-- May call: administrator.
create or replace function app.open_account(person uuid, address text) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  insert into auth.accounts (id, email, invited_at) values (person, address, now());
end $$;

-- A link and a code on their way to this address work no more.
create or replace function app.end_questions(address text) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  delete from auth.questions q where q.value = '{"email":' || to_json(address) || '}'
$$;

-- Signs somebody out everywhere, ends the address of her calendar, and closes her account when she has no role left.
-- May call: administrator.
create or replace function app.close_account(person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  delete from auth.visits v where v.person_id = person;
  update app.calendar_feeds f set revoked_at = now() where f.person_id = person and f.revoked_at is null;
  perform app.end_questions(a.email) from auth.accounts a where a.id = person;
  delete from auth.accounts a where a.id = person and not exists (select from app.person_roles held where held.person_id = person);
end $$;

-- The address a coach signs in with, for the coordinator; of nobody else.
-- May call: coordinator.
create or replace function app.coach_account(person uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select a.email from auth.accounts a
  where a.id = person and exists (select from app.person_roles held where held.person_id = person and held.role = 'coach')
    and (select app.uid()) is not null
$$;

-- Lets a coach in by her own mail. Staff are let in by the administrator, so for them it does nothing.
-- May call: coordinator.
create or replace function app.open_coach_account(person uuid, address text) returns boolean
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  with opened as (
    insert into auth.accounts (id, email, invited_at)
    select person, address, now()
    where exists (select from app.person_roles held where held.person_id = person and held.role = 'coach')
      and not exists (select from app.person_roles held where held.person_id = person and held.role <> 'coach')
      and not exists (select from auth.accounts a where a.id = person)
      and (select app.uid()) is not null
    returning id
  )
  select exists (select from opened)
$$;

-- Another address from now on: she is out everywhere, and both addresses hear of it.
create or replace function app.change_address(change uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare found auth.address_changes;
begin
  update auth.address_changes c set changed_at = now() where c.id = change returning c.* into found;
  perform app.end_questions(found.old_address);
  delete from auth.visits v where v.person_id = found.person_id;
  update auth.accounts a set email = found.new_address, address_changed_at = now(), version = a.version + 1, updated_at = now()
  where a.id = found.person_id;
  perform app.emit('address-changed', jsonb_build_object('person', found.person_id, 'change', change, 'to', side),
    'address-changed:' || side || ':' || change)
  from unnest(array['old', 'new']) side;
end $$;

-- By the administrator, at once.
-- May call: administrator.
create or replace function app.move_account(person uuid, address text) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare change uuid := gen_random_uuid();
begin
  perform app.ask_who_entered();
  insert into auth.address_changes (id, person_id, old_address, new_address)
  select change, a.id, a.email, address from auth.accounts a where a.id = person;
  perform app.change_address(change);
end $$;

-- By herself: kept until she says yes at the old address. A newer wish ends the one before.
-- May call: acting roles.
create or replace function app.ask_address(change uuid, address text, hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  delete from auth.address_changes c where c.person_id = (select app.uid()) and c.changed_at is null;
  insert into auth.address_changes (id, person_id, old_address, new_address, token_hash)
  select change, a.id, a.email, address, hash from auth.accounts a where a.id = (select app.uid());
  perform app.emit('confirm-address', jsonb_build_object('person', app.uid(), 'change', change), 'confirm-address:' || change);
end $$;

-- Her yes, from the mail at the old address. False when it is too late, or was used.
-- May call: anon.
create or replace function app.confirm_address(hash bytea, minutes integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare change uuid;
begin
  select c.id into change from auth.address_changes c join auth.accounts a on a.id = c.person_id and a.email = c.old_address
  where c.token_hash = hash and c.changed_at is null and c.asked_at > now() - make_interval(mins => minutes)
  for update of c;
  if change is null then return false; end if;
  perform app.change_address(change);
  return true;
end $$;

-- Whether the link in the mail at the old address still asks for her yes, was used, or is over. Looking changes nothing.
-- May call: anon.
create or replace function app.address_link(hash bytea, minutes integer) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select coalesce((
    select case when c.changed_at is not null then 'used'
      when a.email = c.old_address and c.asked_at > now() - make_interval(mins => minutes) then 'open' end
    from auth.address_changes c join auth.accounts a on a.id = c.person_id where c.token_hash = hash), 'over')
$$;

-- Tells somebody who signs in which roles she has from now on, and which no more. To be called before her account closes.
-- Somebody whose invitation waits still does not know of any.
-- May call: coordinator, administrator.
create or replace function app.tell_roles(person uuid, given text[], taken text[]) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare change uuid := gen_random_uuid();
begin
  perform app.ask_who_entered();
  insert into auth.role_changes (id, address, given, taken)
  select change, a.email, tell_roles.given, tell_roles.taken from auth.accounts a
  where a.id = person
    and tell_roles.given <@ array(select held.role from app.person_roles held where held.person_id = person)
    and not tell_roles.taken && array(select held.role from app.person_roles held where held.person_id = person)
    and not exists (select from app.outbox o where o.kind = 'invited' and o.about->>'person' = person::text and o.state = 'waiting');
  if not found then return; end if;
  perform app.emit('roles-changed', jsonb_build_object('person', person, 'change', change, 'by', app.uid()), 'roles-changed:' || change);
end $$;

-- What that letter must know.
-- May call: job.
create or replace function app.role_change(change uuid) returns table (address text, given text[], taken text[])
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select c.address, c.given, c.taken from auth.role_changes c where c.id = change $$;

-- What a letter about an address must know. The old one is forgotten after three months.
-- May call: job.
create or replace function app.address_change(change uuid) returns table (
  old_address text, new_address text, asked_at timestamptz, changed boolean
)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select c.old_address, c.new_address, c.asked_at, c.changed_at is not null from auth.address_changes c where c.id = change
$$;

-- May call: job.
create or replace function app.forget_addresses(before timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  delete from auth.address_changes c where c.asked_at < before;
  delete from auth.role_changes c where c.changed_at < before;
  delete from auth.ended_passkeys k where k.ended_at < before
$$;

-- What was kept for a moment, and whose moment passed: counts of tries, links and codes, what was typed before a visit
-- ended. It may not wait until somebody comes in: strangers add to it too.
-- May call: job.
create or replace function app.forget_passing(moment timestamptz) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  delete from app.tries t where t.since < moment - interval '1 day';
  delete from auth.questions q where q.expires_at < moment;
  delete from auth.set_aside s where s.kept_at < moment - interval '1 hour'
$$;

-- May call: job.
create or replace function app.sign_in_address(person uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select a.email from auth.accounts a where a.id = person and exists (select from auth.roles_of(a.id)) $$;

-- The coordinators, and the person coaches call now, each with the number they would call.
-- May call: administrator.
create or replace function app.people_to_call() returns table (id uuid, first_name text, last_name text, phone text)
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select p.id, p.first_name, p.last_name, c.phone
  from app.persons p left join app.contacts c on c.person_id = p.id
  where p.blocked_on is null and (
    exists (select from app.person_roles held where held.person_id = p.id and held.role = 'coordinator')
    or p.id = (select s.contact_person_id from app.settings s)
  ) and (select app.uid()) is not null
$$;

-- Her number, when it is another one, for the page that names the person to call.
-- May call: administrator.
create or replace function app.keep_number_to_call(person uuid, number text) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$
  insert into app.contacts as c (person_id, phone)
  select p.id, number from app.people_to_call() p where p.id = person
  on conflict (person_id) do update set phone = excluded.phone
$$;

-- May call: administrator.
create or replace function app.staff_need_passkey() returns boolean
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select r.staff_need_passkey from auth.rules r where (select app.uid()) is not null $$;

-- May call: administrator.
create or replace function app.require_passkey(needed boolean) returns void
language sql security definer set search_path = pg_catalog, app, pg_temp
as $$ update auth.rules r set staff_need_passkey = needed where r.one and (select app.uid()) is not null $$;

-- Whoever coaches can call about anything: since when, and until when. What settings say now, would not tell it afterwards.
create or replace function app.keep_support_contact() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  if not exists (select from app.support_contacts where until is null and person_id is not distinct from new.contact_person_id) then
    update app.support_contacts set until = now() where until is null;
    insert into app.support_contacts (person_id) select new.contact_person_id where new.contact_person_id is not null;
  end if;
  return null;
end $$;

-- Everybody who is ombudsperson, by first name, and whether she plans days too. Nothing of what she was told.
-- A house has a few; unsaid, what is joined with them is planned for a thousand.
-- May call: rules.
create or replace function app.ombudspersons() returns table (person_id uuid, first_name text, plans boolean)
language sql stable rows 3 security definer set search_path = pg_catalog, app, pg_temp
as $$
  select p.id, p.first_name, exists (
    select from app.person_roles h where h.person_id = p.id and h.role = 'coordinator')
  from app.person_roles r join app.persons p on p.id = r.person_id
  where r.role = 'ombudsperson' and app.uid() is not null
$$;
