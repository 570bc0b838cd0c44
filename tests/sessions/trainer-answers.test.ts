import { addDays } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import { realClock } from '@app/server/clock';
import { trainerAnswerRoutes } from '@app/server/sessions/trainer-answer-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

/** A trainer says by one tap whether her day still fits; a no takes her off no day, and somebody looks for another. */
let house: PlanningHouse;
let wouter: Acting;
let session: string;

beforeAll(async () => {
  house = await openPlanningHouse(trainerAnswerRoutes(realClock));
});
afterAll(() => house.close());
beforeEach(async () => {
  wouter = await aPerson(house.owner, 'trainer', 'Wouter');
  await house.owner`
    insert into app.contacts (person_id, phone) values (${wouter.personId}, '+32470112233')`;
  session = await house.aDay({ trainers: [wouter.personId], day: '2031-01-13' });
});

const says = (fits: boolean, moves = 0, who = wouter, day = session) =>
  house.post(who, `/sessions/${day}/own-answer`, { fits, moves });
const heard = (fits: boolean, moves = 0, trainer = wouter, more: object = {}) =>
  house.post(house.hilde, `/sessions/${session}/trainers/${trainer.personId}/answer`, {
    fits,
    moves,
    channel: 'call',
    heardOn: realClock.today(),
    ...more,
  });
const slugOf = (answer: Awaited<ReturnType<typeof says>>) =>
  answer.json().type?.replace('/problems/', '');
const onHerPage = async () =>
  (await house.read(`/sessions/${session}/for-trainers`, wouter)).question as object;
const atHilde = async () => (await house.show(session)).trainers[0];
const neverAlone = async () =>
  (await house.show(session)).judgements.find(
    ({ condition }: { condition: string }) => condition === 'never-alone',
  );

async function tasks() {
  const { tasksToday, tasksThisWeek } = await house.read('/week');
  return [...tasksToday, ...tasksThisWeek].filter(
    (task: { sessionId: string; kind: string }) =>
      task.sessionId === session && task.kind === 'trainer-cannot',
  );
}

describe('her answer', () => {
  test('is none before she taps, and then nothing is said', async () => {
    expect(await onHerPage()).toEqual({ moves: 0, answer: null });
    expect(await atHilde()).toMatchObject({ answer: null, phone: '+32470112233' });
    expect(await tasks()).toEqual([]);
    expect(await neverAlone()).toMatchObject({ finding: 'met' });
  });

  test('may change until the day begins; the last one counts', async () => {
    expect((await says(false)).statusCode).toBe(201);
    expect(await onHerPage()).toMatchObject({ answer: { fits: false } });
    expect((await says(true)).statusCode).toBe(201);
    expect((await says(true)).statusCode).toBe(201);
    expect(await atHilde()).toMatchObject({ answer: { fits: true, heardBy: null } });
  });

  test('comes too late once the day began, or does not happen', async () => {
    await house.owner`update app.sessions set day = current_date - 1 where id = ${session}`;
    expect(slugOf(await says(false, 1))).toBe('session-over');
    session = await house.aDay({ trainers: [wouter.personId] });
    await house.cancel(session);
    expect(slugOf(await says(false))).toBe('session-cancelled');
  });

  test('is about the day as she saw it: when it moved meanwhile, she looks again', async () => {
    await house.change(session, { startsAt: '09:00' });
    expect(slugOf(await says(true))).toBe('changed-meanwhile');
    expect((await says(true, 1)).statusCode).toBe(201);
  });

  test('is asked of nobody who does not stand there', async () => {
    expect(slugOf(await says(false, 0, house.trainer))).toBe('not-found');
    expect(slugOf(await heard(false, 0, house.trainer))).toBe('not-found');
    const another = await house.aDay();
    expect(slugOf(await says(false, 0, wouter, another))).toBe('not-found');
  });
});

