import { randomUUID } from 'node:crypto';
import { realClock } from '@app/server/clock';
import { makeLinks } from '@app/server/sessions/link';
import { planRoutes } from '@app/server/sessions/plan-routes';
import { sessionRoutes } from '@app/server/sessions/routes';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { workerOn } from '../messages/at-work.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';
import { minutesPass } from './planning-house.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let session: string;
let naima: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  const links = makeLinks(appSecret, 'http://localhost:3000');
  app = await appFor(database, [
    sessionRoutes(realClock, () => true),
    planRoutes(realClock),
    weekRoutes(realClock, links, () => true),
  ]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  naima = await aPerson(database.owner, 'trainer', 'Naïma');
  session = await aSession(database.owner, { trainers: [naima.personId], coachesNeeded: 3 });
});

describe('everybody who must know of a move and of a day that does not happen, is told', () => {
  beforeEach(async () => {
    await question('Komt', { answer: 'yes', place: 'now' });
    await question('Gevraagd', {});
    await question('Twijfelt', { answer: 'undecided' });
    await question('Wacht', { waits: true });
    await question('Te laat', { answerBy: '2020-01-01' });
    await question('Ja zonder plaats', { answer: 'yes' });
    await question('Gaf terug', { answer: 'no', place: 'given-back' });
    await question('Zei nee', { answer: 'no' });
    await question('Teruggenomen', { withdrawn: true });
  });
  const who = ['Gevraagd', 'Ja zonder plaats', 'Komt', 'Naïma', 'Te laat', 'Twijfelt', 'Wacht'];

  test('when the day moves: by name, and each by one letter', async () => {
    const { told } = (await change({ day: '2030-03-21' })).json() as { told: string[] };
    expect(told.sort()).toEqual(who);
    expect(await toldByLetter(['changed', 'trainer-changed'])).toEqual(who);
  });

  test('when it does not happen: the same people', async () => {
    const { told } = (await cancel()).json() as { told: string[] };
    expect(told.sort()).toEqual(who);
    expect(await toldByLetter(['cancelled', 'trainer-cancelled'])).toEqual(who);
  });

  test('and nobody when it was over already, or only a remark changed', async () => {
    expect((await change({ remark: 'De zaal is boven.' })).json().told).toEqual([]);
    await database.owner`update app.sessions set day = '2020-03-14' where id = ${session}`;
    expect((await cancel()).json().told).toEqual([]);
  });
});

test('a trainer who stands there only since the move, or not any more, is not told of it', async () => {
  const wouter = await aPerson(database.owner, 'trainer', 'Wouter');
  const answer = await change({ day: '2030-03-21', trainerIds: [wouter.personId] });
  expect(answer.json().told).toEqual([]);
});

