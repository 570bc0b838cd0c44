-- The owner and the logins of the product. Roles belong to the whole server: safe to run again.
do $$
declare name text;
begin
  begin
    create role app_owner nologin;
  exception when duplicate_object or unique_violation then null;
  end;

  foreach name in array array['app_web', 'app_auth', 'app_jobs'] loop
    begin
      execute format('create role %I login noinherit', name);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;

  -- A server that is not ours may let its administrator make roles but not be them, which giving them a schema asks.
  -- Until version 16 every member could be one.
  foreach name in array array['app_owner', 'app_jobs'] loop
    if not pg_has_role(current_user, name,
        case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then
      execute format('grant %I to %I', name, current_user);
    end if;
  end loop;
end $$;

-- A little less than the product waits for an answer (database.ts), so that the server itself says why; and work
-- that nobody waits for any more ends.
alter role app_web set statement_timeout = '3500ms';
alter role app_web set idle_in_transaction_session_timeout = '15s';
alter role app_web set lock_timeout = '2s';
alter role app_web set client_connection_check_interval = '2s';
-- Each connection plans a question once, and not six times before it keeps the plan: planning a large question takes as
-- long as answering it.
alter role app_web set plan_cache_mode = force_generic_plan;
alter role app_auth set search_path = auth;
alter role app_auth set statement_timeout = '3500ms';
alter role app_auth set lock_timeout = '2s';
alter role app_auth set client_connection_check_interval = '2s';
alter role app_jobs set lock_timeout = '10s';
alter role app_jobs set idle_in_transaction_session_timeout = '60s';
alter role app_jobs set client_connection_check_interval = '2s';

create extension if not exists btree_gist;
create extension if not exists unaccent;

create schema if not exists app authorization app_owner;
create schema if not exists auth authorization app_owner;
create schema if not exists pgboss authorization app_jobs;
revoke all on schema public from public;

-- Only functions made by this role, and for every schema: with a schema named, this does nothing.
alter default privileges for role app_owner revoke execute on functions from public;

-- Nobody makes temporary objects: their schema can come before ours.
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;

-- Makes the schema of migrations.
do $$ begin execute format('grant create on database %I to app_owner', current_database()); end $$;

-- With `set_config` a query could change who acts. Only a superuser can take it away.
do $$ begin
  revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
  grant execute on function pg_catalog.set_config(text, text, boolean) to app_owner;
exception when insufficient_privilege then null;
end $$;
