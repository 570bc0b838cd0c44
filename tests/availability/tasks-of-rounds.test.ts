import { randomUUID } from 'node:crypto';
import { addDays } from '@app/domain/day';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../bench/counting.ts';
import { aRound } from '../factories/availability.ts';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';
import { closesSoon } from '../support/today.ts';

let house: House;
let hilde: string;
let bea: string;
let els: string;
beforeAll(async () => {
  house = await aHouse();
  hilde = (await aPerson(house.owner, 'coordinator', 'Hilde')).personId;
  bea = (await aCoach(house.owner, 'Bea')).personId;
  els = (await aCoach(house.owner, 'Els')).personId;
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.availability_answers`;
  await house.owner`delete from app.availability_questions`;
  await house.owner`delete from app.availability_days`;
  await house.owner`delete from app.availability_rounds`;
  await house.owner`delete from app.pathway_steps where stage = 'paused'`;
});

const today = () => clock.today();

async function tasks() {
  const cookie = await cookieOf(house, hilde, 'coordinator');
  const answer = await house.app.inject({ url: '/api/week', headers: { cookie } });
  const { tasksToday, tasksThisWeek } = answer.json();
  return [...tasksToday, ...tasksThisWeek].filter(
    ({ kind }: { kind: string }) => kind === 'round-unanswered',
  );
}

/** A round that was asked days ago, so that it is time to call. */
async function round({ closesOn = closesSoon(), channel = 'call', asked = true } = {}) {
  const session = await aSession(house.owner, { day: addDays(today(), 30) });
  const made = await aRound(house.owner, {
    madeBy: hilde,
    sessions: [session],
    coaches: [bea, els],
    closesOn,
    channel,
  });
  await house.owner`
    update app.availability_questions set asked_at = ${asked ? `${addDays(today(), -9)}T09:00Z` : null} where round_id = ${made.id}`;
  return { ...made, session };
}

async function answers({ id, session, questions }: Awaited<ReturnType<typeof round>>, who: string) {
  await house.owner`
    insert into app.availability_answers (question_id, round_id, session_id, answer, about_day, channel)
    values (${questions[who]!}, ${id}, ${session}, 'no', ${addDays(today(), 30)}, 'link')`;
}

test('a round is one task, with each coach who said nothing of any day', async () => {
  const made = await round();
  expect(await tasks()).toMatchObject([
    {
      round: made.id,
      day: closesSoon(),
      silent: [
        { coach: { firstName: 'Bea' }, phone: '+32470000000', step: 'call' },
        { coach: { firstName: 'Els' }, step: 'call' },
      ],
    },
  ]);
  await answers(made, bea);
  expect(await tasks()).toMatchObject([{ silent: [{ coach: { id: els } }] }]);
  await answers(made, els);
  expect(await tasks()).toEqual([]);
});

test('as long as she has time to answer nobody is named; what nobody brought yet is', async () => {
  await round({ closesOn: addDays(today(), 7) });
  expect(await tasks()).toEqual([]);
  await round({ closesOn: addDays(today(), 7), asked: false, channel: 'letter' });
  expect(await tasks()).toMatchObject([{ silent: [{ step: 'bring' }, { step: 'bring' }] }]);
});

test('a mail that came back asks for another way, and one that waits for its turn does not', async () => {
  const { questions } = await round({ channel: 'mail', asked: false });
  expect(await tasks()).toEqual([]);
  await house.owner`
    insert into app.outbox (kind, about, once_as, state, trouble)
    values ('availability', ${house.owner.json({ availability: questions[els]! })}, ${randomUUID()}, 'undeliverable', 'refused')`;
  expect(await tasks()).toMatchObject([{ silent: [{ coach: { id: els }, step: 'other-way' }] }]);
});

test('a closed round, one whose day passed, and a coach who pauses ask nothing', async () => {
  const { id } = await round();
  await goesAway(house.owner, bea, 'paused', today());
  expect(await tasks()).toMatchObject([{ silent: [{ coach: { id: els } }] }]);
  await house.owner`update app.availability_rounds set closed_at = now(), closed_by = ${hilde} where id = ${id}`;
  expect(await tasks()).toEqual([]);
});

test('many rounds are asked for in as many statements as one', async () => {
  const organisation = { ownerUrl: house.ownerUrl, coordinator: hilde };
  await round();
  const one = await statementsOf(organisation, '/api/week');
  for (let more = 0; more < 4; more += 1) await round();
  expect(await statementsOf(organisation, '/api/week')).toBe(one);
});
