import { randomUUID } from 'node:crypto';
import { availabilityAnswerRoutes } from '@app/server/availability/answer-routes';
import { roundRoutes } from '@app/server/availability/routes';
import { realClock } from '@app/server/clock';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRound } from '../factories/availability.ts';
import { aCoach } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';

/** Coaches are asked which days suit them, and say so at any door of theirs or to a coordinator. */
let house: PlanningHouse;
let bea: Acting;
let erik: Acting;
let first: string;
let second: string;
const links = makeLinks(appSecret, 'http://localhost:3000');

beforeAll(async () => {
  house = await openPlanningHouse(
    roundRoutes(realClock, links, () => true),
    availabilityAnswerRoutes(realClock, async () => {}),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`update app.settings set demonstration = true`; // so that letters leave
  first = await house.aDay();
  second = await house.aDay({ day: '2030-03-21' });
  bea = await aCoach(house.owner, 'Bea', `${randomUUID()}@example.org`);
  await house.owner`update app.contacts set preferred_channel = 'mail' where person_id = ${bea.personId}`;
  erik = await aCoach(house.owner, 'Erik');
});

const start = (more: object = {}) =>
  house.post(house.hilde, '/availability', {
    days: [first, second],
    coaches: [
      { coachId: bea.personId, channel: 'mail' },
      { coachId: erik.personId, channel: 'letter' },
    ],
    closesOn: '2030-03-01',
    ...more,
  });
const begun = async (more: object = {}) => (await start(more)).json().round as string;
const show = (round: string) => house.read(`/availability/${round}`);
const questionOf = async (round: string, { personId }: Acting) =>
  (
    await house.owner`select id from app.availability_questions where round_id = ${round} and coach_id = ${personId}`
  )[0]!.id as string;
const tapBy = (question: string, tap: object, linksEnded = 0) =>
  house.app.inject({
    method: 'POST',
    url: `/api/answers/${links.tokenOf(question, linksEnded)}/availability`,
    payload: tap,
  });
const openBy = (question: string, linksEnded = 0) =>
  house.app.inject({ url: `/api/answers/${links.tokenOf(question, linksEnded)}` });
const hers = async (round: string, { personId }: Acting) =>
  (await show(round)).people.find((one: { coach: { id: string } }) => one.coach.id === personId);
const timePasses = async () => {
  const worker = await workerOn(house.database);
  await worker.drainNow();
  await worker.stop();
};
const closing = (round: string, on: string) =>
  house.owner`update app.availability_rounds set closes_on = ${on} where id = ${round}`;

describe('starting', () => {
  test('asks each coach once in her own way: a letter leaves, a paper one waits to be brought', async () => {
    const answer = await start();
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json()).toMatchObject({ letters: 1, leaves: true });
    const round = answer.json().round as string;
    expect((await hers(round, bea)).next).toEqual({ step: 'leaves', until: null });
    expect((await hers(round, erik)).next).toEqual({ step: 'bring', until: null });

    await timePasses();
    expect((await hers(round, bea)).askedAt).not.toBe(null);
    const [letter] = await house.owner`
      select o.state from app.outbox o where o.about->>'availability' = ${await questionOf(round, bea)}`;
    expect(letter!.state).toBe('sent');
  });

  test('twice with one key is one round', async () => {
    const key = randomUUID();
    const rounds = [await start({ key }), await start({ key })].map((one) => one.json().round);
    expect(rounds[0]).toBe(rounds[1]);
  });

  test('refuses a closing day on the first day, a cancelled day, and a way that does not reach her', async () => {
    const late = (await start({ closesOn: '2030-03-14' })).json();
    expect(late.errors).toEqual([{ pointer: '#/closesOn', detail: 'after-the-first-day' }]);
    expect(
      (await start({ coaches: [{ coachId: erik.personId, channel: 'mail' }] })).json().type,
    ).toBe('/problems/no-way-to-reach');
    await house.cancel(second);
    expect((await start()).json().type).toBe('/problems/session-cancelled');
  });

  test('another coach is asked later, and who is in it stays as she is', async () => {
    const round = await begun();
    await tapBy(await questionOf(round, bea), { session: first, answer: 'yes' });
    const samira = await aCoach(house.owner, 'Samira');
    const more = await house.post(house.hilde, `/availability/${round}/coaches`, {
      coaches: [bea, samira].map(({ personId }) => ({ coachId: personId, channel: 'letter' })),
    });
    expect(more.json()).toMatchObject({ asked: 1, letters: 0 });
    expect((await hers(round, bea)).answers).toEqual([{ sessionId: first, answer: 'yes' }]);
  });

  test('the preview asks nobody', async () => {
    const before = await house.owner`select count(*) from app.availability_questions`;
    const { letter, days, coaches } = await house.read(
      `/availability/preview?from=2030-03-01&until=2030-03-31&day=${first}&coach=${bea.personId}`,
    );
    expect(letter.text).toContain('/a/…');
    expect(days.filter((one: { chosen: boolean }) => one.chosen)).toHaveLength(1);
    expect(
      coaches.find((one: { coach: { id: string } }) => one.coach.id === bea.personId).chosen,
    ).toBe(true);
    expect(await house.owner`select count(*) from app.availability_questions`).toEqual(before);
  });
});

