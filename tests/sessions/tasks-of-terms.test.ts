import { randomUUID } from 'node:crypto';
import { addDays, type Day } from '@app/domain/day';
import { daysOfTerms } from '@app/domain/sessions/tasks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';

let house: House;
let hilde: string;
let trainer: string;
let els: string;
beforeAll(async () => {
  house = await aHouse();
  hilde = (await aPerson(house.owner, 'coordinator', 'Hilde')).personId;
  trainer = (await aPerson(house.owner, 'trainer', 'Naïma')).personId;
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.terms`;
  await house.owner`delete from app.own_choices`;
  await house.owner`delete from app.assignments`;
  els = (await aCoach(house.owner, 'Els')).personId;
});

const tomorrow = addDays(clock.today(), 1);
const why = { with: 'het team', why: 'Zo is het beter.' };
const observeTwice = { trainedAndObserved: { days: 2 } };

async function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const cookie = await cookieOf(house, hilde, 'coordinator');
  return house.app.inject({
    method,
    url: `/api${url}`,
    headers: { cookie },
    ...(payload && { payload: { key: randomUUID(), ...payload } }),
  });
}
async function decide(change: object) {
  const { version } = (await ask('GET', '/conditions')).json();
  const answer = await ask('POST', '/terms', { version, from: tomorrow, ...why, ...change });
  expect(answer.statusCode).toBe(201);
}
async function tasks() {
  const { tasksToday, tasksThisWeek } = (await ask('GET', '/week')).json();
  return [...tasksToday, ...tasksThisWeek].filter(
    ({ kind }: { kind: string }) => kind === 'terms-changed',
  );
}
const agree = async (session: string) => {
  const way = { travelMode: null, kmTenths: null, ticketCents: null, way: 'bank', needs: null };
  const answer = await ask('POST', `/sessions/${session}/amounts/${els}`, {
    ...{ version: 0, flatCents: 2500, ...way, lowerHow: null, lowerOn: null },
  });
  expect(answer.statusCode).toBe(200);
};
async function aDayWith(coach: string, day: Day = addDays(clock.today(), 20), participants = 8) {
  const session = await aSession(house.owner, { day, participants, trainers: [trainer] });
  return { session, question: await aPlace(house.owner, { session, coach, by: hilde }) };
}

test('a coach whose place stands worse since the terms changed is called, within a week, and keeps her place', async () => {
  const { session, question } = await aDayWith(els);
  expect(await tasks()).toEqual([]);

  await decide({ numbers: observeTwice });
  expect(await tasks()).toMatchObject([
    {
      sessionId: session,
      question,
      coach: { id: els, firstName: 'Els' },
      before: expect.stringContaining(addDays(clock.today(), 7)),
      judgements: [
        {
          condition: 'trained-and-observed',
          finding: { kind: 'not-observed-yet', days: 1, agreed: 2 },
        },
      ],
    },
  ]);
  const [place] = await house.owner`select ended_at from app.assignments where coach_id = ${els}`;
  expect(place).toEqual({ ended_at: null });
});

test('her day shows the same beside her name', async () => {
  const { session } = await aDayWith(els);
  await decide({ numbers: observeTwice });
  const { places } = (await ask('GET', `/sessions/${session}/candidates`)).json();
  expect(places).toMatchObject([
    { coachId: els, judgements: [{ condition: 'trained-and-observed', level: 'blocks' }] },
  ]);
});

test('it ends once somebody spoke with her, and begins anew when the terms change again', async () => {
  const { question } = await aDayWith(els);
  const spoke = () => ask('POST', `/invitations/${question}/speaking`, {});
  expect((await spoke()).json()).toEqual({ spoken: false });

  await decide({ numbers: observeTwice });
  expect((await spoke()).json()).toEqual({ spoken: true });
  expect(await tasks()).toEqual([]);
  expect((await spoke()).json()).toEqual({ spoken: false });

  await decide({ numbers: { byPost: { days: 4 } } });
  expect(await tasks()).toEqual([]);
  await decide({ numbers: { notTooMuch: { perWeek: 1, perMonth: 1 } } });
  await aDayWith(els, addDays(clock.today(), 21));
  expect((await tasks()).map(({ question: of }) => of)).toContain(question);
});

test('one call is about all her days, and about no place of another coach', async () => {
  const { personId: bea } = await aCoach(house.owner, 'Bea');
  const later = await aDayWith(els, addDays(clock.today(), 40));
  const first = await aDayWith(els);
  const hers = await aDayWith(bea);
  await decide({ numbers: observeTwice });
  const mine = async () => (await tasks()).filter(({ coach }) => coach.id === els);
  expect(await mine()).toMatchObject([
    { question: first.question, others: 1, also: [later.question] },
  ]);
  await ask('POST', `/invitations/${first.question}/speaking`, {
    also: [later.question, hers.question],
  });
  expect(await tasks()).toMatchObject([{ coach: { id: bea }, others: 0 }]);
});

test('a yes of before amounts were agreed is one task, which ends when the amount is agreed', async () => {
  const later = await aDayWith(els, addDays(clock.today(), 40));
  const first = await aDayWith(els);
  await decide({ numbers: { compensation: { halfDayCents: 2500, fullDayCents: 4300 } } });
  expect(await tasks()).toEqual([]);
  await decide({ holds: 'compensation-agreed' });
  const asked = { condition: 'compensation-agreed', finding: { kind: 'not-agreed' } };
  expect(await tasks()).toMatchObject([
    { sessionId: first.session, coach: { id: els }, others: 1, judgements: [asked] },
  ]);

  await agree(first.session);
  expect(await tasks()).toMatchObject([{ sessionId: later.session, others: 0 }]);
  await agree(later.session);
  expect(await tasks()).toEqual([]);
  const places = await house.owner`
    select from app.assignments where coach_id = ${els} and ended_at is null`;
  expect(places).toHaveLength(2);
});

test('it ends when the terms are as they were, and when she observed once more', async () => {
  await aDayWith(els);
  await decide({ numbers: observeTwice });
  await decide({ numbers: { trainedAndObserved: { days: 1 } } });
  expect(await tasks()).toEqual([]);

  await decide({ numbers: observeTwice });
  expect(await tasks()).toHaveLength(1);
  await house.owner`
    insert into app.observations (coach_id, observed_on, recorded_by) values (${els}, '2026-03-03', ${hilde})`;
  expect(await tasks()).toEqual([]);
});

test('a day as a whole asks once, whoever goes along; another coach solves it', async () => {
  const { session } = await aDayWith(els, addDays(clock.today(), 20), 11);
  for (const ago of [30, 60, 90]) await aDayWith(els, addDays(clock.today(), -ago));
  await decide({ numbers: { twoCoaches: { moreParticipantsThan: 10 } } });
  expect(await tasks()).toMatchObject([
    { sessionId: session, coach: null, judgements: [{ condition: 'two-coaches', level: 'warns' }] },
  ]);
  await ask('PUT', `/sessions/${session}/reasons/two-coaches`, {
    reason: 'Een kleine groep, we kennen elkaar.',
  });
  expect(await tasks()).toEqual([]);
});

test.each([
  [daysOfTerms, 1],
  [daysOfTerms + 1, 0],
])('a day in %d days gives %d tasks', async (inDays, count) => {
  await aDayWith(els, addDays(clock.today(), inDays));
  await decide({ numbers: observeTwice });
  expect(await tasks()).toHaveLength(count);
});

test('what stood so before, what became better, and who got her place afterwards ask nothing', async () => {
  await house.owner`delete from app.pathway_steps where coach_id = ${els} and stage = 'coach'`;
  await aDayWith(els);
  await decide({ numbers: observeTwice });
  expect(await tasks()).toEqual([]);
  await decide({ numbers: { trainedAndObserved: { days: 1 } } });
  expect(await tasks()).toEqual([]);

  const { personId: bea } = await aCoach(house.owner, 'Bea');
  await decide({ numbers: observeTwice });
  const session = await aSession(house.owner, {
    day: addDays(clock.today(), 30),
    trainers: [trainer],
  });
  const [terms] = await house.owner`select max(version) as last from app.terms`;
  await aPlace(house.owner, { session, coach: bea, by: hilde, termsVersion: terms!.last });
  expect(await tasks()).toEqual([]);
});

test('what stopped a day and only warns now is no task: it stands better than before', async () => {
  for (const ago of [30, 60, 90]) await aDayWith(els, addDays(clock.today(), -ago));
  const numbers = { moreParticipantsThan: 10, level: 'blocks' };
  await decide({ numbers: { twoCoaches: numbers } });
  const session = await aSession(house.owner, {
    day: addDays(clock.today(), 20),
    participants: 11,
    trainers: [trainer],
  });
  await aPlace(house.owner, { session, coach: els, by: hilde, termsVersion: 2 });
  await decide({ numbers: { twoCoaches: { ...numbers, level: 'warns' } } });
  expect(await tasks()).toEqual([]);
});
