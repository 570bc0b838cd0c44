-- Holds after every migration, however often it runs.

-- Each step below first looks whether it is needed: to do it again would stop everybody who writes.

-- Every table, the forgotten ones too.
do $$
declare one regclass;
begin
  for one in
    select oid from pg_class
    where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
  loop
    execute format('alter table %s enable row level security, force row level security', one);
  end loop;
end $$;

create or replace function app.count_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  -- What people type is counted: not a place that is given or comes back, what calendars count, a day in doubt, or
  -- the language that a coach reads. What the database works out itself (`during`) is not there yet before an update.
  if to_jsonb(new) - '{coaches_taken,sequence,shown_since,cancels_at,during,language}'::text[]
    <> to_jsonb(old) - '{coaches_taken,sequence,shown_since,cancels_at,during,language}'::text[] then
    new.version := old.version + 1;
  end if;
  return new;
end $$;

-- A trigger that changes gets another name.
do $$
declare one regclass;
begin
  for one in
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'terms'
      and a.attname = 'version' and not a.attisdropped
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'count_change')
  loop
    execute format('create trigger count_change before update on %s for each row execute function app.count_change()', one);
  end loop;

  if not exists (select from pg_trigger where tgrelid = 'app.person_roles'::regclass and tgname = 'keep_an_administrator') then
    create trigger keep_an_administrator after delete on app.person_roles
      for each row when (old.role = 'administrator') execute function app.keep_an_administrator();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.persons'::regclass and tgname = 'keep_an_administrator') then
    create trigger keep_an_administrator after update of blocked_on on app.persons
      for each row when (new.blocked_on is not null) execute function app.keep_an_administrator();
  end if;
end $$;

-- Whatever way a day changes, calendars hear of it: what they show gets a higher number and a new moment. And what its
-- trainers said before is about another day.
create or replace function app.count_in_calendars() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  -- A way belongs to the venue it was written for.
  if new.venue_id is distinct from old.venue_id and new.own_way is not distinct from old.own_way then
    new.own_way := null;
  end if;
  if (new.day, new.starts_at, new.ends_at, new.venue_id, new.own_way, new.cancelled_at,
      app.talk(new.preparation_on, new.preparation_at, new.preparation_minutes, new.preparation_how),
      app.talk(new.debriefing_on, new.debriefing_at, new.debriefing_minutes, null))
    is distinct from (old.day, old.starts_at, old.ends_at, old.venue_id, old.own_way, old.cancelled_at,
      app.talk(old.preparation_on, old.preparation_at, old.preparation_minutes, old.preparation_how),
      app.talk(old.debriefing_on, old.debriefing_at, old.debriefing_minutes, null)) then
    new.sequence := greatest(new.sequence, old.sequence + 1);
  end if;
  if (new.day, new.starts_at, new.ends_at, new.venue_id) is distinct from (old.day, old.starts_at, old.ends_at, old.venue_id) then
    new.moves := old.moves + 1;
  end if;
  if new.sequence <> old.sequence then new.shown_since := now(); end if;
  return new;
end $$;

-- The same for a date on which a module is given.
create or replace function app.count_date_in_calendars() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if (new.day, new.starts_at, new.ends_at, new.venue, new.cancelled_at)
    is distinct from (old.day, old.starts_at, old.ends_at, old.venue, old.cancelled_at) then
    new.sequence := old.sequence + 1;
    new.shown_since := now();
  end if;
  return new;
end $$;

-- Whatever way somebody comes in, a day that is about to be cancelled stays as it is, and asks nobody.
create or replace function app.stay_while_cancelling() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if to_jsonb(new) - '{sequence,shown_since,version,during}'::text[] <> to_jsonb(old) - '{sequence,shown_since,version,during}'::text[] then
    raise exception 'this day is about to be cancelled' using errcode = '23514', constraint = 'session_cancelling';
  end if;
  return new;
end $$;

create or replace function app.ask_nobody_while_cancelling() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.hold_session(new.session_id);
  return new;
end $$;

