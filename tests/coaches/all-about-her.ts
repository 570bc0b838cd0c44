import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import type { TestDatabase } from '../support/database.ts';

/**
 * A coach about whom everything is written down: in each table that may hold her a row of hers, with no column empty. She
 * has been here for long, trains too, and was two coaches once.
 */
export async function allAboutHer(owner: TestDatabase['owner']) {
  const { personId: her } = await aCoach(owner, 'Fatma', 'fatma@post.example');
  const { personId: hilde } = await aPerson(owner, 'coordinator', 'Hilde');
  const { personId: erik } = await aCoach(owner, 'Erik');
  await owner`update app.persons set last_name = 'Bogaert' where id = ${hilde}`;
  await owner`update app.persons set last_name = 'Tack' where id = ${erik}`;
  const day = await aSession(owner, { day: '2030-03-14' });
  const [{ theme, organisation } = {}] = await owner`
    select s.theme_id as theme, r.organisation_id as organisation
    from app.sessions s join app.series r on r.id = s.series_id where s.id = ${day}`;
  const ids = { her, hilde, erik, day, theme, organisation, question: crypto.randomUUID() };
  const statement = (text: string) =>
    text.replaceAll(/:(\w+)/g, (whole, name: string) =>
      name in ids ? `'${ids[name as keyof typeof ids]}'` : whole,
    );
  await owner.unsafe(statement(person));
  await owner.unsafe(statement(coach));
  await owner.unsafe(statement(comesIn));
  await owner.unsafe(statement(herDay));
  await owner.unsafe(statement(whatIsDue));
  await owner.unsafe(statement(money));
  return { her, others: ['Bogaert', 'Tack'] };
}

const person = `
  update app.persons set last_name = 'Benali', language = 'ar' where id = :her;
  insert into app.person_roles (person_id, role, since) values (:her, 'trainer', '2021-02-03');
  update app.contacts set phone = '+32470111213', email_failed_on = '2026-02-04', preferred_channel = 'sms',
    whatsapp_agreed_on = '2026-02-05', street = 'Kerkstraat 7', postal_code = '2440', town = 'Geel' where person_id = :her;
  update app.settings set contact_person_id = :her;
  insert into app.page_links (person_id, token_hash, sent_to, made_at, made_by, revoked_at)
    values (:her, 'hash', '+32470111213', '2026-03-01 10:00+00', :hilde, '2026-03-02 10:00+00');
  insert into app.calendar_feeds (person_id, token_hash, name, made_at, last_seen, revoked_at)
    values (:her, 'feed', 'Telefoon', '2026-03-03 10:00+00', '2026-03-04 10:00+00', '2026-03-05 10:00+00');
  insert into app.bank_accounts (person_id, last_four, sealed, fingerprint, holder, changed_at, confirmed_on, confirmed_by, confirmed_how,
      others_agreed_on, bank_says, bank_said_on)
    values (:her, '7034', 'sealed', 'mark', 'F. Benali', '2026-03-05 10:00+00', '2026-03-06', :hilde, 'call', '2026-03-08',
      'close', '2026-03-09');
  insert into app.written_names (written, coach_id) values ('coach:fatima b', :her);
  insert into app.written_names (written, trainer_id) values ('trainer:fatma b', :her);
  insert into app.merged_coaches (gone_id, kept_id, called_too, merged_by, merged_at)
    values (gen_random_uuid(), :her, 'Fatima Benaly', :hilde, '2026-03-07 10:00+00');`;

