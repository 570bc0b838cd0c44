import { randomUUID } from 'node:crypto';
import { hashOf } from '@app/server/sessions/link';
import { calendarFeed } from '@app/server/sessions/calendar-feed';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { clock, from, links } from '../http/house.ts';
import { mergingHouse } from './merging-house.ts';

const { here, get, post, preview, merge, asked } = mergingHouse();
const owner = () => here.house.owner;

const two = async () => ({
  kept: (await aCoach(owner(), 'Fatima')).personId,
  gone: (await aCoach(owner(), 'Fatma')).personId,
});
const openedBy = (token: string) => get(`/answers/${token}`, '');
const answered = (token: string, answer: string) =>
  post(`/answers/${token}`, { key: randomUUID(), answer }, '');
const slugOf = (answer: { json: () => { type: string } }) => answer.json().type.split('/').at(-1);

test('her questions and days go along, and the links to them keep working', async () => {
  const { kept, gone } = await two();
  const open = await asked(gone, { day: '2030-03-14' });
  await asked(gone, { day: '2030-04-14', answer: 'yes' });
  expect((await preview(kept, gone)).gone.brings).toMatchObject({ coming: 1, questions: 1 });
  await merge(kept, gone);

  expect((await openedBy(open.token)).json()).toMatchObject({ firstName: 'Fatima' });
  expect((await answered(open.token, 'yes')).json()).toMatchObject({ outcome: 'place' });
  const days = (await get(`/coaches/${kept}`)).json().coming;
  expect(days.map(({ day, standing }: Record<string, string>) => [day, standing])).toEqual([
    ['2030-03-14', 'comes'],
    ['2030-04-14', 'comes'],
  ]);
});

test.each([
  ['the same hours', { startsAt: '09:30', endsAt: '12:30' }, true],
  ['a part of the hours', { startsAt: '12:00', endsAt: '14:00' }, true],
  ['right after it', { startsAt: '12:30', endsAt: '14:00' }, false],
])('two places on one day at %s', async (_, when, inTheWay) => {
  const { kept, gone } = await two();
  const here1 = await asked(kept, { day: '2030-03-14', answer: 'yes' });
  const there = await asked(gone, { day: '2030-03-14', answer: 'yes', ...when });
  const { places } = (await preview(kept, gone)).obstacles;
  expect(places).toHaveLength(inTheWay ? 1 : 0);
  const answer = await merge(kept, gone);
  expect(answer.statusCode).toBe(inTheWay ? 409 : 200);
  if (!inTheWay) return;

  expect(slugOf(answer)).toBe('both-have-a-place');
  expect(places[0]).toMatchObject({
    kept: { sessionId: here1.session, day: '2030-03-14' },
    gone: { sessionId: there.session },
    past: false,
  });
  await post(`/answers/${there.token}`, { key: randomUUID(), answer: 'give-back' }, '');
  expect((await merge(kept, gone)).statusCode).toBe(200);
});

test('the database itself refuses two places at once, in any role', async () => {
  const { kept, gone } = await two();
  await asked(kept, { day: '2030-03-14', answer: 'yes' });
  await asked(gone, { day: '2030-03-14', answer: 'yes' });
  const login = postgres(here.house.webUrl, { max: 1, onnotice: () => undefined });
  try {
    const made = login.begin(async (sql) => {
      await sql.unsafe(`set local role r_coordinator; select app.enter('${here.hilde}')`);
      await sql`select app.merge_coaches(${kept}, ${gone}, '{}')`;
    });
    await expect(made).rejects.toMatchObject({ constraint_name: 'both_have_a_place' });
  } finally {
    await login.end();
  }
});

test('she does not coach where she trains at the same hour', async () => {
  const { kept, gone } = await two();
  const { session } = await asked(kept, { day: '2030-03-14', answer: 'yes' });
  await owner()`insert into app.session_trainers (session_id, person_id) values (${session}, ${gone})`;
  expect((await preview(kept, gone)).obstacles.places).toMatchObject([{ gone: { as: 'trainer' } }]);
  expect(slugOf(await merge(kept, gone))).toBe('both-have-a-place');
});

test('of what both answered as trainer of one day the last stays', async () => {
  const { kept, gone } = await two();
  const [one, other] = [await aSession(owner()), await aSession(owner())];
  const answers = (person: string, session: string, fits: boolean, at: string) => owner()`
    insert into app.trainer_answers (session_id, person_id, fits, moves, answered_at)
    values (${session}, ${person}, ${fits}, 0, ${at})`;
  await answers(kept, one, true, '2026-11-02');
  await answers(gone, one, false, '2026-11-03');
  await answers(kept, other, true, '2026-11-03');
  await answers(gone, other, false, '2026-11-02');
  await merge(kept, gone);

  expect(
    await owner()`select session_id, person_id, fits from app.trainer_answers order by fits`,
  ).toEqual([
    { session_id: one, person_id: kept, fits: false },
    { session_id: other, person_id: kept, fits: true },
  ]);
});

