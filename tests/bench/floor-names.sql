-- Everything that somebody or something is found by, of every coach, organisation, venue, series and theme.
select 'coach' as kind, p.id::text, concat_ws(' ', p.first_name, p.last_name, n.name, c.town, c.phone, c.email) as texts
from app.coaches k
join app.persons p on p.id = k.person_id
left join app.contacts c on c.person_id = k.person_id
left join app.coach_names n on n.coach_id = k.person_id
union all select 'organisation', id::text, concat_ws(' ', name, town, contact_name, contact_phone, contact_email) from app.organisations
union all select 'venue', id::text, concat_ws(' ', name, town, address) from app.venues
union all select distinct 'series', title, title from app.series
union all select 'theme', id::text, name from app.themes