const coach = `
  update app.coaches set language = 'en' where person_id = :her;
  insert into app.pathway_steps (coach_id, stage, from_day, until_day, channel, heard_by, written_at,
      ended_channel, ended_heard_by, ended_at, read_by, read_at)
    values (:her, 'paused', '2026-04-07', '2026-04-08', 'letter', :hilde, '2026-04-05 10:00+00',
      'call', :hilde, '2026-04-06 10:00+00', :hilde, '2026-04-07 10:00+00');
  insert into app.coach_names (coach_id, name, without_letter, told_on, heard_by, channel)
    values (:her, 'Fatou', true, '2026-04-09', :hilde, 'face-to-face');
  insert into app.coach_limits (coach_id, per_week, per_month, wished_per_month, words, told_on)
    values (:her, 1, 3, 5, 'Niet na vieren.', '2026-04-10');
  insert into app.read_words (coach_id, wording, read_by, read_at) values (:her, 'x', :hilde, '2026-04-11 10:00+00');
  insert into app.coach_days (coach_id, weekday, part) values (:her, 3, 'evening');
  insert into app.coach_towns (coach_id, town, wish) values (:her, 'Turnhout', 'not');
  insert into app.coach_themes (coach_id, theme_id, wish) values (:her, :theme, 'gladly');
  insert into app.unfree_days (coach_id, day) values (:her, '2030-04-12');
  insert into app.exclusions (coach_id, kind, target_id) values (:her, 'organisation', :organisation), (:her, 'person', :erik),
    (:erik, 'person', :her);
  with module as (insert into app.modules (kind, theme_id, name) values ('theme', :theme, 'Warm beginnen')
    on conflict (kind, theme_id) do update set name = excluded.name returning id)
  insert into app.completions (coach_id, module_id, completed_on, granted_by, note, recorded_by, recorded_at)
    select :her, id, '2020-04-13', :hilde, 'Ze volgde het elders.', :hilde, '2020-04-14 10:00+00' from module;
  insert into app.removed_completions (id, coach_id, module_id, completed_on, note, why, removed_by, removed_at)
    select gen_random_uuid(), :her, id, '2020-05-13', 'Volgde het bij De Link.', 'Dat was iemand anders.', :hilde, '2020-05-14 10:00+00'
    from app.modules where kind = 'theme' and theme_id = :theme;
  insert into app.observations (coach_id, observed_on, recorded_by, recorded_at)
    values (:her, '2019-04-14', :hilde, '2019-04-15 10:00+00');
  insert into app.introductions (coach_id, told_on, card_given, recorded_by, recorded_at)
    values (:her, '2019-04-24', true, :hilde, '2019-04-25 10:00+00');
  insert into app.papers_answers (coach_id, said_on, answer, channel, heard_by, written_at)
    values (:her, '2019-04-30', 'rather-not', 'call', :hilde, '2019-05-01 10:00+00');
  with note as (insert into app.agreement_notes (valid_from, aim, legal_form, costs, discretion, written_by)
    values ('2019-04-26', 'Doel', 'Vzw', 'Onkosten', 'Zwijgen', :hilde) returning id)
  insert into app.note_signatures (coach_id, note_id, explained_on, copy_given, signed_on, recorded_by, recorded_at)
    select :her, id, '2019-04-27', true, '2019-04-28', :hilde, '2019-04-29 10:00+00' from note;
  with gathering as (insert into app.gatherings (venue, closes_on, made_by) values ('De Regenboog', '2026-04-01', :hilde) returning id),
    proposed as (insert into app.gathering_dates (gathering_id, nth, day, starts_at, ends_at)
      select id, 1, '2026-04-16', '18:31', '20:30' from gathering returning id, gathering_id),
    asked as (insert into app.gathering_questions (gathering_id, coach_id, channel, made_at, asked_at, asked_by, link_hash, links_ended)
      select id, :her, 'sms', '2026-03-02 10:00+00', '2026-03-03 10:00+00', :hilde, 'z', 1 from gathering returning id),
    answered as (insert into app.gathering_answers
        (question_id, gathering_id, date_id, answer, about_day, channel, heard_by, heard_on, written_at, times)
      select asked.id, gathering_id, proposed.id, 'yes', '2026-04-15', 'sms', :hilde, '2026-03-04', '2026-03-05 10:00+00', 2 from asked, proposed)
  insert into app.intervision_attendances (coach_id, attended_on, gathering_id) select :her, '2026-04-16', id from gathering;
  with held as (insert into app.reviews (held_on, decided, written_by) values ('2026-04-17', 'Alles blijft.', :hilde) returning id)
  insert into app.review_people (review_id, person_id, seen_as) select id, :her, 'coach' from held;`;

