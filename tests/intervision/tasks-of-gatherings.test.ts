import { addDays } from '@app/domain/day';
import { mostWanted } from '@app/domain/intervision/gathering';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../bench/counting.ts';
import { aGathering } from '../factories/gatherings.ts';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
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
  await house.owner`update app.gatherings set cancelled_at = now() where recorded_at is null`;
  await house.owner`delete from app.pathway_steps where stage = 'paused'`;
});

const today = () => clock.today();
const kinds = ['moments-unanswered', 'pick-moment', 'record-gathering', 'gathering-tell-yourself'];

const asHilde = async (url: string) => {
  const cookie = await cookieOf(house, hilde, 'coordinator');
  return (await house.app.inject({ url, headers: { cookie } })).json();
};

async function tasks() {
  const { tasksToday, tasksThisWeek } = await asHilde('/api/week');
  return [...tasksToday, ...tasksThisWeek].filter(({ kind }: { kind: string }) =>
    kinds.includes(kind),
  );
}

/** A gathering that was asked days ago, so that it is time to call. */
async function gathering({
  closesOn = closesSoon(),
  days = [addDays(today(), 30), addDays(today(), 32)],
  channel = 'call',
  picked = false,
} = {}) {
  const made = await aGathering(house.owner, {
    madeBy: hilde,
    coaches: [bea, els],
    days,
    closesOn,
    channel,
    picked,
  });
  await house.owner`
    update app.gathering_questions set asked_at = ${`${addDays(today(), -9)}T09:00Z`} where gathering_id = ${made.id}`;
  return made;
}

async function says(made: Awaited<ReturnType<typeof gathering>>, who: string, answer: string) {
  await house.owner`
    insert into app.gathering_answers (question_id, gathering_id, date_id, answer, about_day, channel)
    select ${made.questions[who]!}, gathering_id, id, ${answer}, day, 'link' from app.gathering_dates where id = ${made.moments[1]!}`;
}

test('a proposal names each coach who chose nothing, until everybody answered: then it is to be picked', async () => {
  const made = await gathering();
  expect(await tasks()).toMatchObject([
    {
      kind: 'moments-unanswered',
      gathering: { id: made.id },
      silent: [
        { coach: { firstName: 'Bea' }, step: 'call' },
        { coach: { firstName: 'Els' }, step: 'call' },
      ],
    },
  ]);
  await says(made, bea, 'yes');
  expect(await tasks()).toMatchObject([{ silent: [{ coach: { id: els } }] }]);
  await says(made, els, 'no');
  expect(await tasks()).toMatchObject([
    {
      kind: 'pick-moment',
      gathering: { moment: { day: addDays(today(), 32), yes: 1 }, closed: false },
    },
  ]);
});

test('after the last day to choose it is to be picked, whoever answered', async () => {
  await gathering({ closesOn: addDays(today(), -1) });
  expect(await tasks()).toMatchObject([{ kind: 'pick-moment', gathering: { closed: true } }]);
});

test('of a coach who pauses nobody waits for an answer', async () => {
  const made = await gathering();
  await says(made, els, 'yes');
  await goesAway(house.owner, bea, 'paused', today());
  expect(await tasks()).toMatchObject([{ kind: 'pick-moment' }]);
});

test('as long as she has time to answer nobody is named', async () => {
  await gathering();
  expect(await tasks()).toMatchObject([{ kind: 'moments-unanswered' }]);
  await house.owner`update app.gatherings set closes_on = ${addDays(today(), 7)} where cancelled_at is null`;
  await house.owner`update app.gathering_questions set asked_at = now()`;
  expect(await tasks()).toEqual([]);
});

test('who was there is asked once it is over, until it is written down; of one that is cancelled nothing is', async () => {
  const made = await gathering({ days: [addDays(today(), -1)], picked: true });
  expect(await tasks()).toMatchObject([{ kind: 'record-gathering', day: addDays(today(), -1) }]);
  await house.owner`update app.gatherings set recorded_at = now(), recorded_by = ${hilde} where id = ${made.id}`;
  expect(await tasks()).toEqual([]);
  const other = await gathering();
  await house.owner`update app.gatherings set cancelled_at = now() where id = ${other.id}`;
  expect(await tasks()).toEqual([]);
});

test('that it does not go on is told by somebody where no letter did, until it is told', async () => {
  const made = await gathering();
  await house.owner`update app.gatherings set cancelled_at = now() where id = ${made.id}`;
  const [letter] = await house.owner`
    insert into app.outbox (kind, about, once_as, state, trouble) values ('gathering-cancelled',
      ${house.owner.json({ gathering: made.questions[els]! })}, ${crypto.randomUUID()}, 'needless', 'no-address') returning id`;
  expect(await tasks()).toMatchObject([
    {
      kind: 'gathering-tell-yourself',
      coach: { id: els },
      letter: letter!.id,
      gathering: { id: made.id },
    },
  ]);
  const cookie = await cookieOf(house, hilde, 'coordinator');
  const told = await house.app.inject({
    method: 'POST',
    url: `/api/letters/${letter!.id}/told`,
    headers: { cookie, origin: 'http://localhost:3000' },
    payload: { key: crypto.randomUUID(), how: 'call' },
  });
  expect(told.statusCode, told.body).toBe(201);
  expect(await tasks()).toEqual([]);
});

test('stands with the coach, with what she says of its moments', async () => {
  const made = await gathering();
  await says(made, bea, 'undecided');
  const { gatherings } = await asHilde(`/api/coaches/${bea}`);
  expect(gatherings[0]).toMatchObject({
    gathering: made.id,
    standing: 'choosing',
    main: { day: addDays(today(), 30) },
    moments: 2,
    undecided: 1,
    yes: 0,
    ofPicked: null,
  });
});

test('many proposals are asked for in as many statements as one', async () => {
  const organisation = { ownerUrl: house.ownerUrl, coordinator: hilde };
  await gathering();
  const one = await statementsOf(organisation, '/api/week');
  for (let more = 0; more < 4; more += 1) await gathering();
  expect(await statementsOf(organisation, '/api/week')).toBe(one);
});

test('the moment that suits most is one to come, and the first of equals', () => {
  const moment = (id: number, yes: number, over = false) => ({ id, yes, undecided: 0, over });
  expect(mostWanted([moment(1, 9, true), moment(2, 3), moment(3, 4), moment(4, 4)])?.id).toBe(3);
  expect(mostWanted([moment(1, 9, true)])).toBeNull();
});
