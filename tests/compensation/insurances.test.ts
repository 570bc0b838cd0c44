import { addDays } from '@app/domain/day';
import type { Judgement } from '@app/domain/participation/judge';
import { realClock } from '@app/server/clock';
import { insuranceRoutes } from '@app/server/compensation/insurance-routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allHold } from '../factories/participation.ts';
import { aPerson } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';

/** What the organisation insured: written down, corrected, and what a day without it says. */
let house: PlanningHouse;
let an: Acting;
const today = realClock.today();

beforeAll(async () => {
  house = await openPlanningHouse(insuranceRoutes(realClock));
  an = await aPerson(house.owner, 'coordinator', 'An');
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.insurances`;
  await house.owner`delete from app.terms`;
});

const policy = {
  insurer: 'De Weefverzekering',
  number: null,
  covers: ['liability', 'accidents'],
  from: '2020-01-01',
  until: null as string | null,
};
const add = (different: object = {}) =>
  house.post(house.hilde, '/insurances', { ...policy, ...different });
const change = (id: string, version: number, different: object, who = an) =>
  house.app.inject({
    method: 'PUT',
    url: `/api/insurances/${id}`,
    headers: as(who),
    payload: { key: randomUUID(), version, ...policy, ...different },
  });
const listed = async () => house.read('/insurances');
const insuredOn = async (session: string) =>
  ((await house.read(`/sessions/${session}`)).judgements as Judgement[]).find(
    ({ condition }) => condition === 'insured',
  );

const everythingHolds = () =>
  house.owner`
    insert into app.terms (version, starts_on, numbers)
    values (1, '2020-01-01', ${house.owner.json(allHold as never)})`;

test('an insurance is kept with who wrote it, and corrected by another coordinator', async () => {
  const { id } = (await add()).json() as { id: string };
  expect((await listed()).insurances).toMatchObject([
    { ...policy, id, writtenBy: 'Hilde', version: 1 },
  ]);

  expect((await change(id, 1, { until: '2030-12-31' })).json()).toEqual({ version: 2 });
  expect((await listed()).insurances).toMatchObject([{ until: '2030-12-31', writtenBy: 'An' }]);
  const late = await change(id, 1, { until: null }, house.hilde);
  expect(late.json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    now: { until: '2030-12-31' },
  });
  expect((await change(randomUUID(), 1, {})).statusCode).toBe(404);
});

test('an insurance covers something, and ends after it begins', async () => {
  const errorOf = async (different: object) => (await add(different)).json().errors[0];
  expect(await errorOf({ covers: [] })).toEqual({ pointer: '#/covers', detail: 'required' });
  expect(await errorOf({ until: '2019-12-31' })).toEqual({
    pointer: '#/until',
    detail: 'ends-before-its-first-day',
  });
  expect((await add({ until: '2020-01-01' })).statusCode).toBe(201);
});

test('a day that nothing insures stops once the agreement holds, and an office that did not decide goes on', async () => {
  const session = await house.aDay({ day: '2030-03-14' });
  expect(await insuredOn(session)).toBeUndefined();

  await everythingHolds();
  expect(await insuredOn(session)).toMatchObject({ finding: 'unknown', level: 'blocks' });
  await add({ until: '2030-03-13' });
  expect(await insuredOn(session)).toMatchObject({
    finding: { kind: 'not-insured', until: '2030-03-13' },
    level: 'blocks',
    liftedBy: 'nobody',
    remedy: 'record-insurance',
  });
  await add({ from: '2030-03-14' });
  expect(await insuredOn(session)).toMatchObject({ finding: 'met' });
});

test('Deze week says a month ahead that an insurance ends', async () => {
  const ends = async () => (await house.read('/week')).insuranceEnds as unknown[];
  await add({ until: addDays(today, 31), covers: ['liability'] });
  expect(await ends()).toEqual([]);
  await add({ until: addDays(today, 10), covers: ['accidents'] });
  expect(await ends()).toEqual([{ cover: 'accidents', until: addDays(today, 10) }]);
  await add({ from: addDays(today, 11), covers: ['accidents'] });
  expect(await ends()).toEqual([]);
});