describe('a coach out of reach of mail and telephone', () => {
  beforeEach(() => question('Freddy', { answer: 'yes', place: 'now', unreachable: true }));

  test('stands among the tasks of today at once, with a letter and no number', async () => {
    await change({ day: '2030-03-21', startsAt: '10:00' });
    const task = await taskFor('Freddy');
    expect(task).toMatchObject({
      kind: 'tell-yourself',
      phone: null,
      about: 'changed',
      notMailed: 'no-address',
      day: '2030-03-21',
      toTell: [
        {
          change: { asks: true, day: { day: '2030-03-14', from: '09:30' } },
          becomes: { day: '2030-03-21', from: '10:00', until: '12:30' },
        },
      ],
    });
    expect(await letter(task!.letter)).toMatchObject({
      told: false,
      to: { firstName: 'Freddy', street: 'Kerkstraat 5', postalCode: '2500', town: 'Lier' },
      days: [
        {
          about: 'changed',
          role: 'coach',
          saidYes: true,
          change: { asks: true, day: { day: '2030-03-14', from: '09:30' } },
          becomes: { day: '2030-03-21', from: '10:00' },
          answerBy: expect.any(String),
          qr: { size: expect.any(Number) },
        },
      ],
      sender: { firstName: 'Hilde' },
    });
  });

  test('is told by a letter: it keeps who posted it and when, and asks nothing any more', async () => {
    await cancel();
    const task = await taskFor('Freddy');
    expect(await letter(task!.letter)).toMatchObject({
      days: [{ about: 'cancelled', qr: null }],
    });
    expect((await tell(task!.letter, 'letter')).json()).toEqual({ told: true });
    expect((await tell(task!.letter, 'call')).json()).toEqual({ told: false });
    expect(await taskFor('Freddy')).toBeUndefined();
    expect(await newsOf('Freddy')).toMatchObject({
      about: 'cancelled',
      state: 'told',
      toldBy: 'Hilde',
      toldHow: 'letter',
      toldAt: expect.stringMatching(new RegExp(`^${realClock.now().slice(0, 10)}`)),
    });
  });

  test('hears of two moves in one letter, from the day she knew', async () => {
    await change({ day: '2030-03-21' });
    const first = await taskFor('Freddy');
    await change({ day: '2030-03-28' });
    const tasks = await tasksFor('Freddy');
    expect(tasks).toHaveLength(1);
    expect(tasks[0]!.letter).not.toBe(first!.letter);
    expect(await letter(tasks[0]!.letter)).toMatchObject({
      days: [{ change: { day: { day: '2030-03-14' } }, becomes: { day: '2030-03-28' } }],
    });
    await tell(tasks[0]!.letter, 'face-to-face');
    expect(await tasksFor('Freddy')).toEqual([]);

    await change({ day: '2030-04-04' });
    const { letter: next } = (await taskFor('Freddy'))!;
    expect(await letter(next)).toMatchObject({
      days: [{ change: { day: { day: '2030-03-28' } } }],
    });
  });

  test('hears only that it does not happen, when it moved before that', async () => {
    await change({ day: '2030-03-21' });
    await cancel();
    expect(await tasksFor('Freddy')).toMatchObject([{ about: 'cancelled' }]);
  });

  test('needs no telling about a day she said no to meanwhile', async () => {
    await change({ day: '2030-03-21' });
    await database.owner`update app.invitations set answer = 'no' where session_id = ${session}`;
    expect(await tasksFor('Freddy')).toEqual([]);
  });

  test('can give her place back by the letter after the deadline, and is asked nothing without one', async () => {
    await question('Nadia', { unreachable: true, answerBy: '2020-01-01' });
    await database.owner`update app.invitations set answer_by = '2020-01-01' where session_id = ${session}`;
    await change({ day: '2030-03-21' });
    expect(await letter((await taskFor('Freddy'))!.letter)).toMatchObject({
      days: [{ answerBy: null, qr: { size: expect.any(Number) } }],
    });
    expect(await letter((await taskFor('Nadia'))!.letter)).toMatchObject({
      days: [{ answerBy: null, qr: null }],
    });
  });
});

test('a coach with an address is not ours to tell while the mail is on its way', async () => {
  await question('Bea', { answer: 'yes', place: 'now' });
  await cancel();
  expect(await tasksFor('Bea')).toEqual([]);
  expect(await newsOf('Bea')).toMatchObject({ state: 'leaving', toldHow: null });
});

test('trainers get a letter of their own, and stand among the tasks when none can reach them', async () => {
  await database.owner`
    insert into app.contacts (person_id, email) values (${naima.personId}, 'naima@post.example')`;
  const wouter = await aPerson(database.owner, 'trainer', 'Wouter');
  const pieterJan = await aPerson(database.owner, 'trainer', 'Pieter-Jan');
  await database.owner`
    insert into auth.accounts (id, name, email) values (${pieterJan.personId}, 'Pieter-Jan', 'pj@account.example')`;
  for (const { personId } of [wouter, pieterJan])
    await database.owner`
      insert into app.session_trainers (session_id, person_id) values (${session}, ${personId})`;
  const sent: { to: string; text: string }[] = [];
  const worker = await workerOn(database, {
    post: {
      async send({ text }, { address }) {
        sent.push({ to: address, text });
        return 'sent';
      },
    },
  });
  await change({ day: '2030-03-21' });
  await worker.drainNow();
  await cancel();
  await worker.drainNow();
  await worker.stop();

  const hers = sent.filter(({ to }) => to === 'naima@post.example').map(({ text }) => text);
  expect(hers).toEqual([
    expect.stringContaining(`https://draagkracht.example/days/${session}`),
    expect.stringContaining('Je hoeft niet te komen.'),
  ]);
  expect(await taskFor('Pieter-Jan')).toBeUndefined();
  expect(sent.filter(({ to }) => to === 'pj@account.example')).toHaveLength(2);
  const task = await taskFor('Wouter');
  expect(task).toMatchObject({ kind: 'tell-yourself', coach: null, about: 'cancelled' });
  expect(await letter(task!.letter)).toMatchObject({
    days: [{ role: 'trainer', qr: null }],
  });
});