const page = randomUUID().replaceAll('-', '');
const doors = {
  'by her link': (question: string) => ({ url: `/api/answers/${links.tokenOf(question)}` }),
  'on her own page': (question: string) => ({ url: `/api/pages/${page}/answers/${question}` }),
  'signed in': (question: string) => ({
    url: `/api/me/answers/${question}`,
    headers: as(bea),
  }),
};

describe.each(Object.keys(doors) as (keyof typeof doors)[])('a coach %s', (door) => {
  let round: string;
  let question: string;
  beforeEach(async () => {
    await house.owner`delete from app.page_links`;
    await house.owner`
      insert into app.page_links (person_id, token_hash, made_by)
      values (${bea.personId}, ${Buffer.from(hashOf(page))}, ${house.hilde.personId})`;
    round = await begun();
    question = await questionOf(round, bea);
  });
  const open = () => house.app.inject(doors[door](question));
  const tap = (payload: object) => {
    const { url, ...rest } = doors[door](question);
    return house.app.inject({
      method: 'POST',
      url: `${url}/availability`,
      ...rest,
      payload: { key: randomUUID(), ...payload },
    });
  };

  test('says what suits her day by day, and changes her mind', async () => {
    expect((await open()).json()).toMatchObject({ kind: 'availability', open: true });
    await tap({ session: first, answer: 'yes' });
    await tap({ session: second, answer: 'undecided' });
    const last = await tap({ session: first, answer: 'no' });
    expect(last.json().outcome).toBe('kept');
    expect(
      last.json().availability.days.map((one: { answer: string | null }) => one.answer),
    ).toEqual(['no', 'undecided']);
    const kept = await house.owner`
      select channel, heard_by from app.availability_answers where question_id = ${question}`;
    expect(kept).toHaveLength(2);
    expect(kept[0]).toEqual({ channel: door === 'by her link' ? 'link' : 'page', heard_by: null });
  });

  test('says how often she would like to come', async () => {
    expect((await tap({ wishedPerMonth: 3 })).json().availability.wishedPerMonth).toBe(3);
    expect((await tap({ wishedPerMonth: 'more' })).json().availability.wishedPerMonth).toBe('more');
    expect((await tap({ wishedPerMonth: null })).json().availability.wishedPerMonth).toBe(null);
  });

  test('cannot any more after the closing day, nor once it is closed', async () => {
    await closing(round, '2020-01-01');
    expect((await tap({ session: first, answer: 'yes' })).json().outcome).toBe('closed');
    expect((await tap({ wishedPerMonth: 3 })).json().outcome).toBe('closed');
    await closing(round, '2030-03-01');
    await house.post(house.hilde, `/availability/${round}/closing`, {});
    expect((await tap({ session: first, answer: 'yes' })).json()).toMatchObject({
      outcome: 'closed',
      availability: { open: false },
    });
  });

  test('is not asked about another day, nor about one that does not happen', async () => {
    const other = await house.aDay();
    expect((await tap({ session: other, answer: 'yes' })).json().outcome).toBe('not-asked');
    await house.cancel(first);
    expect((await tap({ session: first, answer: 'yes' })).json().outcome).toBe('not-asked');
    expect((await open()).json().days[0].standing).toBe('cancelled');
  });

  test('cannot answer it as if it were a day', async () => {
    const { url, ...rest } = doors[door](question);
    const answer = await house.app.inject({
      method: 'POST',
      url,
      ...rest,
      payload: { key: randomUUID(), answer: 'yes' },
    });
    expect(answer.statusCode).toBe(404);
  });
});

test('nobody opens the question of somebody else', async () => {
  const question = await questionOf(await begun(), erik);
  const look = await house.app.inject({ url: `/api/me/answers/${question}`, headers: as(bea) });
  expect(look.statusCode).toBe(404);
  const tap = await house.post(bea, `/me/answers/${question}/availability`, {
    session: first,
    answer: 'yes',
  });
  expect(tap.statusCode).toBe(404);
});