test('of two questions for one day the one with a place stays, with all that was answered', async () => {
  const { kept, gone } = await two();
  const session = await aSession(owner(), { day: '2030-03-14' });
  const said = await asked(kept, { session, answer: 'no', answeredAt: '2026-11-20' });
  const place = await asked(gone, { session, answer: 'yes', answeredAt: '2026-11-02' });
  expect((await preview(kept, gone)).askedTwice).toMatchObject([
    { sessionId: session, stays: 'gone' },
  ]);
  await merge(kept, gone);

  expect((await openedBy(place.token)).json()).toMatchObject({ standing: 'comes' });
  expect((await openedBy(said.token)).statusCode).toBe(404);
  const answers = await owner()`
    select answer from app.answers where invitation_id = ${place.id} and coach_id = ${kept} order by answer`;
  expect(answers.map(({ answer }) => answer as string)).toEqual(['no', 'yes']);
});

test('of two questions without a place the answered one stays, and else the newest', async () => {
  const { kept, gone } = await two();
  const [one, other] = [
    await aSession(owner(), { day: '2030-03-14' }),
    await aSession(owner(), { day: '2030-03-15' }),
  ];
  await asked(kept, { session: one, askedAt: '2026-11-20' });
  await asked(gone, { session: one, answer: 'undecided', askedAt: '2026-10-01' });
  await asked(kept, { session: other, askedAt: '2026-10-01' });
  const newest = await asked(gone, { session: other, askedAt: '2026-11-20' });
  expect((await preview(kept, gone)).askedTwice).toMatchObject([
    { stays: 'gone' },
    { stays: 'gone' },
  ]);
  await merge(kept, gone);
  expect((await openedBy(newest.token)).statusCode).toBe(200);
  const left =
    await owner()`select answer from app.invitations where coach_id = ${kept} order by answer`;
  expect(left.map(({ answer }) => answer as string | null)).toEqual(['undecided', null]);
});

test('letters on their way reach her, and one about the question that ended is needless', async () => {
  const { kept, gone } = await two();
  const session = await aSession(owner(), { day: '2030-03-14' });
  const stays = await asked(kept, { session, answer: 'yes' });
  const ends = await asked(gone, { session });
  const hers = await asked(gone, { day: '2030-05-14' });
  for (const { id } of [ends, hers])
    await owner()`
      insert into app.outbox (kind, about, once_as) values ('changed', ${owner().json({ invitation: id })}, ${id})`;
  const newLink = `new-link:${ends.id}`;
  await owner()`
    insert into app.outbox (kind, about, once_as, state)
    values ('new-link', ${owner().json({ invitation: ends.id })}, ${newLink}, 'undeliverable')`;
  await merge(kept, gone);
  const letters = await owner()`
    select about->>'invitation' as about, state from app.outbox
    where once_as in (${ends.id}, ${newLink}, ${hers.id}) order by state`;
  expect(letters.map((one) => ({ ...one }))).toEqual([
    { about: stays.id, state: 'needless' },
    { about: stays.id, state: 'needless' },
    { about: hers.id, state: 'waiting' },
  ]);
});

test('both calendars go on and show all her days, and no number of a day falls', async () => {
  const { kept, gone } = await two();
  const { session } = await asked(gone, { day: '2030-03-14', answer: 'yes' });
  const tokens = [kept, gone].map((person) => `calendar-${person}`);
  for (const [at, person] of [kept, gone].entries())
    await owner()`
      insert into app.calendar_feeds (person_id, name, token_hash)
      values (${person}, 'Mijn gsm', ${Buffer.from(hashOf(tokens[at]!))})`;
  const read = async (token: string) =>
    (await calendarFeed({ database: here.house.web, clock, from, links }, token)) ?? '';
  const numberIn = (feed: string) => Number(/SEQUENCE:(\d+)/.exec(feed)?.[1]);
  const before = numberIn(await read(tokens[1]!));
  await merge(kept, gone);
  for (const token of tokens) {
    const feed = await read(token);
    expect(feed).toContain(session);
    expect(numberIn(feed)).toBeGreaterThanOrEqual(before);
  }
});

test('her own pages by link both open, as the one who is left', async () => {
  const { kept, gone } = await two();
  const made = await post(`/coaches/${gone}/page-links`, { key: randomUUID() });
  await merge(kept, gone);
  const page = await get(made.json().path.replace('/p/', '/pages/'), '');
  expect(page.json()).toMatchObject({ firstName: 'Fatima' });
});

