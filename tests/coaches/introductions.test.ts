import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { firstTerms } from '@app/domain/participation/terms';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';

/** A coach is told about the ombudsperson: written down of one and of many, and judged on her first day and after a year. */
let house: House;
let cookie: string;
let hilde: string;
let naima: string;
let session: string;
const coaches = {} as Record<'bea' | 'erik' | 'els', string>;

beforeAll(async () => {
  house = await aHouse();
  const { owner } = house;
  hilde = (await aPerson(owner, 'coordinator', 'Hilde')).personId;
  cookie = await cookieOf(house, hilde, 'coordinator');
  naima = (await aPerson(owner, 'trainer', 'Naïma')).personId;
  for (const name of ['bea', 'erik', 'els'] as const)
    coaches[name] = (await aCoach(owner, name)).personId;
  // Bea observed, and was never a coach before; the others were.
  await owner`delete from app.pathway_steps where coach_id = ${coaches.bea} and stage = 'coach'`;
  await owner`insert into app.observations (coach_id, observed_on, recorded_by) values (${coaches.bea}, '2025-01-01', ${hilde})`;
  await goesAway(owner, coaches.els, 'paused', '2026-01-01');
  session = await aSession(owner, { day: '2030-03-14', trainers: [naima], coachesNeeded: 2 });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.introductions`;
  await house.owner`delete from app.terms where version = 2`;
});

const send = async (url: string, payload: object, as = cookie) =>
  house.app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: { cookie: as },
    payload: { key: randomUUID(), ...payload },
  });
const get = async (url: string) =>
  (await house.app.inject({ url: `/api${url}`, headers: { cookie } })).json();

const itHolds = () => house.owner`
  insert into app.terms (version, starts_on, numbers)
  values (2, '2020-01-01', ${house.owner.json({ ...firstTerms, holdsFrom: { ...firstTerms.holdsFrom, 'knows-the-ombudsperson': '2020-01-01' } } as never)})`;

interface Candidate {
  coach: { id: string };
  group: string;
  judgements: { condition: string; finding: unknown }[];
}
const candidate = async (coach: string) => {
  const { candidates } = (await get(`/sessions/${session}/candidates`)) as {
    candidates: Candidate[];
  };
  const found = candidates.find((one) => one.coach.id === coach)!;
  const about = found.judgements.find(({ condition }) => condition === 'knows-the-ombudsperson');
  return [found.group, about?.finding];
};

test('her first day stops until somebody told her, with one tap', async () => {
  await itHolds();
  expect(await candidate(coaches.bea)).toEqual(['arrange-first', { kind: 'not-told-yet' }]);
  const asked = await send(`/sessions/${session}/invitations`, {
    coachId: coaches.bea,
    channel: 'call',
  });
  expect(asked.statusCode).toBe(409);
  await send(`/coaches/${coaches.bea}/introductions`, { on: clock.today(), card: true });
  // The day is more than a year away: she will hear it again, and nobody can do that today.
  expect(await candidate(coaches.bea)).toEqual(['can-be-asked', 'too-early']);
});

test('a coach who went along before, here or before we kept it, is only warned about', async () => {
  await itHolds();
  expect(await candidate(coaches.erik)).toEqual(['can-be-asked', { kind: 'never-told' }]);
  const earlier = await aSession(house.owner, { day: '2030-02-01', trainers: [naima] });
  const question = await aPlace(house.owner, { session: earlier, coach: coaches.bea, by: hilde });
  expect(await candidate(coaches.bea)).toEqual(['can-be-asked', { kind: 'never-told' }]);
  await house.owner`delete from app.assignments where invitation_id = ${question}`;
  await house.owner`delete from app.invitations where id = ${question}`;
});

test('where it does not hold, nobody is told anything of it, and nobody is stopped', async () => {
  expect(await candidate(coaches.bea)).toEqual(['can-be-asked', undefined]);
  await send(`/coaches/${coaches.bea}/introductions`, { on: '2020-01-01', card: false });
  expect(await candidate(coaches.bea)).toEqual(['can-be-asked', undefined]);
});

test('all who were there are written down at once, and those who pause are not offered', async () => {
  await itHolds();
  const listed = (await get('/introductions')).coaches as { id: string; due: string | null }[];
  expect(listed.map(({ id, due }) => [id, due])).toEqual([
    [coaches.bea, 'not-told-yet'],
    [coaches.erik, 'never-told'],
  ]);
  const told = { on: clock.today(), card: true, coaches: [coaches.bea, coaches.erik, coaches.bea] };
  expect((await send('/introductions', told)).json()).toEqual({ on: clock.today(), coaches: 2 });
  const again = (await get('/introductions')).coaches as { on: string; due: string | null }[];
  expect(again.map(({ on, due }) => [on, due])).toEqual([
    [clock.today(), null],
    [clock.today(), null],
  ]);
});

test('twice on a day is once, a card that was given stays given, and what was not so goes', async () => {
  const url = `/coaches/${coaches.bea}/introductions`;
  await send(url, { on: '2026-01-05', card: true });
  await send(url, { on: '2026-01-05', card: false });
  const [told, ...others] = (await get(`/coaches/${coaches.bea}`)).introductions as {
    id: string;
  }[];
  expect([told, others]).toEqual([
    { id: expect.any(String), on: '2026-01-05', card: true, by: 'Hilde' },
    [],
  ]);
  const back = `/coaches/${coaches.bea}/introductions/${told!.id}/removal`;
  expect((await send(back, {})).statusCode).toBe(200);
  expect((await send(back, {})).statusCode).toBe(404);
  expect((await get(`/coaches/${coaches.bea}`)).introductions).toEqual([]);
});

test('a day that is still to come is refused, and so is nobody at all', async () => {
  for (const [url, body] of [
    [`/coaches/${coaches.bea}/introductions`, { on: '2199-01-01', card: true }],
    ['/introductions', { on: '2199-01-01', card: true, coaches: [coaches.bea] }],
    ['/introductions', { on: '2026-01-01', card: true, coaches: [] }],
  ] as const)
    expect((await send(url, body)).statusCode, url).toBe(422);
});
