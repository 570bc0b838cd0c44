-- Everything the conditions look at, of every coach for one day, and how to reach her.
select c.person_id as "coachId", p.first_name as "firstName", p.last_name as "lastName", k.town, k.phone,
  k.preferred_channel as "preferredChannel", k.email is not null as "hasEmail",
  trained.first::text as "starterTrainingOn", steps.all as steps,
  limits.per_week as "perWeek", limits.per_month as "perMonth", limits.words, words.wording, towns.wished, wish.wish as "themeWish", unfree.day is not null as unfree,
  i.asked_at as "askedAt", i.answer_by as "answerBy", i.channel, i.told, i.answer,
  said.answer as "saidOfDay", observed.days as observed, told.days as told, signed.notes as signed, papers.said as papers, went.first as went, not_on.days as "notOn", excluded.targets as excluded, taken.places, years.all as years, earned.occasions, last.asked as "lastAskedAt"
from app.sessions s
cross join app.coaches c
join app.persons p on p.id = c.person_id
left join app.contacts k on k.person_id = c.person_id
left join app.coach_limits limits on limits.coach_id = c.person_id
left join app.read_words words on words.coach_id = c.person_id
left join (select coach_id, json_agg(json_build_object('town', town, 'wish', wish)) as wished
  from app.coach_towns group by coach_id) towns on towns.coach_id = c.person_id
left join app.coach_themes wish on wish.coach_id = c.person_id and wish.theme_id = s.theme_id
left join app.unfree_days unfree on unfree.coach_id = c.person_id and unfree.day = s.day
left join app.invitations i on i.coach_id = c.person_id and i.session_id = s.id and i.withdrawn_at is null
left join (select d.coach_id, min(d.completed_on) as first from app.completions d
  join app.modules m on m.id = d.module_id and m.kind = 'starter' group by d.coach_id) trained on trained.coach_id = c.person_id
left join (select coach_id, json_agg(json_build_object('stage', stage, 'from', from_day, 'until', until_day)) as all
  from app.pathway_steps group by coach_id) steps on steps.coach_id = c.person_id
left join (select coach_id, json_agg(observed_on) as days from app.observations group by coach_id) observed
  on observed.coach_id = c.person_id
left join (select coach_id, json_agg(json_build_object('on', told_on, 'card', card_given)) as days
  from app.introductions group by coach_id) told on told.coach_id = c.person_id
left join (select s.coach_id, json_agg(json_build_object('from', v.valid_from, 'on', s.signed_on)) as notes
  from app.note_signatures s join app.agreement_notes v on v.id = s.note_id group by s.coach_id) signed on signed.coach_id = c.person_id
left join (select coach_id, json_agg(json_build_object('on', said_on, 'open', is_open)) as said
  from app.papers_answers group by coach_id) papers on papers.coach_id = c.person_id
left join (select coach_id, min(lower(during)) as first from app.assignments where ended_at is null group by coach_id) went
  on went.coach_id = c.person_id
left join (select coach_id, json_agg(json_build_object('weekday', weekday, 'part', part)) as days
  from app.coach_days group by coach_id) not_on on not_on.coach_id = c.person_id
left join (select coach_id, json_agg(json_build_object('kind', kind, 'id', target_id)) as targets
  from app.exclusions group by coach_id) excluded on excluded.coach_id = c.person_id
left join (
  select a.coach_id, json_agg(json_build_object('day', o.day, 'from', o.starts_at, 'until', o.ends_at, 'town', l.town)) as places
  from app.assignments a
  join app.sessions o on o.id = a.session_id
  join app.sessions here on here.id = $1 and o.id <> here.id and o.day between here.day - 41 and here.day + 45
  left join app.venues l on l.id = o.venue_id
  where a.ended_at is null group by a.coach_id
) taken on taken.coach_id = c.person_id
left join (select q.coach_id, a.answer from app.availability_answers a
  join app.availability_questions q on q.id = a.question_id where a.session_id = $1) said on said.coach_id = c.person_id
left join (select coach_id, max(asked_at) as asked from app.invitations where session_id <> $1 group by coach_id) last
  on last.coach_id = c.person_id
left join (
  select y.coach_id, json_agg(json_build_object('year', y.year, 'scheme', y.scheme, 'flatCents', y.flat_cents, 'travelTenths', y.travel_tenths,
    'elsewhereCents', e.cents)) as all
  from app.coach_years y
  join app.sessions here on here.id = $1 and y.year = extract(year from here.day)
  left join (select distinct on (coach_id, year) coach_id, year, cents from app.amounts_elsewhere order by coach_id, year, said_at desc) e
    using (coach_id, year)
  group by y.coach_id
) years on years.coach_id = c.person_id
left join (
  select a.coach_id, json_agg(json_build_object('sessionId', o.id, 'day', o.day, 'from', o.starts_at, 'until', o.ends_at,
    'flatCents', m.flat_cents, 'mode', m.travel_mode, 'kmTenths', m.km_tenths, 'ticketCents', m.ticket_cents,
    'needs', m.needs, 'handedOn', given.first, 'dueCents', l.flat_cents)) as occasions
  from app.assignments a
  join app.sessions o on o.id = a.session_id
  join app.sessions here on here.id = $1 and date_trunc('year', o.day) = date_trunc('year', here.day)
  left join app.agreed_amounts m on m.session_id = o.id and m.coach_id = a.coach_id and m.occasion = 'session'
  left join (select session_id, coach_id, min(handed_on) as first from app.advances where occasion = 'session' and taken_back_at is null
    group by session_id, coach_id) given on given.session_id = o.id and given.coach_id = a.coach_id
  left join app.compensation_lines l on l.session_id = o.id and l.coach_id = a.coach_id and l.occasion = 'session' and l.withdrawn_at is null
  where a.ended_at is null group by a.coach_id
) earned on earned.coach_id = c.person_id
where s.id = $1
