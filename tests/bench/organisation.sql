-- An organisation of 200 coaches, 2,000 days over five years and 10,000 questions, times :times.
-- The same numbers give the same rows; only the days follow the calendar.

create function pg_temp.known(what text, number bigint) returns uuid
language sql immutable as $$ select overlay(overlay(md5(what || ' ' || number) placing '4' from 13) placing '8' from 17)::uuid $$;

insert into app.terms (version, starts_on, numbers)
values (1, '2020-01-01', :terms) on conflict do nothing;

insert into app.themes (id, name) select pg_temp.known('theme', n), 'Thema ' || n from generate_series(0, 11) n;

insert into app.organisations (id, name, town, contact_name, contact_phone)
select pg_temp.known('organisation', n), 'Organisatie ' || n, 'Lindervoorde', 'Contact ' || n, '+3290000000'
from generate_series(0, 39) n;

insert into app.venues (id, name, town, address, how_to_get_there)
select pg_temp.known('venue', n), 'Huis ' || n, 'Gemeente ' || n % 9, 'Straat ' || n, 'Bus 3 stopt voor de deur.'
from generate_series(0, 39) n;

insert into app.persons (id, first_name, last_name)
select pg_temp.known(kind, n), initcap(kind) || n, 'Familie' || n
from (values ('coordinator', 2), ('trainer', 20 * :times), ('coach', 200 * :times)) people (kind, many),
  generate_series(0, many - 1) n;

insert into app.person_roles (person_id, role)
select pg_temp.known(kind, n), kind
from (values ('coordinator', 2), ('trainer', 20 * :times), ('coach', 200 * :times)) people (kind, many),
  generate_series(0, many - 1) n;

insert into app.contacts (person_id, phone, email, preferred_channel, town)
select pg_temp.known('coach', n), '+32470' || lpad(n::text, 6, '0'), 'coach' || n || '@example.org',
  (array['call', 'sms', 'mail'])[n % 3 + 1], 'Gemeente ' || n % 9
from generate_series(0, 200 * :times - 1) n;

insert into app.contacts (person_id, phone) values (pg_temp.known('coordinator', 0), '+3290000001');
update app.settings set organisation = 'Meting', contact_person_id = pg_temp.known('coordinator', 0), contact_hours = 'elke werkdag';

insert into app.coaches (person_id)
select pg_temp.known('coach', n) from generate_series(0, 200 * :times - 1) n;

insert into app.pathway_steps (coach_id, stage, from_day, heard_by)
select pg_temp.known('coach', n), 'meeting', current_date - 1900, pg_temp.known('coordinator', 0)
from generate_series(0, 200 * :times - 1) n;

insert into app.completions (coach_id, module_id, completed_on)
select pg_temp.known('coach', n), m.id, current_date - 1890
from generate_series(0, 200 * :times - 1) n, app.modules m where m.kind = 'starter';

-- Eleven modules besides it, each followed by two coaches in three.
insert into app.modules (id, kind, theme_id) select pg_temp.known('module', n), 'theme', pg_temp.known('theme', n) from generate_series(0, 10) n;

insert into app.completions (coach_id, module_id, completed_on)
select pg_temp.known('coach', n), pg_temp.known('module', m), current_date - 100 - n * 7 % 900
from generate_series(0, 200 * :times - 1) n, generate_series(0, 10) m where (n + m) % 3 < 2;

insert into app.coach_limits (coach_id, per_week, per_month)
select pg_temp.known('coach', n), 2, 4 from generate_series(0, 200 * :times - 1, 2) n;

insert into app.coach_days (coach_id, weekday, part)
select pg_temp.known('coach', n), n % 5 + 1, (array['morning', 'afternoon', 'evening'])[n % 3 + 1]
from generate_series(0, 200 * :times - 1) n;

insert into app.coach_themes (coach_id, theme_id, wish)
select pg_temp.known('coach', n), pg_temp.known('theme', (n + k) % 12), (array['gladly', 'rather-not', 'not'])[k + 1]
from generate_series(0, 200 * :times - 1) n, generate_series(0, 2) k;

