import { randomUUID } from 'node:crypto';
import { addDays } from '@app/domain/day';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../bench/counting.ts';
import { askedFor, aTrainingDate } from '../factories/dates.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aHouse, clock, cookieOf, type House } from '../http/house.ts';

/** A coordinator sees with a coach which dates of her own she was asked to come to. */
let house: House;
let hilde: string;
let bea: string;
beforeAll(async () => {
  house = await aHouse();
  hilde = (await aPerson(house.owner, 'coordinator', 'Hilde')).personId;
  bea = (await aCoach(house.owner, 'Bea')).personId;
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.completions where date_id is not null`;
  await house.owner`delete from app.date_questions`;
  await house.owner`delete from app.training_dates`;
});

async function dated(daysAhead: number, question: Record<string, unknown> = {}) {
  const date = await aTrainingDate(house.owner, {
    madeBy: hilde,
    day: addDays(clock.today(), daysAhead),
  });
  const [asked] = await askedFor(house.owner, { date: date.id, coaches: [bea], askedBy: hilde });
  if (Object.keys(question).length > 0)
    await house.owner`update app.date_questions set ${house.owner(question)} where id = ${asked!.question}`;
  return { ...date, question: asked!.question };
}
async function dates() {
  const cookie = await cookieOf(house, hilde, 'coordinator');
  return (await house.app.inject({ url: `/api/coaches/${bea}`, headers: { cookie } })).json().dates;
}

test('the newest first: what she says, what is left to do, and whether she was there', async () => {
  const came = await dated(-20);
  await house.owner`
    insert into app.completions (coach_id, module_id, completed_on, date_id, recorded_by)
    values (${bea}, ${came.module}, ${addDays(clock.today(), -20)}, ${came.id}, ${hilde})`;
  const missed = await dated(-10);
  const yes = {
    answer: 'yes',
    answered_at: clock.now(),
    answered_how: 'link',
    place_since: clock.now(),
  };
  const comes = await dated(20, yes);
  const silent = await dated(30);
  const asked = await dated(40, { channel: 'letter', asked_at: null });
  expect(await dates()).toMatchObject([
    { question: asked.question, next: { step: 'bring' }, answer: null },
    { question: silent.question, next: { step: 'wait' }, answer: null },
    {
      question: comes.question,
      answer: 'yes',
      hasPlace: true,
      next: null,
      last: { channel: 'link' },
    },
    { question: missed.question, came: false, date: { standing: 'begun' } },
    { question: came.question, came: true, date: { standing: 'begun', belongsTo: came.module } },
  ]);
});

test('nothing of a question that was taken back, nor of another coach; a cancelled date says so', async () => {
  await dated(10, { withdrawn_at: clock.now() });
  const { id } = await dated(12);
  await house.owner`update app.training_dates set cancelled_at = now() where id = ${id}`;
  const other = await aCoach(house.owner, randomUUID());
  await askedFor(house.owner, { date: id, coaches: [other.personId], askedBy: hilde });
  expect(await dates()).toMatchObject([{ date: { id, standing: 'cancelled' }, next: null }]);
});

test.each<[string, (first: { id: string; module: string }) => string]>([
  ['her page', () => `/api/coaches/${bea}`],
  ['the page of a date', ({ id }) => `/api/training-dates/${id}`],
  ['the page of a module', ({ module }) => `/api/modules/${module}`],
  ['the matrix', () => '/api/modules'],
])('%s asks the database as often however many dates and coaches there are', async (_, address) => {
  const organisation = { ownerUrl: house.ownerUrl, coordinator: hilde };
  const first = await dated(10);
  const statements = () => statementsOf(organisation, address(first));
  const alone = await statements();
  for (let more = 0; more < 4; more += 1) {
    await dated(20 + more);
    const { personId } = await aCoach(house.owner);
    await askedFor(house.owner, { date: first.id, coaches: [personId], askedBy: hilde });
  }
  expect(await statements()).toBe(alone);
});
