import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationAt } from './organisation.ts';

const now = '2026-11-23T08:40:00.000Z';
const today = '2026-11-23';

let made: Awaited<ReturnType<typeof demonstrationAt>>;
beforeAll(async () => {
  made = await demonstrationAt(now);
});
afterAll(() => made.drop());

const count = async (query: string) =>
  Number((await made.owner.unsafe(`select count(*) from ${query}`))[0]?.count);

test('sixteen coaches, seven trainers, two coordinators, two ombudspersons, one administrator', async () => {
  const held = await made.owner`
    select role, count(*)::int from app.person_roles group by role order by role`;
  expect(Object.fromEntries(held.map(({ role, count }) => [role, count]))).toEqual({
    administrator: 1,
    coach: 17,
    coordinator: 2,
    ombudsperson: 2,
    trainer: 7,
  });
});

/** Completions of the training for coaches. */
const starter = `select from app.completions d join app.modules m on m.id = d.module_id where m.kind = 'starter'`;

test('eleven coaches are trained and observed, six are on their way', async () => {
  const ready = `app.coaches c where exists (${starter} and d.coach_id = c.person_id and d.completed_on <= '${today}') and (exists (
    select from app.pathway_steps w where w.coach_id = c.person_id and w.stage = 'coach') or exists (select from app.observations o where o.coach_id = c.person_id))`;
  expect(await count(ready)).toBe(11);
  expect(await count('app.coaches')).toBe(17);
});

test('eight organisations, with series of one, two, four and six days', async () => {
  expect(await count('app.organisations')).toBe(8);
  const lengths = await made.owner`
    select distinct count(*)::int as days from app.sessions group by series_id order by days`;
  expect(lengths.map(({ days }) => days)).toEqual([1, 2, 4, 6]);
});

test('one person can choose between two roles', () => {
  const roles = made.people.filter(({ firstName }) => firstName === 'An').map(({ role }) => role);
  expect(roles).toEqual(['coordinator', 'trainer']);
});

test('staff and about half of the coaches can sign in', async () => {
  const coaches = made.people.filter(({ role }) => role === 'coach').length;
  expect(coaches).toBeGreaterThan(6);
  expect(coaches).toBeLessThan(11);
  expect(made.people.filter(({ role }) => role === 'trainer')).toHaveLength(7);
  expect(await count('auth.accounts a join app.persons p on p.id = a.id')).toBe(
    new Set(made.people.map(({ address }) => address)).size,
  );
  expect(new Set(made.people.map(({ address }) => address)).size).toBe(made.people.length - 1);
});

test('the organisation says that it is a demonstration, and whom to call', async () => {
  const [settings] = await made.owner`
    select organisation, demonstration, p.first_name from app.settings s
    join app.persons p on p.id = s.contact_person_id`;
  expect(settings).toEqual({
    organisation: 'De Weefkamer',
    demonstration: true,
    first_name: 'Hilde',
  });
});

const coming = `app.sessions s where s.cancelled_at is null and s.day > '${today}'`;
const question = `app.invitations i join app.sessions s on s.id = i.session_id
  where s.day > '${today}' and s.cancelled_at is null and i.withdrawn_at is null`;
const noPlace = `not exists (select from app.assignments a where a.invitation_id = i.id and a.ended_at is null)`;

