import { items } from '@app/domain/participation/facts';
import type { Judgement } from '@app/domain/participation/judge';
import { realClock } from '@app/server/clock';
import { travelRoutes } from '@app/server/participation/travel-routes';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';

let house: PlanningHouse;
let bea: Acting;
let morning: string;
let afternoon: string;

beforeAll(async () => {
  house = await openPlanningHouse(travelRoutes(realClock));
});
afterAll(() => house.close());
beforeEach(async () => {
  bea = await aCoach(house.owner, 'Bea', 'bea@example.org');
  morning = await house.aDay({ startsAt: '09:00', endsAt: '12:00' });
  afternoon = await house.aDay({ startsAt: '13:00', endsAt: '16:00' });
  await inTown(afternoon, 'Geel');
  await house.heard(morning, bea, { told: [...items] });
});

const inTown = (session: string, town: string) =>
  house.owner`
    update app.venues set town = ${town} where id = (select venue_id from app.sessions where id = ${session})`;

const known = () => house.read(`/sessions/${afternoon}/candidates/${bea.personId}/travel-times`);

const record = async (minutes: number, different: object = {}) =>
  house.post(house.hilde, '/travel-times', {
    version: (await known()).ways[0].version,
    from: 'Geel',
    to: 'Lier',
    minutes,
    ...different,
  });

async function freeThatDay() {
  const { candidates } = await house.read(`/sessions/${afternoon}/candidates`);
  const found = (candidates as { coach: { id: string }; group: string; judgements: Judgement[] }[])
    .filter(({ coach }) => coach.id === bea.personId)
    .map(({ group, judgements }) => ({
      group,
      ...judgements.find(({ condition }) => condition === 'free')!,
    }));
  return found[0]!;
}

test('what nobody knows is asked once, and then judged: enough time, or too little', async () => {
  expect(await freeThatDay()).toMatchObject({
    group: 'arrange-first',
    finding: 'unknown',
    remedy: 'record-travel-time',
  });
  expect(await known()).toMatchObject({
    town: 'Geel',
    ways: [{ sessionId: morning, until: '12:00', town: 'Lier', minutes: null }],
  });

  expect((await record(60)).statusCode).toBe(201);
  expect(await freeThatDay()).toMatchObject({ group: 'can-be-asked', finding: 'met' });
  expect((await known()).ways).toMatchObject([{ minutes: 60 }]);

  expect((await record(61)).statusCode).toBe(201);
  expect(await freeThatDay()).toMatchObject({
    group: 'can-be-asked',
    finding: { kind: 'little-travel-time', minutes: 60, needed: 61 },
    remedy: 'record-travel-time',
  });
});

test('the second of two people who say it is told', async () => {
  const { version } = (await known()).ways[0];
  const answers = await Promise.all([record(30, { version }), record(40, { version })]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
});

test('only towns where we have a venue, and minutes that can be', async () => {
  expect((await record(30, { to: 'Nergens' })).statusCode).toBe(404);
  expect((await record(30, { to: 'Geel' })).statusCode).toBe(404);
  expect((await record(0)).statusCode).toBe(422);
  expect((await record(601)).statusCode).toBe(422);
});

test('a day without a venue has no way to it', async () => {
  await house.owner`update app.sessions set venue_id = null where id = ${afternoon}`;
  expect(await known()).toMatchObject({ town: null, ways: [{ minutes: null }] });
});