const money = `
  insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how, heard_by, flat_cents, travel_cents, travel_tenths)
    values (:her, 2029, 'flat-rate', '2029-01-05', 'letter', :hilde, 8601, 1202, 303);
  insert into app.amounts_elsewhere (coach_id, year, cents, how, heard_by, said_at)
    values (:her, 2028, 40404, 'sms', :hilde, '2028-12-01 10:00+00');
  insert into app.agreed_amounts (coach_id, occasion, session_id, flat_cents, travel_mode, km_tenths, way, needs, terms_version, agreed_by, agreed_at,
      lower_on, lower_how, lower_heard_by)
    values (:her, 'preparation', :day, 1515, 'car', 616, 'cash', 'advance', 1, :hilde, '2029-12-02 10:00+00', '2029-12-01', 'call', :hilde);
  insert into app.agreed_amounts (coach_id, occasion, date_id, travel_mode, ticket_cents, needs, terms_version, agreed_by, agreed_at)
    select :her, 'training', q.date_id, 'public-transport', 717, 'ticket', 1, :hilde, '2029-12-03 10:00+00'
    from app.date_questions q where q.coach_id = :her;
  insert into app.receipts (coach_id, session_id, day, kind, cents, seen_by, seen_on)
    values (:her, :day, '2030-03-14', 'childcare', 1818, :hilde, '2030-03-15');`;

const comesIn = `
  insert into auth.accounts (id, email, name, image, created_at, updated_at, invited_at, last_seen, address_changed_at)
    values (:her, 'benali@post.example', 'Fatma', 'x', '2026-05-01 10:00+00', now(), '2026-05-02 10:00+00', '2026-05-03 10:00+00', '2026-05-04 10:00+00');
  insert into auth.address_changes (id, person_id, old_address, new_address, token_hash, asked_at, changed_at)
    values (gen_random_uuid(), :her, 'oud@post.example', 'benali@post.example', 'x', '2026-05-05 10:00+00', '2026-05-06 10:00+00');
  insert into auth.passkeys (person_id, name, credential_id, public_key, counter, device_type, backed_up, transports, aaguid, created_at, last_used)
    values (:her, 'mijn gsm', 'c', 'k', 1, 'singleDevice', false, 'usb', 'a', '2026-05-07 10:00+00', '2026-05-08 10:00+00');
  insert into auth.visits (token, person_id, expires_at, ip_address, user_agent, created_at, updated_at, role, own_device, with_passkey, last_seen, passkey_id)
    select 't', :her, '2026-05-09 10:00+00', '192.0.2.17', 'Mozilla/5.0 (Android 14) Firefox/130.0', '2026-05-10 10:00+00', now(), 'coach', true, true, '2026-05-11 10:00+00', k.id
    from auth.passkeys k where k.person_id = :her;
  insert into app.outbox (kind, about, once_as, sequence, state, tries, made_at, sent_at, trouble, told_by, told_how, known_at, known_how, known_by)
    values ('invited', jsonb_build_object('person', :her), 'invited', 1, 'sent', 2, '2026-05-12 10:00+00', '2026-05-13 10:00+00', 'x', :hilde, 'call', '2026-05-14 10:00+00', 'sms', :hilde);`;

