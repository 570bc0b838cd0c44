import { addDays } from '@app/domain/day';
import { items } from '@app/domain/participation/facts';
import { realClock } from '@app/server/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let bea: Acting;
let fatma: Acting;

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  const { owner } = house;
  bea = await aCoach(owner, 'Bea', 'bea@example.org');
  fatma = await aCoach(owner, 'Fatma', 'fatma@example.org');
  await owner`delete from app.pathway_steps where coach_id = ${fatma.personId} and stage = 'coach'`;
});

const asObserver = { as: 'observer' };

async function asked(session: string, coach: Acting, more: object = {}) {
  const response = await house.invite(session, coach, more);
  expect(response.json()).toMatchObject({ letter: true });
  return response.json().invitationId as string;
}

test('a coach who did not observe yet can be asked to observe, and not to coach', async () => {
  const session = await house.aDay();
  expect((await house.invite(session, fatma)).json()).toMatchObject({
    type: '/problems/conditions-not-met',
    judgements: [{ condition: 'trained-and-observed' }],
  });
  expect((await house.invite(session, fatma, asObserver)).statusCode).toBe(201);
});

describe('after the day', () => {
  const yesterday = addDays(realClock.today(), -1);
  const tasks = async () => {
    const { tasksToday, tasksThisWeek } = await house.read('/week');
    return [...tasksToday, ...tasksThisWeek] as { kind: string; sessionId: string }[];
  };
  const asksFor = async (session: string) =>
    (await tasks()).some(
      ({ kind, sessionId }) => kind === 'record-observation' && sessionId === session,
    );

  async function observed(coach: Acting) {
    const session = await house.aDay();
    await house.byLink(await asked(session, coach, asObserver), 'yes');
    return session;
  }
  const moveTo = (session: string, day: string) =>
    house.owner`update app.sessions set day = ${day} where id = ${session}`;

  test('the week asks whether she observed, until it is written down', async () => {
    const session = await observed(fatma);
    expect(await asksFor(session)).toBe(false);
    await moveTo(session, yesterday);
    expect(await asksFor(session)).toBe(true);
    expect((await house.show(session)).questions).toMatchObject([{ observed: false }]);

    const { personId } = fatma;
    await house.owner`insert into app.observations (coach_id, observed_on, recorded_by)
      values (${personId}, ${yesterday}, ${house.hilde.personId})`;
    expect(await asksFor(session)).toBe(false);
    expect((await house.show(session)).questions).toMatchObject([{ observed: true }]);
    expect((await house.invite(await house.aDay(), fatma)).statusCode).toBe(201);
  });

  test('an observer who gave back is not asked about', async () => {
    const session = await observed(fatma);
    const { questions } = await house.show(session);
    await house.byLink(questions[0].invitationId, 'give-back');
    await moveTo(session, yesterday);
    expect(await asksFor(session)).toBe(false);
  });
});

describe('an observer', () => {
  test('takes no place, and stands apart from the coaches', async () => {
    const session = await house.aDay();
    const id = await asked(session, fatma, asObserver);
    expect(await house.show(session)).toMatchObject({ asked: 0 });
    expect((await house.byLink(id, 'yes')).json()).toMatchObject({
      outcome: 'place',
      invitation: { as: 'observer', standing: 'comes' },
    });
    expect(await house.show(session)).toMatchObject({
      coaches: [],
      observers: [{ firstName: 'Fatma' }],
      questions: [{ as: 'observer', standing: 'comes' }],
    });
    expect((await house.byLink(await asked(session, bea), 'yes')).json().outcome).toBe('place');
  });

  test('also comes to a day that is full, without a question too many', async () => {
    const session = await house.aDay();
    await house.byLink(await asked(session, bea), 'yes');
    const id = await asked(session, fatma, asObserver);
    const shown = await house.read(`/answers/${house.links.tokenOf(id)}`);
    expect(shown).toMatchObject({ standing: 'open', otherCoaches: ['Bea'], as: 'observer' });
    expect((await house.byLink(id, 'yes')).json().outcome).toBe('place');
    expect((await house.show(session)).coaches).toHaveLength(1);
  });

  test('gives back and says yes again without touching the places', async () => {
    const session = await house.aDay();
    const id = await asked(session, fatma, asObserver);
    const taken = async () => {
      const [row] = await house.owner`
        select coaches_taken as taken from app.sessions where id = ${session}`;
      return row!.taken as number;
    };
    await house.byLink(await asked(session, bea), 'yes');
    for (const [answer, outcome] of [
      ['yes', 'place'],
      ['no', 'kept'],
      ['yes', 'place'],
      ['give-back', 'given-back'],
    ] as const) {
      expect((await house.byLink(id, answer)).json().outcome).toBe(outcome);
      expect(await taken()).toBe(1);
    }
  });

  test('is in one place at a time', async () => {
    const [one, other] = [await house.aDay(), await house.aDay()];
    const ids = [await asked(one, bea), await asked(other, bea, asObserver)];
    expect((await house.byLink(ids[0]!, 'yes')).json().outcome).toBe('place');
    expect(['stopped', 'overlap']).toContain((await house.byLink(ids[1]!, 'yes')).json().outcome);
  });

  test('can say yes on the telephone', async () => {
    const session = await house.aDay();
    const heard = await house.heard(session, fatma, { ...asObserver, told: [...items] });
    expect(heard.json()).toMatchObject({ outcome: 'place' });
    expect((await house.show(session)).observers).toHaveLength(1);
  });

  test('is asked to coach later, with a place of the day', async () => {
    const session = await house.aDay();
    const id = await asked(session, bea, asObserver);
    await house.post(house.hilde, `/invitations/${id}/withdrawal`, {});
    expect(await asked(session, bea)).toBe(id);
    await house.byLink(id, 'yes', 1);
    expect(await house.show(session)).toMatchObject({
      coaches: [{ firstName: 'Bea' }],
      observers: [],
    });
  });

  test('is no coach of the day for what the day needs', async () => {
    const session = await house.aDay({ day: '2030-03-15' });
    const before = await house.show(session);
    await house.byLink(await asked(session, fatma, asObserver), 'yes');
    expect((await house.show(session)).judgements).toEqual(before.judgements);
  });

  test('is told of a cancelled day, and frees nothing', async () => {
    const session = await house.aDay();
    await house.byLink(await asked(session, fatma, asObserver), 'yes');
    expect((await house.cancel(session)).json()).toMatchObject({ told: ['Fatma', 'Naïma'] });
  });
});
