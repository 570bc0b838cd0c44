import { randomUUID } from 'node:crypto';
import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import type { Clock } from '@app/server/clock';
import { dateRoutes } from '@app/server/dates/routes';
import { answerRoutes } from '@app/server/sessions/answer-routes';
import { makeLinks } from '@app/server/sessions/link';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askedFor, aTrainingDate } from '../factories/dates.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { workersOn } from '../messages/at-work.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

/** Coaches hear once more of a date to which they come, and of a question about one that they did not answer. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let bea: Acting;
let date: string;
let question: string;
let token: string;
let now: Moment;
const clock: Clock = { now: () => now, today: () => inBrussels(now).day };
const mail = { leaves: true };
const links = makeLinks(appSecret, 'https://draagkracht.example');
const { working, stopAll } = workersOn(() => database);

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  app = await appFor(database, [
    weekRoutes(clock, links, () => mail.leaves),
    dateRoutes(clock, links, () => mail.leaves),
    answerRoutes(clock, async () => {}),
  ]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
afterEach(stopAll);
beforeEach(async () => {
  mail.leaves = true;
  now = momentAt('2030-03-01', '10:00');
  await database.owner`delete from app.outbox`;
  await database.owner`delete from app.date_questions`;
  await database.owner`delete from app.training_dates`;
  bea = await aCoach(database.owner, 'Bea', `${randomUUID()}@example.org`);
  await likes('mail');
  ({ id: date } = await aTrainingDate(database.owner, {
    madeBy: hilde.personId,
    day: '2030-03-14',
  }));
  const asked = await askedFor(database.owner, {
    date,
    coaches: [bea.personId],
    askedBy: hilde.personId,
    channel: 'mail',
  });
  ({ question, token } = asked[0]!);
});

const at = (day: string, time: string) => (now = momentAt(day, time));
const likes = (channel: string) =>
  database.owner`
    update app.contacts set preferred_channel = ${channel}, email_failed_on = null where person_id = ${bea.personId}`;
const set = (what: Record<string, string | null>) =>
  database.owner`update app.date_questions set ${database.owner(what)} where id = ${question}`;
const onTheDate = (what: Record<string, string | number | null>) =>
  database.owner`update app.training_dates set ${database.owner(what)} where id = ${date}`;
const comes = () =>
  set({
    answer: 'yes',
    answered_at: momentAt('2030-02-20', '10:00'),
    answered_how: 'link',
    place_since: momentAt('2030-02-20', '10:00'),
  });
const told = () => database.owner`
  select kind, about->>'at' as at, state, trouble from app.outbox order by made_at, once_as`;
/** The subjects of what leaves from day to day. */
async function leavesOn(...moments: (readonly [string, string])[]) {
  const { drainNow, received } = await working({}, { clock });
  for (const [day, time] of moments) {
    at(day, time);
    await drainNow();
  }
  return received;
}
const aWeekBefore = ['2030-03-07', '09:00'] as const;
const theDayBefore = ['2030-03-13', '09:00'] as const;

interface Task {
  kind: string;
  about: string | null;
  letter: string;
  question: string;
  sessionId: string | null;
  date: { id: string } | null;
}
async function tasks(): Promise<Task[]> {
  const week = (await app.inject({ url: '/api/week', headers: as(hilde) })).json();
  return [...week.tasksToday, ...week.tasksThisWeek].filter(({ kind }: Task) => kind === 'remind');
}
const post = (url: string, body: object = {}) =>
  app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: as(hilde),
    payload: { key: randomUUID(), ...body },
  });
const page = async () => (await app.inject({ url: `/api/answers/${token}` })).json();

