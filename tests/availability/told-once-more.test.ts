import { randomUUID } from 'node:crypto';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import type { Clock } from '@app/server/clock';
import { availabilityAnswerRoutes } from '@app/server/availability/answer-routes';
import { roundRoutes } from '@app/server/availability/routes';
import { answerRoutes } from '@app/server/sessions/answer-routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRound } from '../factories/availability.ts';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { workersOn } from '../messages/at-work.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

/** A coach who said nothing of a round hears of it once more; one who is taken out of it is asked no more. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let bea: Acting;
let round: string;
let question: string;
let session: string;
let now: Moment;
const clock: Clock = { now: () => now, today: () => inBrussels(now).day };
const links = makeLinks(appSecret, 'https://draagkracht.example');
const { working, stopAll } = workersOn(() => database);

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  app = await appFor(database, [
    roundRoutes(clock, links, () => true),
    answerRoutes(clock, async () => {}),
    availabilityAnswerRoutes(clock, async () => {}),
  ]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
afterEach(stopAll);
/** Asked on Monday 4 March, until the next. */
beforeEach(async () => {
  now = momentAt('2030-03-05', '10:00');
  for (const table of ['outbox', 'availability_answers', 'availability_questions'])
    await database.owner`delete from ${database.owner(`app.${table}`)}`;
  await database.owner`delete from app.availability_days`;
  await database.owner`delete from app.availability_rounds`;
  bea = await aCoach(database.owner, 'Bea', `${randomUUID()}@example.org`);
  await database.owner`update app.contacts set preferred_channel = 'mail' where person_id = ${bea.personId}`;
  session = await aSession(database.owner, { day: '2030-03-28' });
  const made = await aRound(database.owner, {
    madeBy: hilde.personId,
    sessions: [session],
    coaches: [bea.personId],
    closesOn: '2030-03-11',
    channel: 'mail',
  });
  round = made.id;
  question = made.questions[bea.personId]!;
  await set({ asked_at: momentAt('2030-03-04', '10:00'), link_hash: Buffer.from(hashOf(token())) });
  await database.owner`
    insert into app.outbox (kind, about, once_as, state, sent_at)
    values ('availability', ${database.owner.json({ availability: question })}, ${question}, 'sent', now())`;
});

const token = (turn = 0) => links.tokenOf(question, turn);
const set = (what: Record<string, string | Buffer | null>) =>
  database.owner`update app.availability_questions set ${database.owner(what)} where id = ${question}`;
const says = (answer: string) => database.owner`
  insert into app.availability_answers (question_id, round_id, session_id, answer, about_day, channel)
  values (${question}, ${round}, ${session}, ${answer}, '2030-03-28', 'link')`;
async function leaves(...days: string[]) {
  const { drainNow, received } = await working({}, { clock });
  for (const day of days)
    for (const time of ['08:59', '09:00', '16:59']) {
      now = momentAt(day, time);
      await drainNow();
    }
  return received;
}
const week = ['2030-03-05', '2030-03-06', '2030-03-07', '2030-03-08', '2030-03-11'];
const post = (url: string, body: object = {}) =>
  app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: as(hilde),
    payload: { key: randomUUID(), ...body },
  });
const get = async (url: string) =>
  (await app.inject({ url: `/api${url}`, headers: as(hilde) })).json();
const page = async (turn = 0) => (await app.inject({ url: `/api/answers/${token(turn)}` })).json();

describe('a round that a coach was mailed', () => {
  test('is told once more, half-way, with the same link, and never again', async () => {
    expect(await leaves('2030-03-06')).toEqual([]);
    const letters = await leaves(...week);
    expect(letters.map(({ subject }) => subject)).toEqual(['Nog even over welke dagen passen']);
    expect(letters[0]?.text).toContain(links.pageOf(token()));
    expect(letters[0]?.text).toContain('maandag 11 maart, 17 uur');
  });

  test.each<[string, () => Promise<unknown>]>([
    ['she said something of a day', () => says('no')],
    ['she was taken out of it', () => set({ withdrawn_at: '2030-03-05' })],
    ['somebody brought it herself', () => set({ channel: 'sms' })],
    [
      'the round is closed',
      () =>
        database.owner`update app.availability_rounds set closed_at = now(), closed_by = ${hilde.personId}`,
    ],
    ['she pauses', () => goesAway(database.owner, bea.personId, 'paused', '2026-01-01')],
    [
      'its letter never left',
      () => database.owner`update app.outbox set state = 'undeliverable', sent_at = null`,
    ],
  ])('not when %s', async (_, arrange) => {
    await arrange();
    expect(await leaves(...week)).toEqual([]);
  });
});

describe('a coach who is taken out of a round', () => {
  const takeOut = async () =>
    (await post(`/availability/${round}/coaches/${bea.personId}/withdrawal`)).json();

  test('is in it no more, and her link says that the question is not needed', async () => {
    expect((await page()).kind).toBe('availability');
    expect(await takeOut()).toEqual({ withdrawn: true, mustHear: true });
    expect((await page()).type).toBe('/problems/question-taken-back');
    expect(await get(`/availability/${round}`)).toMatchObject({ coaches: 0, people: [] });
    const again = await post(`/availability/${round}/coaches/${bea.personId}/withdrawal`);
    expect(again.statusCode).toBe(404);
  });

  test('says nothing there any more, and what she said stays with the day', async () => {
    await says('yes');
    await takeOut();
    const tap = await app.inject({
      method: 'POST',
      url: `/api/answers/${token()}/availability`,
      payload: { session, answer: 'no' },
    });
    expect(tap.statusCode).toBe(404);
    const kept = await database.owner`select answer from app.availability_answers`;
    expect(kept.map(({ answer }) => answer as string)).toEqual(['yes']);
  });

  test('is not needed to hear of it when nobody asked her yet', async () => {
    await set({ asked_at: null });
    expect(await takeOut()).toEqual({ withdrawn: true, mustHear: false });
  });

  test('can be asked after all, by another link', async () => {
    await takeOut();
    const coaches = [{ coachId: bea.personId, channel: 'mail' }];
    const answer = await post(`/availability/${round}/coaches`, { coaches });
    expect(answer.json(), answer.body).toMatchObject({ asked: 1, letters: 1 });
    expect((await page()).type).toBe('/problems/not-found');
    expect((await page(1)).kind).toBe('availability');
    expect((await get(`/availability/${round}`)).people).toHaveLength(1);
  });
});
