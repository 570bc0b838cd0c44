-- Holds after every migration, however often it runs.

grant usage on schema app to r_anon, r_coach, r_trainer, r_coordinator, r_ombudsperson, r_administrator, r_job, r_rules;

-- Every table, the forgotten ones too.
do $$
declare name text;
begin
  for name in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'app' loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
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

do $$
declare name text;
begin
  for name in
    select format('%I.%I', table_schema, table_name) from information_schema.columns
    where table_schema = 'app' and column_name = 'version' and table_name <> 'terms'
  loop
    execute format('create or replace trigger count_change before update on %s for each row execute function app.count_change()', name);
  end loop;
end $$;

create or replace trigger keep_an_administrator after delete on app.person_roles
  for each row when (old.role = 'administrator') execute function app.keep_an_administrator();
create or replace trigger keep_an_administrator after update of blocked_on on app.persons
  for each row when (new.blocked_on is not null) execute function app.keep_an_administrator();

insert into app.settings (one) values (true) on conflict do nothing;