describe('a coach who comes on Thursday 14 March', () => {
  beforeEach(comes);

  test('hears of it a week before and the day before, once each, and of nothing in between', async () => {
    const received = await leavesOn(
      ['2030-03-06', '16:00'],
      ['2030-03-07', '08:59'],
      aWeekBefore,
      ['2030-03-07', '16:00'],
      ['2030-03-12', '10:00'],
      ['2030-03-13', '08:00'],
      theDayBefore,
      ['2030-03-13', '16:30'],
      ['2030-03-14', '09:00'],
    );
    expect(received.map(({ subject }) => subject)).toEqual([
      'Weet je nog? De opleiding van donderdag 14 maart',
      'Bijna zover: de opleiding van donderdag 14 maart',
    ]);
    for (const { text } of received) {
      expect(text).toContain('donderdag 14 maart, van 9.30 tot 12.30 uur');
      expect(text).toContain('Ons huis');
      expect(text).toContain(links.pageOf(token));
    }
  });

  test('says with one tap that she knows, and then nobody asks it of her', async () => {
    await leavesOn(aWeekBefore);
    const { news } = await page();
    expect(news).toMatchObject({ about: 'reminder', known: false });
    const known = await app.inject({
      method: 'POST',
      url: `/api/answers/${token}/known`,
      payload: { letter: news.letter },
    });
    expect(known.statusCode, known.body).toBeLessThan(300);
    expect((await page()).news).toMatchObject({ known: true });
    await leavesOn(theDayBefore);
    at('2030-03-13', '13:00');
    expect(await tasks()).toEqual([]);
  });

  test('who says nothing is asked the afternoon before whether she knows; a call ends it', async () => {
    await leavesOn(aWeekBefore, theDayBefore);
    at('2030-03-13', '12:59');
    expect(await tasks()).toEqual([]);
    at('2030-03-13', '13:00');
    const [asks] = await tasks();
    expect(asks).toMatchObject({
      about: 'ask-whether-she-knows',
      sessionId: null,
      question,
      date: { id: date },
    });
    await post(`/letters/${asks!.letter}/known`, { how: 'call' });
    expect(await tasks()).toEqual([]);
  });

  test('who likes a call, or a letter, is not mailed: somebody does it, for a letter in time for the post', async () => {
    await likes('letter');
    expect(await leavesOn(['2030-03-04', '10:00'])).toEqual([]);
    expect(await told()).toMatchObject([{ at: 'week', state: 'needless', trouble: 'by-hand' }]);
    const [asks] = await tasks();
    expect(asks).toMatchObject({ about: 'remind-her', date: { id: date } });
    await post(`/letters/${asks!.letter}/told`, { how: 'letter' });
    expect(await tasks()).toEqual([]);
  });

  test('hears nothing after she gave her place back, or when it is cancelled', async () => {
    await set({ answer: 'no', place_since: null });
    expect(await leavesOn(aWeekBefore)).toEqual([]);
    await comes();
    await onTheDate({ cancelled_at: momentAt('2030-03-07', '08:00') });
    expect(await leavesOn(aWeekBefore, theDayBefore)).toEqual([]);
    expect(await told()).toEqual([]);
  });

  test('hears of the new day when it moves, and not within a day of her yes', async () => {
    await set({ place_since: momentAt('2030-03-06', '14:00') });
    expect(await leavesOn(aWeekBefore)).toEqual([]);
    await onTheDate({ day: '2030-03-21' });
    const received = await leavesOn(theDayBefore, ['2030-03-14', '10:00']);
    expect(received.map(({ subject }) => subject)).toEqual([
      'Weet je nog? De opleiding van donderdag 21 maart',
    ]);
  });

  test('gets one letter, however many processes look', async () => {
    const one = await working({}, { clock });
    const other = await working({}, { clock });
    at(...aWeekBefore);
    await Promise.all([one.drainNow(), other.drainNow(), one.drainNow()]);
    expect([...one.received, ...other.received]).toHaveLength(1);
  });
});

