-- Every day with which the ombudsperson who entered has to do: she trained, she asked a coach for it, or coaches could call
-- her about anything then. With it, who was there. It is the same whatever she reads, so that nobody learns what that is.
-- May call: ombudsperson.
create or replace function app.own_days_of_ombudsperson() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
begin
  perform app.ask_who_entered();
  return (
    with called as materialized (select id, name from app.called_among(array(select person_id from app.coaches)))
    select coalesce(jsonb_agg(jsonb_build_object(
      'day', s.day, 'title', r.title, 'organisation', o.name,
      'as', to_jsonb(array_remove(array[
        case when mine.trained then 'trained' end, case when mine.asked then 'asked' end,
        case when mine.supported then 'supported' end], null)),
      'people', (
        select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', coalesce(k.name, p.first_name)) order by p.id), '[]')
        from app.persons p left join called k on k.id = p.id where p.id <> app.uid() and (
          p.id in (select x.person_id from app.session_trainers x where x.session_id = s.id)
          or p.id in (select i.coach_id from app.invitations i where i.session_id = s.id and i.withdrawn_at is null)))
      ) order by s.day, s.id), '[]')
    from app.sessions s
    join app.series r on r.id = s.series_id
    join app.organisations o on o.id = r.organisation_id
    cross join lateral (select
      exists (select from app.session_trainers x where x.session_id = s.id and x.person_id = app.uid()) as trained,
      exists (select from app.invitations i where i.session_id = s.id and i.asked_by = app.uid()) as asked,
      exists (select from app.support_contacts c where c.person_id = app.uid()
        and s.day between (c.since at time zone 'Europe/Brussels')::date
          and coalesce((c.until at time zone 'Europe/Brussels')::date, s.day)) as supported) mine
    where mine.trained or mine.asked or mine.supported);
end $$;
