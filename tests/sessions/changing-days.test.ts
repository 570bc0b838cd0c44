import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { as, type Acting } from '../support/app.ts';
import { daysAhead } from '../support/today.ts';
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

test('a day that is cancelled ends every place and tells everybody', async () => {
  const session = await house.aDay();
  const id = await asked(session);
  await house.byLink(id, 'yes');
  expect((await house.cancel(session)).json()).toMatchObject({ told: ['Bea', 'Naïma'] });
  expect((await house.byLink(id, 'yes')).json()).toMatchObject({
    outcome: 'cancelled',
    invitation: { standing: 'cancelled' },
  });
  const letters =
    await house.owner`select kind from app.outbox where about->>'invitation' = ${id} order by made_at`;
  expect(letters.map(({ kind }) => kind)).toEqual(['invitation', 'cancelled']);
});

test('the second of two people who change a day is told', async () => {
  const session = await house.aDay();
  const { version } = await house.show(session);
  const change = (remark: string) =>
    house.app.inject({
      method: 'PATCH',
      url: `/api/sessions/${session}`,
      headers: as(house.hilde),
      payload: { key: randomUUID(), version, session: { remark } },
    });
  const answers = await Promise.all([change('lift stuk'), change('lunch voorzien')]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
});

test('a moved day tells its coach, and keeps her place', async () => {
  const session = await house.aDay();
  const id = await asked(session);
  await house.byLink(id, 'yes');
  const { version } = await house.show(session);
  const moved = await house.app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), version, session: { day: '2030-03-21' } },
  });
  expect(moved.json()).toMatchObject({ told: ['Bea', 'Naïma'] });
  const [place] = await house.owner`
    select lower(during) as begins from app.assignments where session_id = ${session} and ended_at is null`;
  expect((place!.begins as Date).toISOString()).toBe('2030-03-21T08:30:00.000Z');
});

test('the talks around a day move along with it, and a person without mail must be told', async () => {
  const session = await house.aDay();
  await house.owner`
    update app.sessions set preparation_on = '2030-03-07', preparation_at = '16:00', preparation_minutes = 30
    where id = ${session}`;
  const nadia = await aCoach(house.owner, 'Nadia');
  const asked = await invite(session, nadia, { channel: 'sms' });
  await house.brings(asked.json().invitationId);
  const { version } = await house.show(session);
  await house.app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), version, session: { day: '2030-03-21' } },
  });
  expect((await house.show(session)).preparation).toMatchObject({ on: '2030-03-14', at: '16:00' });

  await house.owner`update app.outbox set state = 'needless', trouble = 'no-address' where kind = 'changed'`;
  const { tasksToday } = (
    await house.app.inject({ url: '/api/week', headers: as(house.hilde) })
  ).json();
  expect(tasksToday).toContainEqual(
    expect.objectContaining({ kind: 'tell-yourself', sessionId: session, about: 'changed' }),
  );
});

test('a debriefing right after the day stays right after it, and one at an hour of its own stays there', async () => {
  const session = await house.aDay();
  const debriefing = async () => (await house.show(session)).debriefing;
  const kept = { on: '2030-03-14', at: '12:30', minutes: 30, how: null };
  await house.change(session, { debriefing: kept });
  await house.change(session, { endsAt: '13:00', debriefing: kept });
  expect(await debriefing()).toMatchObject({ at: '13:00', minutes: 30 });
  await house.change(session, { endsAt: '12:00', debriefing: { ...kept, at: '14:00' } });
  expect(await debriefing()).toMatchObject({ at: '14:00' });
  await house.change(session, { endsAt: '12:30' });
  expect(await debriefing()).toMatchObject({ at: '14:00' });
});

test('a place given back is the first thing of today', async () => {
  const tomorrow = daysAhead(1);
  const session = await aSession(house.owner, {
    day: tomorrow,
    trainers: [house.trainer.personId],
  });
  const response = await house.app.inject({ url: '/api/week', headers: as(house.hilde) });
  expect(response.json().tasksToday).toContainEqual(
    expect.objectContaining({ kind: 'open-place', sessionId: session }),
  );
});

test('a trainer or coach does not plan', async () => {
  for (const who of [house.trainer, bea])
    expect((await house.app.inject({ url: '/api/week', headers: as(who) })).statusCode).toBe(403);
});
