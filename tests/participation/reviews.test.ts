import type { Judgement } from '@app/domain/participation/judge';
import { addDays, addMonths } from '@app/domain/day';
import { realClock } from '@app/server/clock';
import { reviewRoutes } from '@app/server/participation/review-routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allHold } from '../factories/participation.ts';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';

/** Coaches and staff look at the agreements together: who was there, who wrote it, and what the week says about it. */
let house: PlanningHouse;
let coaches: Acting[];
let an: Acting;
const today = realClock.today();

beforeAll(async () => {
  house = await openPlanningHouse(reviewRoutes(realClock));
  coaches = [];
  for (const name of ['Bea', 'Erik', 'Fatma']) coaches.push(await aCoach(house.owner, name));
  an = await aPerson(house.owner, 'coordinator', 'An');
  await house.owner`
    insert into app.terms (version, starts_on, numbers) values (1, '2020-01-01', ${house.owner.json(allHold as never)})`;
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.review_people`;
  await house.owner`delete from app.reviews`;
});

const ids = (people: Acting[]) => people.map(({ personId }) => personId);
const review = (different: object = {}) => ({
  heldOn: today,
  coachIds: ids(coaches),
  otherIds: [house.hilde.personId, house.trainer.personId],
  decided: 'Alles blijft zoals het was.',
  ...different,
});

const record = (different: object = {}, who = house.hilde) =>
  house.post(who, '/reviews', review(different));

const change = (id: string, version: number, different: object = {}, who = an) =>
  house.app.inject({
    method: 'PUT',
    url: `/api/reviews/${id}`,
    headers: as(who),
    payload: { key: randomUUID(), version, ...review(different) },
  });

const held = async (who = house.hilde) =>
  (await house.read('/reviews', who)).reviews as Record<string, unknown>[];
const ofOffice = async () => (await house.read('/week')).ofOffice as Judgement[];

test('what was looked at together is kept, with who was there and who wrote it', async () => {
  expect((await record()).statusCode).toBe(201);
  expect(await held()).toEqual([
    {
      id: expect.any(String),
      heldOn: today,
      decided: 'Alles blijft zoals het was.',
      coaches: ['Bea', 'Erik', 'Fatma'],
      others: ['Hilde', 'Naïma'],
      writtenBy: 'Hilde',
      writtenAt: expect.any(String),
    },
  ]);
});

test('a coach reads the same, by the names they are called', async () => {
  await house.owner`
    insert into app.coach_names (coach_id, name, channel) values (${coaches[2]!.personId}, 'Fatou', 'page')`;
  await record();
  const [seen] = await held(coaches[0]);
  expect(seen).toMatchObject({ coaches: ['Bea', 'Erik', 'Fatou'], others: ['Hilde', 'Naïma'] });
  await house.owner`delete from app.coach_names`;
});

test('only a coordinator writes it down', async () => {
  for (const who of [coaches[0]!, house.trainer])
    expect((await record({}, who)).statusCode).toBe(403);
  expect(await held()).toEqual([]);
});

test('the week informs until three coaches looked along, and for a year after', async () => {
  expect(await ofOffice()).toMatchObject([
    {
      condition: 'decided-together',
      finding: 'unknown',
      level: 'informs',
      remedy: 'record-review',
    },
  ]);
  await record({ coachIds: ids(coaches.slice(1)) });
  expect(await ofOffice()).toMatchObject([
    { finding: { kind: 'few-coaches', on: today, coaches: 2, agreed: 3 }, level: 'informs' },
  ]);

  await record({ heldOn: addMonths(today, -11) });
  expect(await ofOffice()).toEqual([]);
});

test('a year and a day later it says when it was', async () => {
  const on = addDays(addMonths(today, -12), -1);
  await record({ heldOn: on });
  expect(await ofOffice()).toMatchObject([{ finding: { kind: 'long-ago', on, agreed: 12 } }]);
});

test('an office that did not decide so yet is told nothing', async () => {
  await house.owner`update app.terms set numbers = numbers #- '{holdsFrom,decided-together}'`;
  expect(await ofOffice()).toEqual([]);
  await house.owner`
    update app.terms set numbers = jsonb_set(numbers, '{holdsFrom,decided-together}', ${house.owner.json(today)})`;
  expect(await ofOffice()).toHaveLength(1);
});

test('a day that is still to come, nobody there and nothing decided are refused beside their fields', async () => {
  const answer = await record({
    heldOn: addDays(today, 1),
    coachIds: [],
    otherIds: [],
    decided: 'Een nieuwe afspraak.',
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toEqual([
    { pointer: '#/heldOn', detail: 'in-the-future' },
    { pointer: '#/coachIds', detail: 'required' },
  ]);
  expect((await record({ decided: '  ' })).json().errors).toEqual([
    { pointer: '#/decided', detail: 'required' },
  ]);
  expect((await record({ coachIds: [randomUUID()] })).statusCode).toBe(404);
  expect(await held()).toEqual([]);
});

test('a day is written down once: the second person corrects what stands there', async () => {
  const { id } = (await record()).json();
  expect((await record({}, an)).json().type).toBe('/problems/reviewed-once-a-day');
  expect(await house.read(`/reviews/${id}`, an)).toMatchObject({ version: 1, heldOn: today });

  const yesterday = addDays(today, -1);
  const once = { heldOn: yesterday, coachIds: ids(coaches.slice(0, 1)), otherIds: [] };
  expect((await change(id, 1, once)).json()).toEqual({ version: 2 });
  expect(await held()).toMatchObject([
    { heldOn: yesterday, coaches: ['Bea'], others: [], writtenBy: 'An' },
  ]);
});

test('of two who correct it at once, the second sees what the first wrote', async () => {
  const { id } = (await record()).json();
  await change(id, 1, { decided: 'Een vraag komt drie weken vooraf.' });
  const late = await change(id, 1, { decided: 'Een vraag komt een maand vooraf.' }, house.hilde);
  expect(late.statusCode).toBe(409);
  expect(late.json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    now: { version: 2, decided: 'Een vraag komt drie weken vooraf.' },
  });
  expect(await held()).toMatchObject([{ decided: 'Een vraag komt drie weken vooraf.' }]);
});

test('somebody who is a coach and a trainer counts as a coach, once', async () => {
  const both = await aCoach(house.owner, 'Godelieve');
  await house.owner`insert into app.person_roles (person_id, role) values (${both.personId}, 'trainer')`;
  await record({ coachIds: ids([...coaches.slice(1), both]), otherIds: [both.personId] });
  expect(await ofOffice()).toEqual([]);
  expect(await held()).toMatchObject([{ coaches: ['Erik', 'Fatma', 'Godelieve'], others: [] }]);
});

test('who can have been there: coaches until a year after they stop, and who works here', async () => {
  const stopped = (on: string) => async (name: string) => {
    const { personId } = await aCoach(house.owner, name);
    await goesAway(house.owner, personId, 'stopped', on);
  };
  await stopped(addDays(addMonths(today, -12), 1))('Lena');
  await stopped(addMonths(today, -12))('Omer');
  const { coaches: asked, others } = await house.read('/reviews/people');
  const names = (people: { firstName: string }[]) => people.map(({ firstName }) => firstName);
  expect(names(asked)).toContain('Lena');
  expect(names(asked)).not.toContain('Omer');
  expect(names(others)).toEqual(expect.arrayContaining(['An', 'Hilde', 'Naïma']));
  expect(names(others)).not.toContain('Bea');
});
