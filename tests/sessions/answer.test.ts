import { items } from '@app/domain/participation/facts';
import { realClock } from '@app/server/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
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

async function asked(session: string) {
  const response = await house.invite(session, bea);
  expect(response.json()).toMatchObject({ letter: true });
  return response.json().invitationId as string;
}

describe('an answer by the personal link', () => {
  test('yes takes the place, and can be turned back until the deadline', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    expect((await house.byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'place',
      invitation: { standing: 'comes' },
    });
    expect((await house.show(session)).questions).toMatchObject([
      { standing: 'comes', answer: 'yes' },
    ]);
    expect((await house.byLink(id, 'no')).json()).toMatchObject({
      outcome: 'kept',
      invitation: { standing: 'open' },
    });
    expect((await house.show(session)).coaches).toEqual([]);
    expect((await house.byLink(id, 'yes')).json().outcome).toBe('place');
  });

  test('looking changes nothing', async () => {
    const id = await asked(await house.aDay());
    const [before] = await house.owner`select * from app.invitations where id = ${id}`;
    await house.app.inject({ url: `/api/answers/${house.links.tokenOf(id)}` });
    const [after] = await house.owner`select * from app.invitations where id = ${id}`;
    expect(after).toEqual(before);
  });

  test('a link that nobody made opens nothing', async () => {
    expect((await house.app.inject({ url: `/api/answers/${'a'.repeat(27)}` })).statusCode).toBe(
      404,
    );
  });

  test('after the deadline it can only give back', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    await house.byLink(id, 'yes');
    await house.owner`update app.invitations set answer_by = now() - interval '1 hour' where id = ${id}`;
    expect((await house.byLink(id, 'no')).json().outcome).toBe('too-late');
    expect((await house.byLink(id, 'give-back')).json().outcome).toBe('given-back');
    expect((await house.show(session)).questions).toMatchObject([{ standing: 'gave-back' }]);
  });

  test('a full day says so and keeps no answer', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    await house.owner`update app.sessions set coaches_needed = 0 where id = ${session}`;
    expect((await house.byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'full',
      invitation: { answer: null, standing: 'full' },
    });
  });

  test('a coach who wanted to wait and says no again waits no longer', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    await house.byLink(id, 'no');
    await house.owner`update app.sessions set coaches_taken = coaches_needed where id = ${session}`;
    expect((await house.byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'full',
      invitation: { waits: true },
    });
    expect((await house.byLink(id, 'no')).json()).toMatchObject({
      outcome: 'kept',
      invitation: { waits: false, answer: 'no' },
    });
  });

  test('a coach who waits for a place takes that back, also after the deadline', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    await house.owner`update app.sessions set coaches_taken = coaches_needed where id = ${session}`;
    await house.byLink(id, 'yes');
    await house.owner`update app.invitations set answer_by = now() - interval '1 hour' where id = ${id}`;
    expect((await house.byLink(id, 'undecided')).json().outcome).toBe('too-late');
    expect((await house.byLink(id, 'no')).json()).toMatchObject({
      outcome: 'kept',
      invitation: { waits: false, answer: 'no' },
    });
    expect((await house.byLink(id, 'no')).json().outcome).toBe('too-late');
  });

  test('a yes that a condition stops is kept, without a place', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    await house.owner`delete from app.session_trainers where session_id = ${session}`;
    expect((await house.byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'stopped',
      invitation: { answer: 'yes' },
    });
    expect((await house.show(session)).questions).toMatchObject([{ standing: 'stopped' }]);
  });

  test('nobody gets two places at the same hours', async () => {
    const [one, other] = [await asked(await house.aDay()), await asked(await house.aDay())];
    expect((await house.byLink(one, 'yes')).json().outcome).toBe('place');
    expect(['stopped', 'overlap']).toContain((await house.byLink(other, 'yes')).json().outcome);
  });
});

describe('an answer that somebody heard', () => {
  const today = realClock.today();
  const heard = (session: string, more: object = {}) =>
    house.post(house.hilde, `/sessions/${session}/answers`, {
      coachId: bea.personId,
      answer: 'yes',
      channel: 'call',
      heardOn: today,
      told: [...items],
      ...more,
    });

  test('makes the question and the place, and says who heard it', async () => {
    const session = await house.aDay();
    expect((await heard(session)).json()).toMatchObject({ outcome: 'place' });
    expect((await house.show(session)).questions).toMatchObject([
      { standing: 'comes', heardBy: 'Hilde', heardChannel: 'call' },
    ]);
  });

  test('is kept without a place when she was not told everything', async () => {
    expect((await heard(await house.aDay(), { told: [] })).json()).toMatchObject({
      outcome: 'stopped',
      judgements: [{ condition: 'clear-information' }],
    });
  });

  test('may also come after the question was taken back', async () => {
    const session = await house.aDay();
    const id = await asked(session);
    await house.post(house.hilde, `/invitations/${id}/withdrawal`, {});
    expect((await heard(session)).json()).toMatchObject({ outcome: 'place', invitationId: id });
  });

  test('cannot come from tomorrow', async () => {
    expect((await heard(await house.aDay(), { heardOn: '2029-01-01' })).statusCode).toBe(422);
  });
});