insert into app.observations (coach_id, observed_on, recorded_by)
select pg_temp.known('coach', n), current_date - 1880 + n % 20, pg_temp.known('coordinator', 0)
from generate_series(0, 200 * :times - 1) n;

insert into app.introductions (coach_id, told_on, card_given, recorded_by)
select pg_temp.known('coach', n), current_date - 200 - 400 * k, true, pg_temp.known('coordinator', 0)
from generate_series(0, 200 * :times - 1) n, generate_series(0, 2) k;

insert into app.agreement_notes (valid_from, aim, legal_form, costs, discretion, written_by)
select current_date - 200 - 400 * k, 'Doel', 'Vzw', 'Onkosten', 'Zwijgen', pg_temp.known('coordinator', 0)
from generate_series(0, 2) k;

insert into app.note_signatures (coach_id, note_id, explained_on, copy_given, signed_on, recorded_by)
select pg_temp.known('coach', n), v.id, v.valid_from, true, v.valid_from, pg_temp.known('coordinator', 0)
from generate_series(0, 200 * :times - 1) n, app.agreement_notes v;

insert into app.papers_answers (coach_id, said_on, answer, channel)
select pg_temp.known('coach', n), current_date - 400 * k, 'in-order', 'page'
from generate_series(0, 200 * :times - 1) n, generate_series(0, 2) k;

insert into app.unfree_days (coach_id, day)
select pg_temp.known('coach', n), current_date + (n + 7 * k) % 60 from generate_series(0, 200 * :times - 1) n, generate_series(0, 2) k;

insert into app.exclusions (coach_id, kind, target_id)
select pg_temp.known('coach', n), 'organisation', pg_temp.known('organisation', n % 40)
from generate_series(0, 200 * :times - 1, 10) n;

-- Eight days to a series, about nine days apart.
insert into app.series (id, title, organisation_id)
select pg_temp.known('series', n), 'Vorming ' || n, pg_temp.known('organisation', n % 40)
from generate_series(0, 250 * :times - 1) n;

insert into app.sessions (id, series_id, number, day, starts_at, ends_at, theme_id, venue_id, participants,
  coaches_needed, coaches_taken, preparation_on, preparation_at, preparation_minutes)
select pg_temp.known('session', n),
  pg_temp.known('series', n / (80 * :times) * (10 * :times) + n % (10 * :times)),
  n % (80 * :times) / (10 * :times) + 1, day,
  case when n % 2 = 0 then time '09:30' else time '13:30' end,
  case when n % 2 = 0 then time '12:30' else time '16:30' end,
  pg_temp.known('theme', n % 12), pg_temp.known('venue', n % 40), 8 + n % 8, 2,
  case when day < current_date then 2 else 1 end, day - 4, '10:00', 60
from generate_series(0, 2000 * :times - 1) n,
  lateral (select current_date - 1460 + (n * 1826 / (2000 * :times))::int as day) d;

insert into app.session_trainers (session_id, person_id)
select pg_temp.known('session', n), pg_temp.known('trainer', (n + k * 7) % (20 * :times))
from generate_series(0, 2000 * :times - 1) n, generate_series(0, 1) k;

-- Five questions a day. Of days gone by two people came; of days to come one place is given.
create temporary table asked as
select pg_temp.known('invitation', n * 5 + k) as id, s.id as session_id, s.during,
  pg_temp.known('coach', (n * 5 + k) * 7 % (200 * :times)) as coach_id,
  least(s.day - 40, current_date - 2) + time '10:00' as asked_at,
  case when s.day < current_date then (array['yes', 'yes', 'no', 'undecided', null])[k + 1]
    else (array['yes', 'undecided', null, null, null])[k + 1] end as answer
from generate_series(0, 2000 * :times - 1) n
join app.sessions s on s.id = pg_temp.known('session', n)
cross join generate_series(0, 4) k;

insert into app.invitations (id, session_id, coach_id, channel, asked_at, asked_by, answer_by, told, answer, answered_at, verdict, terms_version)
select id, session_id, coach_id, 'mail', asked_at, pg_temp.known('coordinator', 0), asked_at + interval '7 days 7 hours',
  '["date", "hours", "venue", "theme"]', answer, case when answer is not null then asked_at + interval '1 day' end, :verdict, 1