const herDay = `
  insert into app.invitations (id, session_id, coach_id, channel, made_at, asked_at, asked_by, answer_by, told, taken_as, answer, answered_at,
      waits_since, spoken_at, spoken_by, cancelled_read_at, link_hash, links_ended, verdict, terms_version, withdrawn_at)
    values (:question, :day, :her, 'sms', '2026-06-01 10:00+00', '2026-06-02 10:00+00', :hilde, '2026-06-03 10:00+00', '["theme"]', 'observer',
      'undecided', '2026-06-04 10:00+00', '2026-06-05 10:00+00', '2026-06-06 10:00+00', :hilde, '2026-06-07 10:00+00', 'x', 1,
      '{"judgements":[{"condition":"not-too-much","id":"RV-25","level":"warns","finding":{"kind":"more-than-usual","crossed":[]}}]}', 1, '2026-06-08 10:00+00');
  insert into app.answers (invitation_id, coach_id, answer, channel, heard_by, heard_at, written_at)
    values (:question, :her, 'undecided', 'sms', :hilde, '2026-06-09 10:00+00', '2026-06-10 10:00+00');
  insert into app.assignments (session_id, coach_id, invitation_id, taken_as, during, given_at, ended_at, ended_by, verdict, terms_version)
    select :day, :her, :question, 'observer', s.during, '2026-06-11 10:00+00', '2026-06-12 10:00+00', 'coach', '{"judgements":[]}', 1
    from app.sessions s where s.id = :day;
  insert into app.reasons (session_id, coach_id, condition, about_day, reason, written_by, written_at)
    values (:day, :her, 'not-too-much', '2030-03-13', 'Ze vroeg het zelf.', :hilde, '2026-06-13 10:00+00');
  insert into app.own_choices (session_id, coach_id, condition, about_day, heard_by, heard_on, channel, written_at)
    values (:day, :her, 'own-limits', '2030-03-12', :hilde, '2026-06-14', 'face-to-face', '2026-06-15 10:00+00');
  with round as (insert into app.availability_rounds (closes_on, made_by) values ('2026-07-01', :hilde) returning id),
    days as (insert into app.availability_days (round_id, session_id) select id, :day from round),
    asked as (insert into app.availability_questions (round_id, coach_id, channel, made_at, asked_at, asked_by, link_hash, links_ended, withdrawn_at)
      select id, :her, 'sms', '2026-07-02 10:00+00', '2026-07-03 10:00+00', :hilde, 'y', 1, '2026-07-06 10:00+00' from round returning id, round_id)
  insert into app.availability_answers (question_id, round_id, session_id, answer, about_day, channel, heard_by, heard_on, written_at)
    select id, round_id, :day, 'no', '2030-03-11', 'sms', :hilde, '2026-07-04', '2026-07-05 10:00+00' from asked;
  with module as (select id from app.modules where name = 'Warm beginnen'),
    planned as (insert into app.training_dates (module_id, day, starts_at, ends_at, venue, made_by)
      select id, '2030-05-06', '09:00', '12:00', 'Ons huis', :hilde from module returning id)
  insert into app.date_questions (kind, date_id, coach_id, channel, made_at, asked_at, asked_by, answer_on, answer, answered_at, answered_how, heard_by,
      heard_on, place_since, turns, turned_at, withdrawn_at, link_hash, links_ended)
    select 'training', id, :her, 'sms', '2026-08-01 10:00+00', '2026-08-02 10:00+00', :hilde, '2026-08-03', 'undecided', '2026-08-04 10:00+00',
      'sms', :hilde, '2026-08-05', '2026-08-06 10:00+00', 1, '2026-08-07 10:00+00', '2026-08-08 10:00+00', 'z', 1 from planned;
  insert into app.session_trainers (session_id, person_id, starts_at, ends_at) values (:day, :her, '10:10', '11:11');
  insert into app.trainer_answers (session_id, person_id, fits, moves, answered_at, heard_by, heard_on, heard_how)
    values (:day, :her, false, 0, '2026-06-16 10:00+00', :hilde, '2026-06-15', 'call');
  insert into app.outbox (kind, about, once_as, state, made_at, sent_at)
    values ('invitation', jsonb_build_object('invitation', :question), 'asked', 'sent', '2026-06-17 10:00+00', '2026-06-18 10:00+00'),
      ('confirmed', jsonb_build_object('assignment', (select a.id from app.assignments a where a.coach_id = :her)), 'confirmed', 'sent',
        '2026-06-19 10:00+00', '2026-06-20 10:00+00');`;