describe('a question of Monday 4 March that can be answered until the next', () => {
  beforeEach(async () => {
    await onTheDate({ day: '2030-03-28' });
    await set({
      made_at: momentAt('2030-03-04', '09:55'),
      asked_at: momentAt('2030-03-04', '10:00'),
      answer_on: '2030-03-11',
    });
    await database.owner`
      insert into app.outbox (kind, about, once_as, state, sent_at)
      values ('date-question', ${database.owner.json({ date: question })}, ${question}, 'sent', now())`;
  });
  const subjects = async () =>
    (
      await leavesOn(
        ...['2030-03-05', '2030-03-06', '2030-03-07', '2030-03-08', '2030-03-11'].flatMap((day) => [
          [day, '09:00'] as const,
          [day, '16:59'] as const,
        ]),
      )
    ).map(({ subject }) => subject);

  test('is told once more, half-way, with the same link, and never again', async () => {
    expect(await leavesOn(['2030-03-07', '08:59'])).toEqual([]);
    const [letter] = await leavesOn(['2030-03-07', '09:00']);
    expect(letter?.text).toContain('Je kan nog antwoorden voor donderdag 28 maart');
    expect(letter?.text).toContain(`${links.pageOf(token)}?antwoord=nee`);
    expect(await subjects()).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      'she answered',
      () =>
        set({ answer: 'no', answered_at: momentAt('2030-03-05', '10:00'), answered_how: 'link' }),
    ],
    ['it was taken back', () => set({ withdrawn_at: '2030-03-05' })],
    ['the date is cancelled', () => onTheDate({ cancelled_at: '2030-03-05' })],
    ['every place is given', () => onTheDate({ most: 1, coaches_taken: 1 })],
    ['somebody brought it herself', () => set({ channel: 'sms' })],
    [
      'its letter never left',
      () => database.owner`update app.outbox set state = 'undeliverable', sent_at = null`,
    ],
  ])('not when %s', async (_, arrange) => {
    await arrange();
    expect(await subjects()).toEqual([]);
  });
});

describe('a question that is taken back', () => {
  const withdraw = async () => (await post(`/dates/questions/${question}/withdrawal`)).json();

  test('is told to a coach who has it, once', async () => {
    expect(await withdraw()).toEqual({ withdrawn: true, letter: true, mustHear: true });
    expect(await withdraw()).toEqual({ withdrawn: false, letter: false, mustHear: false });
    const [letter, more] = await leavesOn(['2030-03-02', '10:00']);
    expect(letter?.subject).toBe('Je hoeft niet meer te antwoorden voor donderdag 14 maart');
    expect(more).toBeUndefined();
  });

  test('is for somebody to say where no mail can, and for nobody where she never had it', async () => {
    mail.leaves = false;
    expect(await withdraw()).toEqual({ withdrawn: true, letter: false, mustHear: true });
    await set({ withdrawn_at: null, asked_at: null });
    expect(await withdraw()).toEqual({ withdrawn: true, letter: false, mustHear: false });
    expect(await told()).toEqual([]);
  });

  test('is not told to a coach who said no, nor when she is asked again before it left', async () => {
    await set({ answer: 'no', answered_at: momentAt('2030-02-20', '10:00'), answered_how: 'link' });
    expect(await withdraw()).toMatchObject({ mustHear: false });
    await set({ withdrawn_at: null, answer: null, answered_at: null, answered_how: null });
    await withdraw();
    await set({ withdrawn_at: null });
    expect(await leavesOn(['2030-03-02', '10:00'])).toEqual([]);
    expect(await told()).toMatchObject([{ kind: 'date-withdrawn', trouble: 'asked-again' }]);
  });
});

test.each(['call', 'sms', 'whatsapp', 'letter', 'face-to-face', 'mail'])(
  'a coach who was asked by %s and says nothing is called on the last working day before',
  async (channel) => {
    await set({ channel, answer_on: '2030-03-08' });
    const called = async () => {
      const week = (await app.inject({ url: '/api/week', headers: as(hilde) })).json();
      return (week.tasksToday as Task[]).some(
        (task) => task.kind === 'date-answer' && task.question === question,
      );
    };
    at('2030-03-06', '16:59');
    expect(await called()).toBe(false);
    at('2030-03-07', '09:00');
    expect(await called()).toBe(true);
  },
);