-- A venue that gets another name is another venue to go to, and another way there stands in calendars too, on every day
-- that still comes and has no way of its own.
create or replace function app.count_venue_in_calendars() returns trigger
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  update app.sessions set sequence = sequence + 1
   where venue_id = new.id and day >= current_date and (own_way is null
     or (new.name, new.town, new.address, new.bus_stop, new.entrance)
       is distinct from (old.name, old.town, old.address, old.bus_stop, old.entrance));
  return null;
end $$;

do $$
begin
  if not exists (select from pg_trigger where tgrelid = 'app.settings'::regclass and tgname = 'keep_support_contact') then
    create trigger keep_support_contact after insert or update of contact_person_id on app.settings
      for each row execute function app.keep_support_contact();
    -- Of somebody whom coaches could call before we kept it, the days are kept from now on.
    insert into app.support_contacts (person_id) select contact_person_id from app.settings where contact_person_id is not null;
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.sessions'::regclass and tgname = 'count_in_calendars') then
    create trigger count_in_calendars before update on app.sessions
      for each row execute function app.count_in_calendars();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.training_dates'::regclass and tgname = 'count_date_in_calendars') then
    create trigger count_date_in_calendars before update on app.training_dates
      for each row execute function app.count_date_in_calendars();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.sessions'::regclass and tgname = 'stay_while_cancelling') then
    create trigger stay_while_cancelling before update on app.sessions
      for each row when (old.cancels_at is not null and new.cancels_at is not null)
      execute function app.stay_while_cancelling();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.invitations'::regclass and tgname = 'ask_nobody_while_cancelling') then
    create trigger ask_nobody_while_cancelling before insert or update of made_at on app.invitations
      for each row execute function app.ask_nobody_while_cancelling();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.compensation_lines'::regclass and tgname = 'keep_within_the_law') then
    create trigger keep_within_the_law
      before insert or update of coach_id, day, scheme, flat_cents, travel_cents, travel_tenths, costs_cents, withdrawn_at on app.compensation_lines
      for each row execute function app.keep_within_the_law();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.settlements'::regclass and tgname = 'keep_settling_whole') then
    create trigger keep_settling_whole before insert on app.settlements
      for each row execute function app.keep_settling_whole();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.contacts'::regclass and tgname = 'end_links') then
    create trigger end_links after update of email, phone on app.contacts
      for each row when ((new.email, new.phone) is distinct from (old.email, old.phone))
      execute function app.end_links();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.coach_limits'::regclass and tgname = 'end_reading') then
    create trigger end_reading after update of words on app.coach_limits
      for each row when (new.words is distinct from old.words) execute function app.end_reading();
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.outbox'::regclass and tgname = 'count_letter') then
    create trigger count_letter before insert on app.outbox
      for each row execute function app.count_letter();
  end if;
  if exists (select from pg_trigger where tgrelid = 'app.venues'::regclass and tgname = 'count_in_calendars') then
    drop trigger count_in_calendars on app.venues;
  end if;
  if not exists (select from pg_trigger where tgrelid = 'app.venues'::regclass and tgname = 'count_way_in_calendars') then
    create trigger count_way_in_calendars after update on app.venues
      for each row when ((new.name, new.town, new.address, new.how_to_get_there, new.bus_stop, new.entrance)
        is distinct from (old.name, old.town, old.address, old.how_to_get_there, old.bus_stop, old.entrance))
      execute function app.count_venue_in_calendars();
  end if;
end $$;

insert into app.settings (one) values (true) on conflict do nothing;

-- Another account number is nobody's confirmed one, and what a bank said was about the one before.
create or replace function app.begin_account() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  new.changed_at := now();
  new.possible := true;
  new.confirmed_on := null;
  new.confirmed_by := null;
  new.confirmed_how := null;
  new.others_agreed_on := null;
  new.bank_says := null;
  new.bank_said_on := null;
  return new;
end $$;

do $$
begin
  if not exists (select from pg_trigger where tgrelid = 'app.bank_accounts'::regclass and tgname = 'begin_account') then
    create trigger begin_account before update of sealed on app.bank_accounts
      for each row when (new.sealed is distinct from old.sealed) execute function app.begin_account();
  end if;
end $$;