test.each([
  ['hers that stays', 'kept', { kept: [200, 200], gone: [404, 404] }],
  ['the other one', 'gone', { kept: [404, 404], gone: [200, 200] }],
] as const)(
  'links end that went to a telephone that does not stay: %s',
  async (_, stays, opens) => {
    const both = await two();
    const links = { kept: [] as string[], gone: [] as string[] };
    for (const [side, phone, day] of [
      ['kept', '+32470112233', '2030-03-14'],
      ['gone', '+32470445566', '2030-04-14'],
    ] as const) {
      const person = both[side];
      await owner()`
      insert into app.contacts (person_id, phone) values (${person}, ${phone})
      on conflict (person_id) do update set phone = excluded.phone`;
      const question = await asked(person, { day });
      await owner()`update app.invitations set channel = 'sms' where id = ${question.id}`;
      const page = await post(`/coaches/${person}/page-links`, {
        key: randomUUID(),
        channel: 'sms',
      });
      links[side] = [`/answers/${question.token}`, page.json().path.replace('/p/', '/pages/')];
    }
    await merge(both.kept, both.gone, { phone: stays });
    const codes = async (some: string[]) =>
      Promise.all(some.map(async (url) => (await get(url, '')).statusCode));
    expect({ kept: await codes(links.kept), gone: await codes(links.gone) }).toEqual(opens);
    const [task, ...more] = await owner()`
    select i.coach_id from app.outbox o join app.invitations i on i.id::text = o.about->>'invitation'
    where o.kind = 'new-link' and o.state = 'undeliverable' and i.coach_id = ${both.kept}`;
    expect([task?.coach_id, more]).toEqual([both.kept, []]);
  },
);

test('a question that was mailed to an address that does not stay goes to the other one', async () => {
  const { kept, gone } = await two();
  for (const [person, email] of [
    [kept, 'fatima@example.org'],
    [gone, 'fatma@example.org'],
  ])
    await owner()`
      insert into app.contacts (person_id, email) values (${person!}, ${email!})
      on conflict (person_id) do update set email = excluded.email`;
  const hers = await asked(gone, { day: '2030-05-14' });
  const place = await asked(gone, { day: '2030-06-14', answer: 'yes' });
  await owner()`update app.invitations set channel = 'mail' where id in (${hers.id}, ${place.id})`;
  const [{ id: assignment } = { id: '' }] = await owner()<{ id: string }[]>`
    select id from app.assignments where invitation_id = ${place.id}`;
  await owner()`
    insert into app.outbox (kind, about, once_as, state, sent_at) values
      ('invitation', ${owner().json({ invitation: hers.id })}, ${hers.id}, 'sent', now()),
      ('confirmed', ${owner().json({ assignment })}, ${assignment}, 'sent', now())`;
  await merge(kept, gone, { email: 'kept' });

  expect([
    (await openedBy(hers.token)).statusCode,
    (await openedBy(place.token)).statusCode,
  ]).toEqual([404, 404]);
  const waiting = await owner()`
    select kind from app.outbox where state = 'waiting'
      and (about->>'invitation' = ${hers.id} or about->>'assignment' = ${assignment}) order by kind`;
  expect(waiting.map(({ kind }) => kind as string)).toEqual(['confirmed', 'invitation']);
});

test('a yes by link that waits while two become one goes to the coach who is left', async () => {
  const { kept, gone } = await two();
  const { token, session } = await asked(gone, { day: '2030-03-14' });
  let release = () => {};
  const held = owner().begin(async (sql) => {
    await sql`select from app.coaches where person_id = ${gone} for update`;
    await new Promise<void>((go) => (release = go));
  });
  const shown = await preview(kept, gone);
  const merging = post(`/coaches/${kept}/merging/${gone}`, {
    key: randomUUID(),
    versions: { kept: shown.kept.version, gone: shown.gone.version },
    choices: { name: 'kept' },
  });
  await waiting(1);
  const yes = answered(token, 'yes');
  await waiting(2);
  release();
  await held;
  expect((await merging).statusCode).toBe(200);
  expect((await yes).json()).toMatchObject({ outcome: 'place' });
  const places =
    await owner()`select coach_id from app.assignments where session_id = ${session} and ended_at is null`;
  expect(places.map(({ coach_id }) => coach_id as string)).toEqual([kept]);
});

test('a question by telephone for the coach who is gone says so in words', async () => {
  const { kept, gone } = await two();
  const session = await aSession(owner(), { day: '2030-06-14' });
  await merge(kept, gone);
  const answer = await post(`/sessions/${session}/invitations`, {
    key: randomUUID(),
    coachId: gone,
    channel: 'call',
  });
  expect(slugOf(answer)).toBe('coach-merged');
});

/** Until so many wait for a lock in this database. */
async function waiting(count: number) {
  await expect
    .poll(async () => {
      const [row] = await owner()`
        select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      return row!.n as number;
    })
    .toBeGreaterThanOrEqual(count);
}
