-- The days of a period with everything a list shows of them.
select s.id, s.series_id as "seriesId", r.title, s.number, r.kind, series.days as of, s.day::text as day,
  to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt",
  t.name as theme, o.name as organisation,
  case when l.id is not null then json_build_object('name', l.name, 'town', l.town) end as venue,
  coalesce(trainers.people, '[]') as trainers, coalesce(coaches.people, '[]') as coaches,
  coalesce(observers.people, '[]') as observers,
  s.coaches_needed as "coachesNeeded", questions.open as asked, s.cancelled_at is not null as cancelled,
  to_char(s.cancels_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "cancelsAt"
from app.sessions s
join app.series r on r.id = s.series_id
join app.organisations o on o.id = r.organisation_id
left join app.themes t on t.id = s.theme_id
left join app.venues l on l.id = s.venue_id
cross join lateral (select count(*)::int as days from app.sessions x where x.series_id = s.series_id) series
cross join lateral (
  select json_agg(json_build_object('id', p.id, 'firstName', p.first_name) order by p.first_name) as people
  from app.session_trainers x join app.persons p on p.id = x.person_id where x.session_id = s.id
) trainers
cross join lateral (
  select json_agg(json_build_object('id', p.id, 'firstName', p.first_name) order by p.first_name) as people
  from app.assignments a join app.persons p on p.id = a.coach_id where a.session_id = s.id and a.taken_as = 'coach' and a.ended_at is null
) coaches
cross join lateral (
  select json_agg(json_build_object('id', p.id, 'firstName', p.first_name) order by p.first_name) as people
  from app.assignments a join app.persons p on p.id = a.coach_id
  where a.session_id = s.id and a.taken_as = 'observer' and a.ended_at is null
) observers
cross join lateral (
  select count(*)::int as open from app.invitations i
  where i.session_id = s.id and i.taken_as = 'coach' and i.withdrawn_at is null and (i.answer is null or i.answer = 'undecided')
    and i.waits_since is null and i.answer_by >= now()
) questions
where s.day between $1 and $2
order by s.day, s.starts_at, s.id
