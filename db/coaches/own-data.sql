-- What is kept about a coach, for herself alone. The walk in tests/coaches/own-data.test.ts knows every column that may hold
-- her: a new one is shown here, or named there with its reason.

-- The days about which something of her is kept. For use by the functions here, as the two below.
create or replace function app.own_sessions(coach uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select i.session_id from app.invitations i where i.coach_id = coach
  union select a.session_id from app.assignments a where a.coach_id = coach
  union select w.session_id from app.reasons w where w.coach_id = coach
  union select c.session_id from app.own_choices c where c.coach_id = coach
  union select w.session_id from app.availability_answers w join app.availability_questions q on q.id = w.question_id where q.coach_id = coach
  union select t.session_id from app.session_trainers t where t.person_id = coach
  union select t.session_id from app.trainer_answers t where t.person_id = coach
$$;

create or replace function app.first_name_of(person uuid) returns text
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select p.first_name from app.persons p where p.id = person $$;

create or replace function app.letter_kept(letter uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object('kind', o.kind, 'state', o.state, 'trouble', o.trouble, 'madeAt', o.made_at, 'sentAt', o.sent_at,
    'toldBy', app.first_name_of(o.told_by), 'toldHow', o.told_how,
    'knownAt', o.known_at, 'knownHow', o.known_how, 'knownBy', app.first_name_of(o.known_by))
  from app.outbox o where o.id = letter
$$;

-- Everything but her days: who she is, how she is reached, what she said, and how she comes in. For use by the functions here.
create or replace function app.data_of(coach uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_build_object(
    'who', jsonb_build_object(
      'firstName', p.first_name, 'lastName', p.last_name, 'language', k.language, 'speaks', p.language,
      'roles', (select jsonb_agg(jsonb_build_object('role', r.role, 'since', r.since) order by r.since, r.role)
        from app.person_roles r where r.person_id = p.id),
      'called', (select jsonb_build_object('name', n.name, 'withoutLetter', n.without_letter, 'toldOn', n.told_on,
          'heardBy', app.first_name_of(n.heard_by), 'channel', n.channel)
        from app.coach_names n where n.coach_id = p.id),
      'alsoCalled', coalesce((select jsonb_agg(jsonb_build_object('name', m.called_too, 'by', app.first_name_of(m.merged_by), 'at', m.merged_at)
          order by m.merged_at) from app.merged_coaches m where m.kept_id = p.id), '[]'),
      'inLists', coalesce((select jsonb_agg(substr(w.written, position(':' in w.written) + 1) order by w.written)
        from app.written_names w where p.id in (w.coach_id, w.trainer_id)), '[]'),
      'isCalledByCoaches', exists (select from app.settings s where s.contact_person_id = p.id)),
    'reach', jsonb_build_object(
      'contact', (select jsonb_build_object('phone', c.phone, 'email', c.email, 'emailFailedOn', c.email_failed_on,
          'preferredChannel', c.preferred_channel, 'whatsappAgreedOn', c.whatsapp_agreed_on, 'street', c.street,
          'postalCode', c.postal_code, 'town', c.town) from app.contacts c where c.person_id = p.id),
      'pages', coalesce((select jsonb_agg(jsonb_build_object('madeAt', l.made_at, 'madeBy', app.first_name_of(l.made_by),
          'sentTo', l.sent_to, 'endedAt', l.revoked_at) order by l.made_at desc)
        from app.page_links l where l.person_id = p.id), '[]'),
      'calendars', coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'madeAt', f.made_at, 'lastRead', f.last_seen,
          'endedAt', f.revoked_at) order by f.made_at desc)
        from app.calendar_feeds f where f.person_id = p.id), '[]')),
    'money', (select jsonb_build_object('lastFour', b.last_four, 'holder', b.holder, 'changedAt', b.changed_at,
        'confirmedOn', b.confirmed_on, 'confirmedBy', app.first_name_of(b.confirmed_by), 'confirmedHow', b.confirmed_how,
        'othersAgreedOn', b.others_agreed_on, 'bankSays', b.bank_says, 'bankSaidOn', b.bank_said_on)
      from app.bank_accounts b where b.person_id = p.id),
    'due', app.due_data_of(p.id),
    'compensation', app.agreed_data_of(p.id),
    'shared', jsonb_build_object(
      'limits', (select jsonb_build_object('perWeek', l.per_week, 'perMonth', l.per_month, 'wishedPerMonth',
          case when l.wishes_more then to_jsonb('more'::text) else to_jsonb(l.wished_per_month) end,
          'notInHolidays', l.not_in_holidays, 'words', l.words, 'toldOn', l.told_on)
        from app.coach_limits l where l.coach_id = p.id),
      'read', (select jsonb_build_object('by', app.first_name_of(r.read_by), 'at', r.read_at)
        from app.read_words r where r.coach_id = p.id),
      'notOn', coalesce((select jsonb_agg(jsonb_build_object('weekday', d.weekday, 'part', d.part) order by d.weekday, d.part)
        from app.coach_days d where d.coach_id = p.id), '[]'),
      'towns', coalesce((select jsonb_agg(jsonb_build_object('town', t.town, 'wish', t.wish) order by t.town)
        from app.coach_towns t where t.coach_id = p.id), '[]'),
      'themes', coalesce((select jsonb_agg(jsonb_build_object('theme', t.name, 'wish', w.wish) order by t.name)
        from app.coach_themes w join app.themes t on t.id = w.theme_id where w.coach_id = p.id), '[]')),
    'alone', jsonb_build_object(
      'days', coalesce((select jsonb_agg(u.day order by u.day) from app.unfree_days u where u.coach_id = p.id), '[]'),
      'others', coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'name', coalesce(o.name, other.first_name))
          order by x.kind, coalesce(o.name, other.first_name))
        from app.exclusions x left join app.organisations o on o.id = x.target_id left join app.persons other on other.id = x.target_id
        where x.coach_id = p.id), '[]')),
    'way', jsonb_build_object(
      'steps', coalesce((select jsonb_agg(jsonb_build_object('stage', w.stage, 'from', w.from_day, 'until', w.until_day,
          'channel', w.channel, 'heardBy', app.first_name_of(w.heard_by), 'writtenAt', w.written_at,
          'endedChannel', w.ended_channel, 'endedHeardBy', app.first_name_of(w.ended_heard_by), 'endedAt', w.ended_at,
          'readBy', app.first_name_of(w.read_by), 'readAt', w.read_at) order by w.from_day, w.written_at)
        from app.pathway_steps w where w.coach_id = p.id), '[]'),
      'observed', coalesce((select jsonb_agg(jsonb_build_object('on', o.observed_on, 'by', app.first_name_of(o.recorded_by), 'at', o.recorded_at)
          order by o.observed_on desc) from app.observations o where o.coach_id = p.id), '[]'),
      'introductions', coalesce((select jsonb_agg(jsonb_build_object('on', n.told_on, 'card', n.card_given,
          'by', app.first_name_of(n.recorded_by), 'at', n.recorded_at) order by n.told_on desc)
        from app.introductions n where n.coach_id = p.id), '[]'),
      'notes', coalesce((select jsonb_agg(jsonb_build_object('from', v.valid_from, 'explainedOn', s.explained_on, 'copy', s.copy_given,
          'signedOn', s.signed_on, 'by', app.first_name_of(s.recorded_by), 'at', s.recorded_at) order by v.valid_from desc)
        from app.note_signatures s join app.agreement_notes v on v.id = s.note_id where s.coach_id = p.id), '[]'),
      'followed', coalesce((select jsonb_agg(jsonb_build_object('kind', m.kind, 'theme', t.name, 'name', m.name, 'on', f.completed_on,
          'grantedBy', app.first_name_of(f.granted_by), 'note', f.note, 'by', app.first_name_of(f.recorded_by), 'at', f.recorded_at)
          order by f.completed_on desc nulls last, f.recorded_at)
        from app.completions f join app.modules m on m.id = f.module_id left join app.themes t on t.id = m.theme_id
        where f.coach_id = p.id), '[]'),
      'removed', coalesce((select jsonb_agg(jsonb_build_object('kind', m.kind, 'theme', t.name, 'name', m.name, 'on', f.completed_on,
          'note', f.note, 'why', f.why, 'by', app.first_name_of(f.removed_by), 'at', f.removed_at) order by f.removed_at)
        from app.removed_completions f join app.modules m on m.id = f.module_id left join app.themes t on t.id = m.theme_id
        where f.coach_id = p.id), '[]'),
      'intervision', coalesce((select jsonb_agg(v.attended_on order by v.attended_on desc)
        from app.intervision_attendances v where v.coach_id = p.id), '[]'),
      'reviews', coalesce((select jsonb_agg(r.held_on order by r.held_on desc)
        from app.review_people x join app.reviews r on r.id = x.review_id where x.person_id = p.id), '[]')),
    'papers', coalesce((select jsonb_agg(jsonb_build_object('answer', a.answer, 'on', a.said_on, 'channel', a.channel,
        'heardBy', app.first_name_of(a.heard_by), 'at', a.written_at) order by a.said_on desc)
      from app.papers_answers a where a.coach_id = p.id), '[]'),
    'rounds', coalesce((select jsonb_agg(jsonb_build_object('channel', q.channel, 'madeAt', q.made_at, 'askedAt', q.asked_at,
        'askedBy', app.first_name_of(q.asked_by), 'closesOn', r.closes_on, 'takenBackAt', q.withdrawn_at,
        'letters', coalesce((select jsonb_agg(app.letter_kept(o.id) order by o.made_at) from app.outbox o
          where o.about->>'availability' = q.id::text), '[]')) order by q.made_at desc)
      from app.availability_questions q join app.availability_rounds r on r.id = q.round_id where q.coach_id = p.id), '[]'),
    'gatherings', coalesce((select jsonb_agg(jsonb_build_object('venue', g.venue, 'channel', q.channel, 'madeAt', q.made_at,
        'askedAt', q.asked_at, 'askedBy', app.first_name_of(q.asked_by),
        'said', coalesce((select jsonb_agg(jsonb_build_object('answer', a.answer, 'aboutDay', a.about_day, 'at', to_char(d.starts_at, 'HH24:MI'),
            'channel', a.channel, 'heardBy', app.first_name_of(a.heard_by), 'heardOn', a.heard_on, 'writtenAt', a.written_at)
            order by a.about_day, d.starts_at)
          from app.gathering_answers a join app.gathering_dates d on d.id = a.date_id where a.question_id = q.id), '[]'),
        'letters', coalesce((select jsonb_agg(app.letter_kept(o.id) order by o.made_at) from app.outbox o
          where o.about->>'gathering' = q.id::text), '[]')) order by q.made_at desc)
      from app.gathering_questions q join app.gatherings g on g.id = q.gathering_id where q.coach_id = p.id), '[]'),
    'dates', coalesce((select jsonb_agg(jsonb_build_object('kind', q.kind, 'about', d.about, 'day', d.day, 'channel', q.channel, 'madeAt', q.made_at,
        'askedAt', q.asked_at, 'askedBy', app.first_name_of(q.asked_by), 'answerOn', q.answer_on, 'answer', q.answer, 'answeredAt', q.answered_at,
        'answeredHow', q.answered_how, 'heardBy', app.first_name_of(q.heard_by), 'heardOn', q.heard_on, 'placeSince', q.place_since,
        'takenBackAt', q.withdrawn_at,
        'letters', coalesce((select jsonb_agg(app.letter_kept(o.id) order by o.made_at) from app.outbox o
          where o.about->>'date' = q.id::text), '[]')) order by d.day desc, q.made_at desc)
      from app.date_questions q join app.dates() d on d.id = q.date_id where q.coach_id = p.id), '[]'),
    'account', (select jsonb_build_object('email', a.email, 'name', a.name, 'madeAt', a.created_at, 'invitedAt', a.invited_at, 'lastSeen', a.last_seen,
        'addressChangedAt', a.address_changed_at,
        'addresses', coalesce((select jsonb_agg(jsonb_build_object('old', c.old_address, 'new', c.new_address, 'askedAt', c.asked_at,
            'changedAt', c.changed_at) order by c.asked_at desc) from auth.address_changes c where c.person_id = a.id), '[]'),
        'devices', coalesce((select jsonb_agg(jsonb_build_object('device', v.user_agent, 'address', v.ip_address, 'since', v.created_at,
            'lastSeen', v.last_seen, 'until', v.expires_at, 'role', v.role, 'own', v.own_device, 'withPasskey', v.with_passkey)
            order by v.last_seen desc) from auth.visits v where v.person_id = a.id), '[]'),
        'passkeys', coalesce((select jsonb_agg(jsonb_build_object('name', y.name, 'madeAt', y.created_at, 'lastUsed', y.last_used)
            order by y.created_at) from auth.passkeys y where y.person_id = a.id), '[]'))
      from auth.accounts a where a.id = p.id),
    'letters', coalesce((select jsonb_agg(app.letter_kept(o.id) order by o.made_at desc) from app.outbox o
      where p.id::text in (o.about->>'person', o.about->>'trainer')), '[]'),
    'days', (select count(*) from app.own_sessions(p.id)))
  from app.persons p join app.coaches k on k.person_id = p.id
  where p.id = coach