test('what cannot be told on paper is not found', async () => {
  const { id } = await question('Bea', {});
  const [row] = await database.owner`
    insert into app.outbox (kind, about, once_as)
    values ('invitation', ${database.owner.json({ invitation: id })}, ${id}) returning id`;
  for (const one of [row!.id, randomUUID()])
    expect((await app.inject({ url: `/api/letters/${one}`, headers: as(hilde) })).statusCode).toBe(
      404,
    );
});

interface Standing {
  answer?: 'yes' | 'no' | 'undecided';
  place?: 'now' | 'given-back';
  waits?: boolean;
  withdrawn?: boolean;
  answerBy?: string;
  unreachable?: boolean;
}

/** A coach who was asked for the day, and what became of that. */
async function question(firstName: string, standing: Standing) {
  const { owner } = database;
  const { answer = null, place, answerBy = '2030-03-01T16:00:00Z' } = standing;
  const coach = await aCoach(owner, firstName, 'somebody@post.example');
  if (standing.unreachable)
    await owner`
      update app.contacts set phone = null, email = null, street = 'Kerkstraat 5', postal_code = '2500', town = 'Lier'
      where person_id = ${coach.personId}`;
  const id = randomUUID();
  await owner`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, answer, verdict, terms_version,
      waits_since, withdrawn_at)
    values (${id}, ${session}, ${coach.personId}, 'letter', ${hilde.personId}, ${answerBy}, ${answer},
      '{"judgements":[]}', 1, ${standing.waits ? '2026-01-01' : null}, ${standing.withdrawn ? '2026-01-01' : null})`;
  if (place)
    await owner`
      insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version, ended_at, ended_by)
      select ${session}, ${coach.personId}, ${id}, s.during, '{"judgements":[]}', 1,
        ${place === 'now' ? null : '2026-01-01'}, ${place === 'now' ? null : 'coach'}
      from app.sessions s where s.id = ${session}`;
  if (place === 'now')
    await owner`update app.sessions set coaches_taken = coaches_taken + 1 where id = ${session}`;
  return { id, coach };
}

const send = (method: 'POST' | 'PATCH', url: string, body: object) =>
  app.inject({
    method,
    url: `/api${url}`,
    headers: as(hilde),
    payload: { key: randomUUID(), ...body },
  });

const show = async () =>
  (await app.inject({ url: `/api/sessions/${session}`, headers: as(hilde) })).json();

const change = async (to: object) =>
  send('PATCH', `/sessions/${session}`, { version: (await show()).version, session: to });

async function cancel() {
  const { version } = await show();
  const answer = await send('POST', `/sessions/${session}/cancellation`, { version });
  await minutesPass(database.owner, session);
  return answer;
}

const tell = (id: string, how: string) => send('POST', `/letters/${id}/told`, { how });

async function letter(id: string) {
  const answer = await app.inject({ url: `/api/letters/${id}`, headers: as(hilde) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

interface OneTask {
  kind: string;
  sessionId: string;
  letter: string;
  coach: { firstName: string } | null;
  trainer: { firstName: string } | null;
}

/** What is ours to tell about this day to somebody with this name. */
async function tasksFor(firstName: string): Promise<OneTask[]> {
  const { tasksToday } = (await app.inject({ url: '/api/week', headers: as(hilde) })).json() as {
    tasksToday: OneTask[];
  };
  return tasksToday.filter(
    (task) =>
      task.sessionId === session &&
      task.kind === 'tell-yourself' &&
      (task.coach ?? task.trainer)?.firstName === firstName,
  );
}

const taskFor = async (firstName: string) => (await tasksFor(firstName))[0];

const newsOf = async (firstName: string) =>
  (await show()).news.find(
    ({ person }: { person: { firstName: string } }) => person.firstName === firstName,
  );

/** The people who got a letter of these kinds about this day, by name. */
async function toldByLetter(kinds: string[]) {
  const found = await database.owner<{ name: string }[]>`
    select p.first_name as name from app.outbox o
    left join app.invitations i on i.id = (o.about->>'invitation')::uuid
    join app.persons p on p.id = coalesce(i.coach_id, (o.about->>'trainer')::uuid)
    where o.kind in ${database.owner(kinds)}
      and coalesce(i.session_id, (o.about->>'session')::uuid) = ${session}`;
  return found.map(({ name }) => name).sort();
}
