import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';
import { planTwoDays } from './two-days.ts';

let house: PlanningHouse;
beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());

const plan = async (themeName: string | null) => {
  const made = await planTwoDays(house, { themeName });
  expect(made.statusCode, made.body).toBe(201);
  return made.json().sessionIds as string[];
};

const themeOf = async (session: string) => {
  const [row] = await house.owner`
    select t.name from app.sessions s left join app.themes t on t.id = s.theme_id where s.id = ${session}`;
  return row!.name as string | null;
};
const themesCalled = async (name: string) => {
  const rows = await house.owner`select id from app.themes where lower(name) = lower(${name})`;
  return rows.length;
};

test('a theme that is new is written where a series is planned, once for all its days', async () => {
  for (const session of await plan('Rouw en verlies'))
    expect(await themeOf(session)).toBe('Rouw en verlies');
  for (const session of await plan('  rouw en  VERLIES ')) {
    expect(await themeOf(session)).toBe('Rouw en verlies');
  }
  expect(await themesCalled('Rouw en verlies')).toBe(1);
  for (const session of await plan(null)) expect(await themeOf(session)).toBeNull();
});

test('and where one day is changed', async () => {
  const [session] = await plan('Schulden');
  const change = async (body: object) => {
    const { version } = (await house.read(`/sessions/${session!}`)) as { version: number };
    return house.app.inject({
      method: 'PATCH',
      url: `/api/sessions/${session!}`,
      headers: as(house.hilde),
      payload: { key: randomUUID(), version, session: {}, ...body },
    });
  };
  expect((await change({ themeName: 'Energie' })).statusCode).toBe(200);
  expect(await themeOf(session!)).toBe('Energie');
  expect((await change({ session: { remark: 'lift stuk' } })).statusCode).toBe(200);
  expect(await themeOf(session!)).toBe('Energie');
  expect((await change({ themeName: '' })).statusCode).toBe(422);
});