$$;

-- May call: coach.
create or replace function app.own_data() returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$ select app.data_of((select app.uid())) $$;

-- The same by the link of her page, which somebody else may hold: nothing of what she is called in whole, of how she is
-- reached, of her account number, of what she was paid, of what she keeps to herself, of her papers, or of how she comes in.
-- Null when the link opens nothing.
-- May call: anon.
create or replace function app.own_data_by_page(hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  select jsonb_set(kept, '{who}', (kept -> 'who') - array['lastName', 'alsoCalled', 'inLists'])
    - array['reach', 'money', 'due', 'compensation', 'alone', 'papers', 'account', 'letters']
  from app.data_of(app.owner_of_page(hash)) kept
$$;

-- Her days, the last one first: what she was asked and answered, her place, what was written about her there, and the letters.
-- May call: coach.
create or replace function app.own_data_of_days(most integer, skipped integer) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, app, pg_temp
as $$
  with hers as materialized (
    select s.* from app.sessions s where s.id in (select app.own_sessions((select app.uid())))
    order by s.day desc, s.starts_at desc, s.id limit most offset skipped
  ), letters as materialized (
    select i.session_id, o.id, o.made_at from hers s join app.invitations i on i.session_id = s.id and i.coach_id = (select app.uid())
    join app.outbox o on o.about->>'invitation' = i.id::text
    union all
    select a.session_id, o.id, o.made_at from hers s join app.assignments a on a.session_id = s.id and a.coach_id = (select app.uid())
    join app.outbox o on o.about->>'assignment' = a.id::text
  )
  select jsonb_build_object(
    'day', s.day, 'from', to_char(s.starts_at, 'HH24:MI'), 'until', to_char(s.ends_at, 'HH24:MI'), 'title', r.title,
    'organisation', o.name, 'town', coalesce(l.town, ''), 'cancelled', s.cancelled_at is not null,
    'question', (select jsonb_build_object('as', i.taken_as, 'channel', i.channel, 'madeAt', i.made_at, 'askedAt', i.asked_at,
        'askedBy', app.first_name_of(i.asked_by), 'answerBy', i.answer_by, 'told', i.told, 'answer', i.answer, 'answeredAt', i.answered_at,
        'waitsSince', i.waits_since, 'spokenAt', i.spoken_at, 'spokenBy', app.first_name_of(i.spoken_by),
        'cancelledReadAt', i.cancelled_read_at, 'takenBackAt', i.withdrawn_at, 'judgements', i.verdict->'judgements')
      from app.invitations i where i.session_id = s.id and i.coach_id = me.id),
    'suits', coalesce((select jsonb_agg(jsonb_build_object('answer', w.answer, 'aboutDay', w.about_day, 'channel', w.channel,
        'heardBy', app.first_name_of(w.heard_by), 'heardOn', w.heard_on, 'writtenAt', w.written_at) order by w.written_at)
      from app.availability_answers w join app.availability_questions q on q.id = w.question_id
      where w.session_id = s.id and q.coach_id = me.id), '[]'),
    'answers', coalesce((select jsonb_agg(jsonb_build_object('answer', a.answer, 'channel', a.channel, 'heardBy', app.first_name_of(a.heard_by),
        'heardAt', a.heard_at, 'writtenAt', a.written_at) order by a.written_at)
      from app.answers a join app.invitations i on i.id = a.invitation_id where i.session_id = s.id and a.coach_id = me.id), '[]'),
    'places', coalesce((select jsonb_agg(jsonb_build_object('as', a.taken_as, 'givenAt', a.given_at, 'endedAt', a.ended_at, 'endedBy', a.ended_by,
        'judgements', a.verdict->'judgements') order by a.given_at)
      from app.assignments a where a.session_id = s.id and a.coach_id = me.id), '[]'),
    'reasons', coalesce((select jsonb_agg(jsonb_build_object('condition', w.condition, 'aboutDay', w.about_day, 'reason', w.reason,
        'by', app.first_name_of(w.written_by), 'at', w.written_at) order by w.written_at)
      from app.reasons w where w.session_id = s.id and w.coach_id = me.id), '[]'),
    'choices', coalesce((select jsonb_agg(jsonb_build_object('condition', c.condition, 'aboutDay', c.about_day, 'channel', c.channel,
        'heardBy', app.first_name_of(c.heard_by), 'heardOn', c.heard_on, 'at', c.written_at) order by c.written_at)
      from app.own_choices c where c.session_id = s.id and c.coach_id = me.id), '[]'),
    'trains', (select jsonb_build_object('from', to_char(t.starts_at, 'HH24:MI'), 'until', to_char(t.ends_at, 'HH24:MI'))
      from app.session_trainers t where t.session_id = s.id and t.person_id = me.id),
    'fits', (select jsonb_build_object('fits', t.fits, 'answeredAt', t.answered_at, 'heardBy', app.first_name_of(t.heard_by),
        'heardOn', t.heard_on, 'heardHow', t.heard_how)
      from app.trainer_answers t where t.session_id = s.id and t.person_id = me.id),
    'letters', coalesce((select jsonb_agg(app.letter_kept(x.id) order by x.made_at) from letters x where x.session_id = s.id), '[]'))
  from hers s
  cross join (select app.uid() as id) me
  join app.series r on r.id = s.series_id
  join app.organisations o on o.id = r.organisation_id
  left join app.venues l on l.id = s.venue_id
  order by s.day desc, s.starts_at desc, s.id
$$;