from asked;

insert into app.answers (invitation_id, coach_id, answer, channel, heard_at, written_at)
select id, coach_id, answer, 'link', asked_at + interval '1 day', asked_at + interval '1 day' from asked where answer is not null;

insert into app.assignments (session_id, coach_id, invitation_id, during, given_at, verdict, terms_version)
select session_id, coach_id, id, during, asked_at + interval '1 day', :verdict, 1 from asked where answer = 'yes';

drop table asked;

-- Every coach was asked which of twelve days suit her, and said something of three in four.
insert into app.availability_rounds (id, closes_on, made_by)
values (pg_temp.known('round', 0), current_date + 5, pg_temp.known('coordinator', 0));

insert into app.availability_days (round_id, session_id)
select pg_temp.known('round', 0), id from app.sessions where day > current_date + 9 order by day, id limit 12;

insert into app.availability_questions (id, round_id, coach_id, channel, asked_at, asked_by)
select pg_temp.known('availability', n), pg_temp.known('round', 0), pg_temp.known('coach', n), 'sms', now() - interval '2 days',
  pg_temp.known('coordinator', 0)
from generate_series(0, 200 * :times - 1) n;

insert into app.availability_answers (question_id, round_id, session_id, answer, about_day, channel)
select pg_temp.known('availability', n), pg_temp.known('round', 0), d.session_id,
  (array['yes', 'no', 'undecided'])[(n + d.at) % 4 + 1], s.day, 'link'
from generate_series(0, 200 * :times - 1) n,
  (select session_id, row_number() over (order by session_id) as at from app.availability_days) d
join app.sessions s on s.id = d.session_id
where (n + d.at) % 4 < 3;

-- Five years of money: what each past day and its preparation gave is due and paid a week later. What judges a line is asked
-- of one at a time, and is left out here.
alter table app.compensation_lines disable trigger user;

update app.sessions set prepared_on = preparation_on where day < current_date;

insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how, flat_cents)
select pg_temp.known('coach', n), extract(year from current_date) - ago, 'flat-rate', current_date - 365 * ago, 'page', 8 * 2500
from generate_series(0, 200 * :times - 1) n, generate_series(0, 4) ago;

insert into app.amounts_elsewhere (coach_id, year, cents, how)
select y.coach_id, y.year, 5000, 'page' from app.coach_years y;

insert into app.compensation_lines (coach_id, day, session_id, occasion, scheme, agreed_cents, flat_cents)
select a.coach_id, case occasion when 'session' then s.day else s.prepared_on end, s.id, occasion, 'flat-rate', 2500, 2500
from app.assignments a join app.sessions s on s.id = a.session_id, unnest(array['session', 'preparation']) occasion
where a.ended_at is null and s.day < current_date;

insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how)
select distinct l.coach_id, l.year, 'flat-rate', l.day, 'page' from app.compensation_lines l on conflict do nothing;

insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, written_by)
select l.id, l.coach_id, l.year, l.scheme, l.flat_cents, 'earlier', l.day + 7, pg_temp.known('coordinator', 0)
from app.compensation_lines l;

alter table app.compensation_lines enable trigger user;

-- What was agreed of the days of this year, those to come included.
insert into app.agreed_amounts (occasion, session_id, coach_id, flat_cents, needs, terms_version, agreed_by)
select 'session', a.session_id, a.coach_id, 2500, case when extract(day from s.day)::int % 4 = 0 then 'ticket' end, 1, pg_temp.known('coordinator', 0)
from app.assignments a join app.sessions s on s.id = a.session_id
where a.ended_at is null and date_trunc('year', s.day) = date_trunc('year', current_date);

insert into app.advances (coach_id, occasion, session_id, kind, cents, handed_on, handed_by)
select g.coach_id, 'session', g.session_id, 'ticket', 680, s.day - 3, pg_temp.known('coordinator', 0)
from app.agreed_amounts g join app.sessions s on s.id = g.session_id where g.needs is not null and s.day < current_date;
