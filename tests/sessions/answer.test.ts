import { items } from '@app/domain/participation/facts';
import { answerRoutes } from '@app/server/sessions/answer-routes';
import { askRoutes } from '@app/server/sessions/ask-routes';
import { makeLinks } from '@app/server/sessions/link';
import { planRoutes } from '@app/server/sessions/plan-routes';
import { sessionRoutes } from '@app/server/sessions/routes';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';
import { realClock } from '@app/server/clock';

const unlimited = async () => {};
const links = makeLinks(appSecret, 'http://localhost:3000');
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let trainer: Acting;
let bea: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [
    sessionRoutes(realClock),
    planRoutes,
    askRoutes(realClock, links),
    answerRoutes(realClock, unlimited),
    weekRoutes(realClock, links),
  ]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  trainer = await aPerson(database.owner, 'trainer', 'Naïma');
  bea = await aCoach(database.owner, 'Bea', 'bea@example.org');
});

const day = () => aSession(database.owner, { trainers: [trainer.personId] });

const post = (who: Acting, url: string, body: object) =>
  app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: as(who),
    payload: { key: randomUUID(), ...body },
  });

const invite = (session: string, coach = bea, more: object = {}) =>
  post(hilde, `/sessions/${session}/invitations`, {
    coachId: coach.personId,
    channel: 'mail',
    ...more,
  });

const byLink = (invitationId: string, answer: string) =>
  app.inject({
    method: 'POST',
    url: `/api/answers/${links.tokenOf(invitationId)}`,
    payload: { answer },
  });

async function asked(session: string) {
  const response = await invite(session);
  expect(response.json()).toMatchObject({ letter: true });
  return response.json().invitationId as string;
}

const show = async (session: string) =>
  (await app.inject({ url: `/api/sessions/${session}`, headers: as(hilde) })).json();

describe('a question', () => {
  test('goes out by mail, in the same transaction', async () => {
    const id = await asked(await day());
    const letters =
      await database.owner`select kind from app.outbox where about->>'invitation' = ${id}`;
    expect(letters.map(({ kind }) => kind)).toEqual(['invitation']);
  });

  test('is not asked twice, and a double tap asks once', async () => {
    const session = await day();
    const key = randomUUID();
    const [first, second] = await Promise.all([
      invite(session, bea, { key }),
      invite(session, bea, { key }),
    ]);
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(first.json()).toEqual(second.json());
    expect((await invite(session)).json().type).toBe('/problems/already-asked');
  });

  test('stops when there is no trainer, and says so', async () => {
    const response = await invite(await aSession(database.owner));
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ type: '/problems/conditions-not-met' });
    expect(response.json().judgements.map((one: { condition: string }) => one.condition)).toContain(
      'never-alone',
    );
  });

  test('is not possible by mail for who has no mail', async () => {
    const without = await aCoach(database.owner, 'Nadia');
    expect((await invite(await day(), without)).json().type).toBe('/problems/no-way-to-reach');
  });

  test('beyond the open places asks for a reason', async () => {
    const session = await day();
    await asked(session);
    const erik = await aCoach(database.owner, 'Erik', 'erik@example.org');
    expect((await invite(session, erik)).json().type).toBe('/problems/reason-needed');
    const reasons = [{ condition: 'one-question-per-place', reason: 'De dag is al overmorgen.' }];
    expect((await invite(session, erik, { reasons })).statusCode).toBe(201);
  });
});

