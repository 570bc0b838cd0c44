-- A coach who asked an ombudsperson not to be planned beside somebody. What is kept is what she would have kept herself.

-- Everybody and every organisation that an agreement may be about, by the name that each is called. Nothing is kept of having asked.
-- May call: ombudsperson.
create or replace function app.names_to_protect() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return jsonb_build_object(
    'coaches', (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name, c.id), '[]')
      from app.called_among(array(select person_id from app.coaches)) c),
    'trainers', (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', trim(p.first_name || ' ' || p.last_name))
        order by p.first_name, p.last_name, p.id), '[]')
      from app.persons p
      where p.id in (select person_id from app.session_trainers)
        or p.id in (select person_id from app.person_roles where role = 'trainer')),
    'organisations', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]')
      from app.organisations o));
end $$;

-- The coach that somebody is today, who may have become one with another coach since her name was written down.
create or replace function app.still_called(person uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select coalesce((select m.kept_id from app.merged_coaches m where m.gone_id = person), person) $$;

-- Writes the row that a coach would have written herself, with nothing beside it; twice is once. `unknown` when there is no
-- such coach, or nobody to keep away from her.
-- May call: ombudsperson.
create or replace function app.exclusion_for(coach uuid, its_kind text, target uuid) returns text
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
declare hers uuid := app.still_called(coach);
declare its uuid := case its_kind when 'person' then app.still_called(target) else target end;
begin
  perform app.ask_who_entered();
  if not exists (select from app.coaches where person_id = hers) or its = hers or not exists (
    select from app.organisations where its_kind = 'organisation' and id = its
    union all select from app.coaches where its_kind = 'person' and person_id = its
    union all select from app.session_trainers where its_kind = 'person' and person_id = its
    union all select from app.person_roles where its_kind = 'person' and person_id = its and role = 'trainer') then
    return 'unknown';
  end if;
  insert into app.exclusions (coach_id, kind, target_id) values (hers, its_kind, its) on conflict do nothing;
  return 'kept';
end $$;

-- Takes that row away, as she would herself.
-- May call: ombudsperson.
create or replace function app.include_again_for(coach uuid, its_kind text, target uuid) returns void
language plpgsql security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  delete from app.exclusions
  where coach_id = app.still_called(coach) and kind = its_kind
    and target_id = case its_kind when 'person' then app.still_called(target) else target end;
end $$;
