import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { as } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';
import { planTwoDays } from './two-days.ts';

let house: PlanningHouse;
beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());

const plan = (trainerNames: string[], trainerIds: string[] = []) =>
  planTwoDays(house, { trainerNames, trainerIds });

const trainersOf = async (session: string) => {
  const rows = await house.owner`
    select p.first_name || ' ' || p.last_name as name from app.session_trainers x
    join app.persons p on p.id = x.person_id where x.session_id = ${session} order by 1`;
  return rows.map(({ name }) => (name as string).trim());
};
const peopleNamed = (first: string) =>
  house.owner`select id from app.persons where first_name = ${first}`;

test('names are enough to plan with, and make trainers to choose from', async () => {
  const made = await plan(['Naïma Idrissi', 'Pieter-Jan Van den Ost']);
  expect(made.statusCode).toBe(201);
  for (const session of made.json().sessionIds as string[])
    expect(await trainersOf(session)).toEqual(['Naïma Idrissi', 'Pieter-Jan Van den Ost']);
  const { trainers } = (await house.read('/organisations')) as {
    trainers: { firstName: string; lastName: string }[];
  };
  const names = trainers.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  expect(names).toContain('Naïma Idrissi');
  expect(names).toContain('Pieter-Jan Van den Ost');
});

test('the same name is the same trainer, however it is written', async () => {
  await plan(['Lode Verbeke', 'lode  VERBEKE']);
  await plan([' lode verbeke ']);
  expect(await peopleNamed('Lode')).toHaveLength(1);
});

test('an employee here already trains from now on; a coach with that name is somebody else', async () => {
  const an = await aPerson(house.owner, 'coordinator', 'Anke');
  const bea = await aCoach(house.owner, 'Bea');
  await plan(['Anke Peeters', 'Bea Peeters']);
  const roles = await house.owner`
    select person_id, role from app.person_roles where person_id in (${an.personId}, ${bea.personId}) order by role`;
  expect(roles).toEqual([
    { person_id: bea.personId, role: 'coach' },
    { person_id: an.personId, role: 'coordinator' },
    { person_id: an.personId, role: 'trainer' },
  ]);
  expect(await peopleNamed('Bea')).toHaveLength(2);
});

test('a day gets one more, beside the trainers who were there', async () => {
  const naima = await aPerson(house.owner, 'trainer', 'Rita');
  const session = await aSession(house.owner, { trainers: [naima.personId] });
  const { version } = await house.show(session);
  const changed = await house.app.inject({
    method: 'PATCH',
    url: `/api/sessions/${session}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), version, session: {}, trainerNames: ['Gust Maes'] },
  });
  expect(changed.statusCode).toBe(200);
  expect(await trainersOf(session)).toEqual(['Gust Maes', 'Rita Peeters']);
});

test.each([[['']], [['  ']], [['x'.repeat(121)]], [Array(9).fill('Jan')]])(
  '%j is refused, and nobody is made',
  async (names) => {
    const before = await house.owner`select count(*) from app.persons`;
    expect((await plan(names)).statusCode).toBe(422);
    expect(await house.owner`select count(*) from app.persons`).toEqual(before);
  },
);