const whatIsDue = `
  insert into app.presences (assignment_id, coach_id, presence, said_as, said_by, said_at)
    select id, :her, 'stopped', 'coordinator', :hilde, '2026-08-01 10:00+00' from app.assignments where session_id = :day and coach_id = :her;
  insert into app.compensation_lines (coach_id, day, occasion, date_id, scheme, costs_cents, due_since)
    select :her, '2030-05-06', 'training', q.date_id, 'real-costs', 1111, '2026-08-02 10:00+00' from app.date_questions q
    where q.coach_id = :her and q.kind = 'training';
  with first as (insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, agreed_cents, flat_cents, above_because,
      travel_mode, km_tenths, travel_cents, travel_tenths, waits_for, due_since, said, said_at, said_how, heard_by, withdrawn_at)
    values (:her, '2030-03-14', 'session', :day, 'flat-rate', 4403, 4402, 'day-ceiling', 'car', 321, 1389, 322, '{bicycle-km}', '2026-08-03 10:00+00',
      'right', '2026-08-04 10:00+00', 'call', :hilde, null) returning id),
    advance as (insert into app.advances (coach_id, occasion, session_id, kind, cents, handed_on, handed_by, written_at, taken_back_at)
      values (:her, 'session', :day, 'cash', 777, '2026-08-06', :hilde, '2026-08-07 10:00+00', null) returning id),
    off as (insert into app.settlements (advance_id, line_id, cents, settled_by, settled_at)
      select advance.id, first.id, 776, :hilde, '2026-08-09 10:00+00' from advance, first)
  insert into app.compensation_lines (coach_id, day, occasion, session_id, scheme, agreed_cents, flat_cents, corrects, statement)
    select :her, '2030-03-14', 'session', :day, 'flat-rate', 5, 5, id, 'De bus was vergeten.' from first;
  update app.coach_years set scheme = 'flat-rate', chosen_on = '2026-01-09', chosen_how = 'page' where coach_id = :her and year = 2030;
  insert into app.coach_years (coach_id, year, scheme, chosen_on, chosen_how) values (:her, 2030, 'flat-rate', '2026-01-09', 'page')
    on conflict do nothing;
  with batch as (insert into app.payment_batches (execution_on, count, sum_cents, mark, format, prepared_by)
      values ('2026-08-11', 1, 5, 'aa', '09', :hilde) returning id),
    told as (select l.id from app.compensation_lines l where l.coach_id = :her and l.corrects is not null)
  insert into app.payments (line_id, coach_id, year, scheme, cents, way, batch_id, holder, last_four, seal_id, sealed, paid_on, rejected_on, bank_reason,
      rejected_by, taken_back_at, written_by, written_at)
    select told.id, :her, 2030, 'flat-rate', 5, 'bank', batch.id, 'F. Benali-Bank', '9876', gen_random_uuid(), 'sealed', '2026-08-12', '2026-08-13',
      'AC04: rekening gesloten', :hilde, '2026-08-14 10:00+00', :hilde, '2026-08-15 10:00+00' from batch, told;
  insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, cash_year, cash_number, written_by, written_at)
    select l.id, :her, 2030, 'flat-rate', 6, 'cash', '2026-08-16', 2026, 14, :hilde, '2026-08-17 10:00+00'
    from app.compensation_lines l where l.coach_id = :her and l.corrects is not null;
  insert into app.payments (line_id, coach_id, year, scheme, cents, way, paid_on, cash_year, cash_number, taken_back_at, taken_back_by, written_by)
    select l.id, :her, 2030, 'flat-rate', 8, 'cash', '2026-08-18', 2026, 15, '2026-08-19 10:00+00', :hilde, :hilde
    from app.compensation_lines l where l.coach_id = :her and l.corrects is not null;
  insert into app.advances (coach_id, occasion, date_id, kind, cents, handed_on, handed_by)
    select :her, 'training', q.date_id, 'ticket', 420, '2026-08-10', :hilde from app.date_questions q where q.coach_id = :her and q.kind = 'training';
  update app.compensation_lines set withdrawn_at = '2026-08-05 10:00+00', travel_above_cents = 7 where coach_id = :her and said = 'right';
  update app.advances set taken_back_at = '2026-08-08 10:00+00' where coach_id = :her and kind = 'cash';`;