test('the last minute of the closing day still counts', async () => {
  const { id } = await aRound(house.owner, {
    madeBy: house.hilde.personId,
    sessions: [first],
    coaches: [bea.personId],
  });
  const [{ closes_at: closes } = { closes_at: null }] =
    await house.owner`select closes_at from app.availability_rounds where id = ${id}`;
  expect((closes as Date).toISOString()).toBe('2030-03-01T16:00:00.000Z');
});

describe('a coordinator', () => {
  const record = (round: string, more: object = {}) =>
    house.post(house.hilde, `/availability/${round}/coaches/${erik.personId}/answers`, {
      answers: [{ session: first, answer: 'yes' }],
      channel: 'call',
      heardOn: realClock.today(),
      ...more,
    });

  test('writes down what she heard, how, and that she did', async () => {
    const round = await begun();
    expect((await record(round, { wishedPerMonth: 2 })).json()).toEqual({ kept: 1 });
    expect(await hers(round, erik)).toMatchObject({
      answers: [{ sessionId: first, answer: 'yes' }],
      last: { channel: 'call', on: realClock.today(), heardBy: 'Hilde' },
      next: null,
    });
    const shown = await house.read(`/availability/${round}/coaches/${erik.personId}`);
    expect(shown.wishedPerMonth).toBe(2);
  });

  test('still does so after the closing day, until she closes the round', async () => {
    const round = await begun();
    await closing(round, '2020-01-01');
    expect((await record(round)).json()).toEqual({ kept: 1 });
    const close = () => house.post(house.hilde, `/availability/${round}/closing`, {});
    expect((await close()).json()).toEqual({ closed: true });
    expect((await close()).json()).toEqual({ closed: false });
    expect((await record(round)).json().type).toBe('/problems/round-closed');
  });

  test('heard nothing tomorrow, nor before it was asked', async () => {
    const round = await begun();
    const detail = async (heardOn: string) =>
      (await record(round, { heardOn })).json().errors[0].detail as string;
    expect(await detail('2029-12-31')).toBe('in-the-future');
    expect(await detail('2020-01-01')).toBe('before-it-was-asked');
  });

  test('brings a question: from then on she is asked', async () => {
    const round = await begun();
    const bring = (how: string) =>
      house.post(house.hilde, `/availability/${round}/coaches/${erik.personId}/bringing`, { how });
    expect((await bring('whatsapp')).json().type).toBe('/problems/no-way-to-reach');
    expect((await bring('letter')).json()).toEqual({ brought: true });
    expect((await hers(round, erik)).askedAt).not.toBe(null);
    expect((await bring('letter')).json()).toEqual({ brought: false });
  });
});

test('what she said about a day that moved was about another day', async () => {
  const round = await begun();
  const question = await questionOf(round, bea);
  await tapBy(question, { session: first, answer: 'yes' });
  await house.change(first, { day: '2030-03-15' });
  expect((await openBy(question)).json().days[0].answer).toBe(null);
  expect((await hers(round, bea)).answers).toEqual([]);
});

test('her own pages show the round as long as she can answer', async () => {
  const round = await begun();
  const rounds = async () => (await house.read('/me/days', bea)).rounds as { question: string }[];
  const question = await questionOf(round, bea);
  expect((await rounds()).map((one) => one.question)).toContain(question);
  await house.post(house.hilde, `/availability/${round}/closing`, {});
  expect((await rounds()).map((one) => one.question)).not.toContain(question);
});

describe('a corrected address', () => {
  test('ends the link that went there, and the letter goes to the new one', async () => {
    const round = await begun();
    const question = await questionOf(round, bea);
    await timePasses();
    await house.owner`update app.contacts set email = ${`${randomUUID()}@example.org`} where person_id = ${bea.personId}`;
    expect((await openBy(question)).statusCode).toBe(404);
    expect((await hers(round, bea)).askedAt).toBe(null);
    await timePasses();
    expect((await openBy(question)).statusCode).toBe(404);
    expect((await openBy(question, 1)).statusCode).toBe(200);
    expect((await hers(round, bea)).askedAt).not.toBe(null);
  });

  test('leaves a link alone that was printed', async () => {
    const round = await begun();
    const question = await questionOf(round, erik);
    await house.owner`update app.contacts set phone = '+32470112233' where person_id = ${erik.personId}`;
    await house.owner`update app.contacts set phone = '+32470112244' where person_id = ${erik.personId}`;
    expect((await openBy(question)).statusCode).toBe(200);
  });
});
