import { realClock } from '@app/server/clock';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { as, type Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let bea: Acting;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
});

const invite = (session: string, coach = bea, more: object = {}) =>
  house.invite(session, coach, more);

async function asked(session: string) {
  const response = await house.invite(session, bea);
  expect(response.json()).toMatchObject({ letter: true });
  return response.json().invitationId as string;
}

describe('a question', () => {
  test('goes out by mail, in the same transaction', async () => {
    const id = await asked(await house.aDay());
    const letters =
      await house.owner`select kind from app.outbox where about->>'invitation' = ${id}`;
    expect(letters.map(({ kind }) => kind)).toEqual(['invitation']);
  });

  test('is not asked twice, and a double tap asks once', async () => {
    const session = await house.aDay();
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
    const response = await invite(await aSession(house.owner));
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ type: '/problems/conditions-not-met' });
    expect(response.json().judgements.map((one: { condition: string }) => one.condition)).toContain(
      'never-alone',
    );
  });

  test('is not possible by mail for a coach without mail', async () => {
    const without = await aCoach(house.owner, 'Nadia');
    expect((await invite(await house.aDay(), without)).json().type).toBe(
      '/problems/no-way-to-reach',
    );
  });

  test('beyond the open places asks for a reason', async () => {
    const session = await house.aDay();
    await asked(session);
    const erik = await aCoach(house.owner, 'Erik', 'erik@example.org');
    expect((await invite(session, erik)).json().type).toBe('/problems/reason-needed');
    const moreQuestions = 'De dag is al overmorgen.';
    expect((await invite(session, erik, { moreQuestions })).statusCode).toBe(201);
    expect(await house.show(session)).toMatchObject({
      reasons: [],
      moreQuestions: [{ reason: moreQuestions, writtenBy: 'Hilde' }],
    });
  });

  test('holds a place open in lists once it left, as long as it can be answered, and no longer', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    const stillAsked = async () => (await house.show(session)).asked as number;
    expect(await stillAsked()).toBe(0);
    await house.leaves(id);
    expect(await stillAsked()).toBe(1);
    await house.owner`update app.invitations set waits_since = now() where id = ${id}`;
    expect(await stillAsked()).toBe(0);
    await house.owner`
      update app.invitations set waits_since = null, asked_at = now() - interval '2 days', answer_by = now() - interval '1 minute'
      where id = ${id}`;
    expect(await stillAsked()).toBe(0);
    const erik = await aCoach(house.owner, 'Erik', 'erik@example.org');
    expect((await invite(session, erik)).statusCode).toBe(201);
  });
});

test('what was chosen about a day does not hold for the day it moves to', async () => {
  const session = await house.aDay();
  await house.owner`insert into app.coach_days (coach_id, weekday, part) values (${bea.personId}, 4, 'whole-day')`;
  const choice = {
    coachId: bea.personId,
    condition: 'own-limits',
    heardOn: realClock.today(),
    channel: 'call',
  };
  expect((await invite(session)).json().type).toBe('/problems/conditions-not-met');
  expect(
    (await house.post(house.hilde, `/sessions/${session}/own-choices`, choice)).statusCode,
  ).toBe(201);
  expect((await invite(session)).statusCode).toBe(201);
  const { version } = await house.show(session);
  await house.app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), version, session: { day: '2030-03-21' } },
  });
  const list = (
    await house.app.inject({ url: `/api/sessions/${session}/candidates`, headers: as(house.hilde) })
  ).json();
  const own = list.candidates.find(
    (one: { coach: { id: string } }) => one.coach.id === bea.personId,
  );
  expect(own.group).toBe('not-now');
});

test('candidates stand in groups, each with every condition', async () => {
  const session = await house.aDay();
  const list = (
    await house.app.inject({ url: `/api/sessions/${session}/candidates`, headers: as(house.hilde) })
  ).json();
  const own = list.candidates.find(
    (one: { coach: { id: string } }) => one.coach.id === bea.personId,
  );
  expect(own).toMatchObject({ group: 'can-be-asked', why: [{ kind: 'never-asked' }] });
  expect(own.judgements.length).toBeGreaterThan(8);
});