test.each([
  [
    'a day without a trainer this week',
    `${coming} and s.day < '2026-11-30' and not exists (select from app.session_trainers t where t.session_id = s.id)`,
  ],
  ['a coach alone where two are needed', `${coming} and coaches_taken = 1 and coaches_needed = 2`],
  ['a full day with four', `${coming} and coaches_taken = 4 and coaches_needed = 4`],
  ['a day nobody was asked for', `${coming} and coaches_taken = 0 and coaches_needed > 0`],
  ['a day that runs now', `app.sessions where during @> '${now}'::timestamptz`],
  [
    'a day that was cancelled',
    `app.assignments a join app.sessions s on s.id = a.session_id
      where s.cancelled_at is not null and a.ended_by = 'cancelled'`,
  ],
  ['no answer, and time left', `${question} and i.answer is null and i.answer_by > '${now}'`],
  [
    'no answer past the deadline, from Nadia',
    `${question} and i.answer is null and i.answer_by < '${now}'
      and i.coach_id = (select id from app.persons where first_name = 'Nadia')`,
  ],
  ['an answer still to come', `${question} and i.answer = 'undecided' and ${noPlace}`],
  [
    'a coach who wavers and keeps her place',
    `${question} and i.answer = 'undecided' and not ${noPlace}`,
  ],
  ['a no', `${question} and i.answer = 'no' and ${noPlace}`],
  ['a yes that stopped', `${question} and i.answer = 'yes' and ${noPlace}`],
  [
    'a coach who waits for a place',
    `${question} and i.waits_since is not null and coaches_taken = coaches_needed`,
  ],
  ['somebody asked to observe', `${question} and i.taken_as = 'observer' and i.answer is null`],
  [
    'observing that nobody wrote down yet',
    `app.assignments a join app.sessions s on s.id = a.session_id and s.day < '${today}'
      where a.taken_as = 'observer' and a.ended_at is null and not exists (
        select from app.observations o where o.coach_id = a.coach_id and o.observed_on = s.day)`,
  ],
  ['a question taken back', `app.invitations where withdrawn_at is not null`],
  ['somebody who heard only part', `${question} and jsonb_array_length(i.told) < 10`],
  ['a preparation not planned', `${coming} and s.day < '2026-12-01' and preparation_on is null`],
  ['a debriefing not planned', `app.sessions where day < '${today}' and debriefing_on is null`],
  [
    'a debriefing not written down',
    `app.sessions where day < '${today}' and debriefing_on is not null and debriefed_on is null`,
  ],
  ['a trainer for part of the day', 'app.session_trainers where ends_at is not null'],
  ['a group of unknown size', `${coming} and participants is null`],
  ['a day without a venue', `${coming} and venue_id is null`],
  ['a study day', `app.series where kind = 'study-day'`],
  ['a consultation', `app.series where kind = 'consultation'`],
  ['a lesson in tandem', `app.series where kind = 'tandem-lesson'`],
  [
    'a coach for letters only',
    `app.contacts where preferred_channel = 'letter' and phone is null and email is null`,
  ],
  ['an agreement to WhatsApp', 'app.contacts where whatsapp_agreed_on is not null'],
  ['mail that does not arrive', 'app.contacts where email_failed_on is not null'],
  ['a letter that came back', `app.outbox where state = 'undeliverable'`],
  [
    'a pause',
    `app.pathway_steps where stage = 'paused' and from_day <= '${today}' and until_day is null`,
  ],
  [
    'a coach who stopped, as she said herself',
    `app.pathway_steps where stage = 'stopped' and channel = 'page'`,
  ],
  ['a coach in training', `app.pathway_steps where stage = 'training'`],
  ['a training to come', `(${starter} and d.completed_on > '${today}') coming`],
  ['a limit per week', 'app.coach_limits where per_week is not null'],
  ['a limit per month', 'app.coach_limits where per_month is not null'],
  ['a wish for days a month', 'app.coach_limits where wished_per_month is not null'],
  ['a wish for more', 'app.coach_limits where wishes_more'],
  ['never on Wednesday', `app.coach_days where weekday = 3 and part = 'whole-day'`],
  ['never in the evening', `app.coach_days where part = 'evening'`],
  ['a theme gladly', `app.coach_themes where wish = 'gladly'`],
  ['a theme rather not', `app.coach_themes where wish = 'rather-not'`],
  ['a theme not', `app.coach_themes where wish = 'not'`],
  ['an unfree day', 'app.unfree_days'],
  ['an organisation rather not', `app.exclusions where kind = 'organisation'`],
  ['a person rather not', `app.exclusions where kind = 'person'`],
  ['a theme followed on a forgotten day', 'app.completions where completed_on is null'],
  ['an intervision', 'app.intervision_attendances where gathering_id is not null'],
  [
    'an intervision that came in with a list',
    'app.intervision_attendances where gathering_id is null',
  ],
  ['an action of the organisation', 'app.gathering_actions'],
  [
    'an intervision of which coaches choose the moment',
    `app.gatherings g where closes_on > '${today}' and exists (
      select from app.gathering_answers a where a.gathering_id = g.id) and not exists (
      select from app.gathering_dates d where d.gathering_id = g.id and d.picked_at is not null)`,
  ],
  [
    'a coach of whom nothing is known',
    `app.coaches c join app.contacts t using (person_id) where not exists (select from app.pathway_steps w where w.coach_id = c.person_id)
      and not exists (${starter} and d.coach_id = c.person_id) and t.phone is null and t.email is null and t.town is null`,
  ],
  [
    'a day with two who are called the same',
    `${coming} and exists (
      select from app.called_on(s.id) c join app.persons p on p.id = c.id where c.name = p.first_name || ' ' || left(p.last_name, 1) || '.')`,
  ],
  ['a name with a diacritic', `app.persons where last_name like '%ï%'`],
  ['a name that begins with an apostrophe', `app.persons where last_name like '’t %'`],
  ['a reason', 'app.reasons where coach_id is null'],
  ['her own choice', 'app.own_choices'],
])('there is %s', async (_, query) => {
  expect(await count(query)).toBeGreaterThan(0);
});

