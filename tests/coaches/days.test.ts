import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aPerson } from '../factories/people.ts';
import { aForm, coachApi, today } from './coach-api.ts';

let database: TestDatabase;
let hilde: Acting;
let api: Awaited<ReturnType<typeof coachApi>>;
let coach: string;
let series: string;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  api = await coachApi(database);
  coach = (await api.send(hilde, 'POST', '/coaches', { coach: aForm() })).json().id;
  const [made] = await database.owner<{ id: string }[]>`
    with asked as (insert into app.organisations (name) values ('CAW') returning id)
    insert into app.series (title, organisation_id) select 'Onthaal', id from asked returning id`;
  series = made!.id;
});
afterAll(() => database.drop());

interface AskedThen {
  answerBy?: string;
  waits?: boolean;
  answer?: 'yes' | 'no' | 'undecided';
  place?: 'hers' | 'given back';
  cancelled?: boolean;
  as?: 'coach' | 'observer';
}

async function askedFor(
  day: string,
  { answerBy = day, waits, answer, place, cancelled, as = 'coach' }: AskedThen = {},
) {
  const { owner } = database;
  const [session] = await owner<{ id: string }[]>`
    insert into app.sessions (series_id, number, day, starts_at, ends_at, cancelled_at)
    values (${series}, 1, ${day}, '09:30', '16:00', ${cancelled ? '2026-01-01' : null}) returning id`;
  const [question] = await owner<{ id: string }[]>`
    insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, taken_as, answer, waits_since, verdict, terms_version)
    values (${session!.id}, ${coach}, 'call', ${hilde.personId}, ${answerBy}, ${as}, ${answer ?? null}, ${waits ? '2026-01-02' : null}, '{}', 1) returning id`;
  if (place)
    await owner`
      insert into app.assignments (session_id, coach_id, invitation_id, taken_as, during, verdict, terms_version, ended_at, ended_by)
      select id, ${coach}, ${question!.id}, ${as}, during, '{}', 1, ${place === 'hers' ? null : '2026-01-02'},
        ${place === 'hers' ? null : 'coach'} from app.sessions where id = ${session!.id}`;
}

test('her days stand in order, each with where it stands', async () => {
  await askedFor('2026-11-20', { answer: 'yes', place: 'hers' });
  await askedFor('2026-10-01', { answer: 'no' });
  await askedFor('2026-09-01', { answer: 'no', place: 'given back' });
  await askedFor(today, { answer: 'yes', place: 'hers' });
  await askedFor('2026-12-01');
  await askedFor('2026-12-02', { answer: 'undecided' });
  await askedFor('2026-12-03', { answer: 'yes' });
  await askedFor('2026-12-05', { answerBy: '2026-01-01' });
  await askedFor('2026-12-06', { waits: true });
  await askedFor('2026-12-07', { answer: 'no', waits: true });
  await askedFor('2026-12-04', { answer: 'yes', place: 'hers', cancelled: true });
  await askedFor('2026-12-08', { answer: 'yes', place: 'hers', as: 'observer' });

  const { coming, past } = (await api.get(hilde, `/coaches/${coach}`)).json();
  const inShort = (days: { day: string; as: string; standing: string }[]) =>
    days.map(({ day, as, standing }) => [day, standing, ...(as === 'coach' ? [] : [as])].join(' '));
  expect(inShort(coming)).toEqual([
    `${today} comes`,
    '2026-12-01 asked',
    '2026-12-02 undecided',
    '2026-12-03 stopped',
    '2026-12-04 cancelled',
    '2026-12-05 late',
    '2026-12-06 waits',
    '2026-12-07 waits',
    '2026-12-08 comes observer',
  ]);
  expect(inShort(past)).toEqual(['2026-11-20 came', '2026-10-01 said-no', '2026-09-01 gave-back']);
});

test('the list shows her next day, and when she was asked last', async () => {
  const [line] = (await api.get(hilde, '/coaches')).json().coaches;
  expect(line).toMatchObject({ id: coach, nextDay: today });
  expect(line.lastAskedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});
