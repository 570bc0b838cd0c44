-- Holds after every migration, however often it runs.

grant usage on schema app to r_anon, r_coach, r_trainer, r_coordinator, r_ombudsperson, r_administrator, r_job, r_rules;

-- What follows is asked first and done only where it is missing: to do it again would stop everybody who writes.

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
  -- A place that is given or comes back changes nothing that people type.
  if to_jsonb(new) - 'coaches_taken' <> to_jsonb(old) - 'coaches_taken' then
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

insert into app.settings (one) values (true) on conflict do nothing;