test('money in each state: at the bank, sent back, approved and not sent, prepared by one person, in the hand, due, not right, waiting for a call, and for a figure of the law', async () => {
  for (const state of [
    `app.payment_batches where sent_on is not null and approved_by <> prepared_by`,
    `app.payment_batches where approved_by <> prepared_by and file_made_at is not null and sent_on is null and mark = app.mark_of_batch(id)`,
    `app.payment_batches where approved_at is null and mark = app.mark_of_batch(id)`,
    `app.payments where way = 'cash'`,
    `app.payments where rejected_on is not null and not app.is_paid(line_id)`,
    `app.compensation_lines l where said = 'right' and not app.is_paid(id) and coach_id in (select person_id from app.bank_accounts)`,
    `app.compensation_lines l where said = 'right' and not app.is_paid(id) and coach_id not in (select person_id from app.bank_accounts)`,
    `app.compensation_lines l where said = 'not-right'`,
    `app.bank_accounts where changed_at is not null and confirmed_on is null`,
    `app.compensation_lines l where waits_for = '{car-km}' and travel_mode = 'car' and scheme = 'real-costs' and said is null`,
  ])
    expect(await count(state), state).toBeGreaterThan(0);
});

test('one line alone waits for a figure, and it is the only one that is missing until today', async () => {
  expect(await count(`app.compensation_lines where waits_for <> '{}'`)).toBe(1);
  const missing = await made.owner`
    select distinct s.day::text as day from app.sessions s where s.day <= ${today} and exists (
      select from unnest(array['car-km', 'bicycle-km', 'flat-rate-day', 'flat-rate-year']) kind where app.law_on(kind, s.day) is null)`;
  expect(missing).toEqual([{ day: '2026-06-30' }]);
});

test('an office that lives: who was there is said of all but the last day, and nearly all of it is paid in time', async () => {
  const unsaid = await made.owner<{ day: string }[]>`
    select distinct s.day::text from app.assignments a join app.sessions s on s.id = a.session_id
    where a.ended_at is null and a.taken_as = 'coach' and s.cancelled_at is null and s.day < ${today}
      and not exists (select from app.presences w where w.assignment_id = a.id)`;
  expect(unsaid).toHaveLength(1);
  expect(
    await count(
      `app.compensation_lines l where l.due_since < timestamptz '${now}' - interval '8 days' and not exists (
        select from app.payments p where p.line_id = l.id) and l.total_cents > 0 and l.waits_for = '{}' and l.said = 'right'`,
    ),
  ).toBe(0);
  expect(
    await count(`app.payments p join app.compensation_lines l on l.id = p.line_id
      where p.way = 'bank' and p.paid_on > (l.due_since at time zone 'Europe/Brussels')::date + 8`),
  ).toBe(0);
});

test('an office that pays on time: one batch left late, so that Hilde sees how that looks', async () => {
  const sent = `app.payment_batches b where b.sent_on is not null`;
  const late = `exists (select from app.payments m join app.compensation_lines l on l.id = m.line_id
    where m.batch_id = b.id and m.paid_on > l.day + 7)`;
  expect(await count(sent)).toBeGreaterThan(5);
  expect(await count(`${sent} and ${late}`)).toBe(1);
});