describe('an answer by the personal link', () => {
  test('yes takes the place, and can be turned back until the deadline', async () => {
    const session = await day();
    const id = await asked(session);
    expect((await byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'place',
      invitation: { standing: 'comes' },
    });
    expect((await show(session)).questions).toMatchObject([{ standing: 'comes', answer: 'yes' }]);
    expect((await byLink(id, 'no')).json()).toMatchObject({
      outcome: 'kept',
      invitation: { standing: 'open' },
    });
    expect((await show(session)).coaches).toEqual([]);
    expect((await byLink(id, 'yes')).json().outcome).toBe('place');
  });

  test('looking changes nothing', async () => {
    const id = await asked(await day());
    const [before] = await database.owner`select * from app.invitations where id = ${id}`;
    await app.inject({ url: `/api/answers/${links.tokenOf(id)}` });
    const [after] = await database.owner`select * from app.invitations where id = ${id}`;
    expect(after).toEqual(before);
  });

  test('a link that nobody made opens nothing', async () => {
    expect((await app.inject({ url: `/api/answers/${'a'.repeat(27)}` })).statusCode).toBe(404);
  });

  test('after the deadline it can only give back', async () => {
    const session = await day();
    const id = await asked(session);
    await byLink(id, 'yes');
    await database.owner`update app.invitations set answer_by = now() - interval '1 hour' where id = ${id}`;
    expect((await byLink(id, 'no')).json().outcome).toBe('too-late');
    expect((await byLink(id, 'give-back')).json().outcome).toBe('given-back');
    expect((await show(session)).questions).toMatchObject([{ standing: 'gave-back' }]);
  });

  test('a full day says so and keeps no answer', async () => {
    const session = await day();
    const id = await asked(session);
    await database.owner`update app.sessions set coaches_needed = 0 where id = ${session}`;
    expect((await byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'full',
      invitation: { answer: null, standing: 'full' },
    });
  });

  test('who wanted to wait and says no again waits no longer', async () => {
    const session = await day();
    const id = await asked(session);
    await byLink(id, 'no');
    await database.owner`update app.sessions set coaches_taken = coaches_needed where id = ${session}`;
    expect((await byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'full',
      invitation: { waits: true },
    });
    expect((await byLink(id, 'no')).json()).toMatchObject({
      outcome: 'kept',
      invitation: { waits: false, answer: 'no' },
    });
  });

  test('a yes that a condition stops is kept, without a place', async () => {
    const session = await day();
    const id = await asked(session);
    await database.owner`delete from app.session_trainers where session_id = ${session}`;
    expect((await byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'stopped',
      invitation: { answer: 'yes' },
    });
    expect((await show(session)).questions).toMatchObject([{ standing: 'stopped' }]);
  });

  test('nobody gets two places at the same hours', async () => {
    const [one, other] = [await asked(await day()), await asked(await day())];
    expect((await byLink(one, 'yes')).json().outcome).toBe('place');
    expect(['stopped', 'overlap']).toContain((await byLink(other, 'yes')).json().outcome);
  });
});

describe('an answer that somebody heard', () => {
  const today = realClock.today();
  const heard = (session: string, more: object = {}) =>
    post(hilde, `/sessions/${session}/answers`, {
      coachId: bea.personId,
      answer: 'yes',
      channel: 'call',
      heardOn: today,
      told: [...items],
      ...more,
    });

  test('makes the question and the place, and says who heard it', async () => {
    const session = await day();
    expect((await heard(session)).json()).toMatchObject({ outcome: 'place' });
    expect((await show(session)).questions).toMatchObject([
      { standing: 'comes', heardBy: 'Hilde', heardChannel: 'call' },
    ]);
  });

  test('is kept without a place when she was not told everything', async () => {
    expect((await heard(await day(), { told: [] })).json()).toMatchObject({
      outcome: 'stopped',
      judgements: [{ condition: 'clear-information' }],
    });
  });

  test('may also come after the question was taken back', async () => {
    const session = await day();
    const id = await asked(session);
    await post(hilde, `/invitations/${id}/withdrawal`, {});
    expect((await heard(session)).json()).toMatchObject({ outcome: 'place', invitationId: id });
  });

  test('cannot come from tomorrow', async () => {
    expect((await heard(await day(), { heardOn: '2029-01-01' })).statusCode).toBe(422);
  });
});

test('a day that is cancelled ends every place and tells everybody', async () => {
  const session = await day();
  const id = await asked(session);
  await byLink(id, 'yes');
  const { version } = await show(session);
  const response = await post(hilde, `/sessions/${session}/cancellation`, { version });
  expect(response.json()).toEqual({ told: ['Bea', 'Naïma'] });
  expect((await byLink(id, 'yes')).json()).toMatchObject({
    outcome: 'cancelled',
    invitation: { standing: 'cancelled' },
  });
  const letters =
    await database.owner`select kind from app.outbox where about->>'invitation' = ${id} order by made_at`;
  expect(letters.map(({ kind }) => kind)).toEqual(['invitation', 'cancelled']);
});