describe('a no', () => {
  beforeEach(() => says(false));

  test('is a task within a week with her telephone, however far the day, and warns at the day', async () => {
    expect(await tasks()).toMatchObject([
      { trainer: { firstName: 'Wouter' }, phone: '+32470112233', day: '2031-01-13' },
    ]);
    const [{ before }] = await tasks();
    expect(inBrussels(before).day).toBe(addDays(realClock.today(), 7));
    expect(await neverAlone()).toMatchObject({
      finding: { kind: 'trainer-cannot', trainers: ['Wouter'] },
      level: 'warns',
    });
  });

  test('takes her off no day', async () => {
    expect(await atHilde()).toMatchObject({ firstName: 'Wouter', answer: { fits: false } });
  });

  test.each<[how: string, solve: () => unknown]>([
    [
      'another trainer stands there instead',
      () => house.change(session, { trainerIds: [house.trainer.personId] }),
    ],
    ['she says yes', () => says(true)],
    ['Hilde hears that it fits', () => heard(true)],
    ['the day moves to another date', () => house.change(session, { day: '2031-01-14' })],
    ['the day moves to another hour', () => house.change(session, { endsAt: '13:00' })],
  ])('asks nothing any more when %s', async (_, solve) => {
    expect(await tasks()).toHaveLength(1);
    await solve();
    expect(await tasks()).toEqual([]);
    expect((await neverAlone())?.finding).not.toMatchObject({ kind: 'trainer-cannot' });
  });

  test('asks nothing any more when the day is cancelled', async () => {
    await house.cancel(session);
    expect(await tasks()).toEqual([]);
  });

  test('about a day that moved is no answer to the new one, also when it moves back', async () => {
    await house.change(session, { day: '2031-01-14' });
    expect(await onHerPage()).toEqual({ moves: 1, answer: null });
    await house.change(session, { day: '2031-01-13' });
    expect(await onHerPage()).toEqual({ moves: 2, answer: null });
    expect(await tasks()).toEqual([]);
  });

  test('stays when something else about the day changes', async () => {
    await house.change(session, { participants: 9 });
    await house.owner`update app.sessions set prepared_on = '2026-11-02' where id = ${session}`;
    expect(await tasks()).toHaveLength(1);
  });

  test('warns no more where another trainer stands there all day, and she is still called', async () => {
    const { personId: jo } = await aPerson(house.owner, 'trainer', 'Jo');
    await house.change(session, { trainerIds: [wouter.personId, jo] });
    expect((await neverAlone()).finding).toBe('met');
    expect(await tasks()).toHaveLength(1);
  });
});

test('with an answer she says that she knows what changed', async () => {
  await house.change(session, { day: '2031-01-14' });
  const news = async () => (await house.read(`/sessions/${session}/for-trainers`, wouter)).news;
  const { letter, known } = await news();
  expect(known).toBe(false);
  await house.post(wouter, `/sessions/${session}/own-answer`, { fits: true, moves: 1, letter });
  expect(await news()).toMatchObject({ letter, known: true });
});

test('what Hilde heard on the phone is written down as heard by her, and the trainer reads it', async () => {
  expect((await heard(false)).statusCode).toBe(201);
  expect(await atHilde()).toMatchObject({
    answer: { fits: false, heardBy: 'Hilde', heardHow: 'call', heardOn: realClock.today() },
  });
  expect(await onHerPage()).toMatchObject({ answer: { fits: false } });
  expect(await tasks()).toHaveLength(1);
});

test('with an answer that Hilde heard she knows what was told by that day, and no news of after it', async () => {
  await house.change(session, { day: '2031-01-14' });
  const news = async () =>
    (await house.show(session)).news.find(
      ({ person }: { person: { id: string } }) => person.id === wouter.personId,
    );
  const yesterday = addDays(realClock.today(), -1);
  await heard(true, 1, wouter, { heardOn: yesterday });
  expect(await news()).toMatchObject({ knownAt: null });
  expect(await atHilde()).toMatchObject({ answer: { heardOn: yesterday } });
  await heard(true, 1, wouter, { channel: 'sms' });
  expect(await news()).toMatchObject({ knownBy: 'Hilde', knownHow: 'sms' });
});

test('nobody heard it tomorrow, and a tap of hers is heard by nobody', async () => {
  const tomorrow = addDays(realClock.today(), 1);
  expect((await heard(true, 0, wouter, { heardOn: tomorrow })).json().errors).toEqual([
    { pointer: '#/heardOn', detail: 'in-the-future' },
  ]);
  await heard(false);
  await says(true);
  expect(await atHilde()).toMatchObject({
    answer: { fits: true, heardBy: null, heardHow: null, heardOn: null },
  });
});

test('a coach who sees the day reads no answer of a trainer', async () => {
  const bea = await aPerson(house.owner, 'coach', 'Bea');
  await house.owner`insert into app.coaches (person_id) values (${bea.personId})`;
  await house.owner`
    insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, verdict, terms_version)
    values (${session}, ${bea.personId}, 'call', ${house.hilde.personId}, now(), '{"judgements":[]}', 1)`;
  await says(false);
  expect((await house.read(`/sessions/${session}/for-trainers`, bea)).question).toBeNull();
});