test('the second of two people who change a day is told', async () => {
  const session = await day();
  const { version } = await show(session);
  const change = (remark: string) =>
    app.inject({
      method: 'PATCH',
      url: `/api/sessions/${session}`,
      headers: as(hilde),
      payload: { key: randomUUID(), version, session: { remark } },
    });
  const answers = await Promise.all([change('lift stuk'), change('lunch voorzien')]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
});

test('a moved day tells who goes, and keeps her place', async () => {
  const session = await day();
  const id = await asked(session);
  await byLink(id, 'yes');
  const { version } = await show(session);
  const moved = await app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(hilde),
    payload: { key: randomUUID(), version, session: { day: '2030-03-21' } },
  });
  expect(moved.json()).toMatchObject({ told: ['Bea', 'Naïma'] });
  const [place] = await database.owner`
    select lower(during) as begins from app.assignments where session_id = ${session} and ended_at is null`;
  expect((place!.begins as Date).toISOString()).toBe('2030-03-21T08:30:00.000Z');
});

test('candidates stand in groups, each with every condition', async () => {
  const session = await day();
  const list = (
    await app.inject({ url: `/api/sessions/${session}/candidates`, headers: as(hilde) })
  ).json();
  const own = list.candidates.find(
    (one: { coach: { id: string } }) => one.coach.id === bea.personId,
  );
  expect(own).toMatchObject({ group: 'can-be-asked', why: [{ kind: 'never-asked' }] });
  expect(own.judgements.length).toBeGreaterThan(8);
});

test('a place given back is the first thing of today', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const session = await aSession(database.owner, { day: tomorrow, trainers: [trainer.personId] });
  const response = await app.inject({ url: '/api/week', headers: as(hilde) });
  expect(response.json().tasksToday).toContainEqual(
    expect.objectContaining({ kind: 'open-place', sessionId: session }),
  );
});

test('a trainer or coach does not plan', async () => {
  for (const who of [trainer, bea])
    expect((await app.inject({ url: '/api/week', headers: as(who) })).statusCode).toBe(403);
});

test('what was chosen about a day does not hold for the day it moves to', async () => {
  const session = await day();
  await database.owner`insert into app.coach_days (coach_id, weekday, part) values (${bea.personId}, 4, 'whole-day')`;
  const choice = {
    coachId: bea.personId,
    condition: 'own-limits',
    heardOn: realClock.today(),
    channel: 'call',
  };
  expect((await invite(session)).json().type).toBe('/problems/conditions-not-met');
  expect((await post(hilde, `/sessions/${session}/own-choices`, choice)).statusCode).toBe(201);
  expect((await invite(session)).statusCode).toBe(201);
  const { version } = await show(session);
  await app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(hilde),
    payload: { key: randomUUID(), version, session: { day: '2030-03-21' } },
  });
  const list = (
    await app.inject({ url: `/api/sessions/${session}/candidates`, headers: as(hilde) })
  ).json();
  const own = list.candidates.find(
    (one: { coach: { id: string } }) => one.coach.id === bea.personId,
  );
  expect(own.group).toBe('not-now');
});

test('the talks around a day move along with it, and who cannot be mailed must be told', async () => {
  const session = await day();
  await database.owner`
    update app.sessions set preparation_on = '2030-03-07', preparation_at = '10:00', preparation_minutes = 30
    where id = ${session}`;
  const nadia = await aCoach(database.owner, 'Nadia');
  expect((await invite(session, nadia, { channel: 'sms' })).statusCode).toBe(201);
  const { version } = await show(session);
  await app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(hilde),
    payload: { key: randomUUID(), version, session: { day: '2030-03-21' } },
  });
  expect((await show(session)).preparation).toMatchObject({ on: '2030-03-14', at: '10:00' });

  await database.owner`update app.outbox set state = 'needless', trouble = 'no-address' where kind = 'changed'`;
  const { tasksToday } = (await app.inject({ url: '/api/week', headers: as(hilde) })).json();
  expect(tasksToday).toContainEqual(
    expect.objectContaining({ kind: 'tell-yourself', sessionId: session, about: 'changed' }),
  );
});
