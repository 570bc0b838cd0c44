import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import type { Clock } from '@app/server/clock';
import { makeLinks } from '@app/server/sessions/link';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refusal } from '../emails/smtp-room.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';
import { workersOn } from './at-work.ts';
import { aGathering } from '../factories/gatherings.ts';
import { aPlace, aQuestion } from './outbox.ts';

const { tokenOf, pageOf } = makeLinks(appSecret, 'https://draagkracht.example');

let database: TestDatabase;
let question: Awaited<ReturnType<typeof aQuestion>>;
let now: Moment;
const clock: Clock = { now: () => now, today: () => inBrussels(now).day };
const { working, stopAll } = workersOn(() => database);

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
afterEach(stopAll);
beforeEach(async () => {
  await database.owner`delete from app.outbox`;
  await database.owner`update app.sessions set day = '2020-01-01'`;
  now = momentAt('2030-03-01', '10:00');
  question = await aQuestion(database.owner);
  await likes('mail');
});

const likes = (channel: string) =>
  database.owner`
    update app.contacts set preferred_channel = ${channel}, email_failed_on = null where person_id = ${question.coach.personId}`;
const at = (day: string, time: string) => (now = momentAt(day, time));
const set = (what: Record<string, string | null>) =>
  database.owner`update app.invitations set ${database.owner(what)} where id = ${question.id}`;
const onTheDay = (what: Record<string, string | null>) =>
  database.owner`update app.sessions set ${database.owner(what)} where id = ${question.session}`;

/** What waits in the outbox or left it, in order. */
const told = () => database.owner`
  select kind, about->>'at' as at, state, trouble from app.outbox order by made_at, once_as`;

describe('a coach with a place on Thursday 14 March', () => {
  beforeEach(() => aPlace(database.owner, question));

  test('hears of it a week before and the day before, once each, with all that she said yes to', async () => {
    await onTheDay({ preparation_on: '2030-03-12', preparation_at: '14:00' });
    const { drainNow, received } = await working({}, { clock });
    for (const [day, time] of [
      ['2030-03-06', '16:00'],
      ['2030-03-07', '08:59'],
      ['2030-03-07', '09:00'],
      ['2030-03-07', '16:00'],
      ['2030-03-12', '10:00'],
      ['2030-03-13', '08:00'],
      ['2030-03-13', '09:00'],
      ['2030-03-13', '16:30'],
      ['2030-03-14', '09:00'],
      ['2030-03-14', '10:00'],
    ] as const) {
      at(day, time);
      await drainNow();
    }
    expect(received.map(({ subject }) => subject)).toEqual([
      'Weet je nog? Je dag van donderdag 14 maart',
      'Bijna zover: je dag van donderdag 14 maart',
    ]);
    for (const { text } of received) {
      expect(text).toContain('donderdag 14 maart, van 9.30 tot 12.30 uur');
      expect(text).toContain('Bus 2 tot de markt');
      expect(text).toContain('8 deelnemers');
      expect(text).toContain('Naïma (trainer)');
      expect(text).toContain(pageOf(tokenOf(question.id, 0)));
      expect(text).toContain('0470 11 22 33');
    }
    expect(received[0]?.text).toContain('Dinsdag 12 maart, 14 uur');
  });

  test('is reminded to observe, when that is what she comes for', async () => {
    await set({ taken_as: 'observer' });
    const { drainNow, received } = await working({}, { clock });
    at('2030-03-07', '10:00');
    await drainNow();
    expect(received[0]?.text).toContain('Je komt meekijken op donderdag 14 maart');
  });

  test('is told nothing after she gave her place back, or the day is cancelled or about to be', async () => {
    const { drainNow, received } = await working({}, { clock });
    await database.owner`update app.assignments set ended_at = now(), ended_by = 'coach'`;
    at('2030-03-07', '10:00');
    await drainNow();
    await database.owner`update app.assignments set ended_at = null, ended_by = null`;
    await onTheDay({ cancels_at: '2030-03-07T10:00:00Z' });
    await drainNow();
    await onTheDay({ cancels_at: null, cancelled_at: '2030-03-07T10:00:00Z' });
    await drainNow();
    expect(received).toEqual([]);
    expect(await told()).toEqual([]);
  });

  test('is told nothing that stopped being so while it waited for the mail server', async () => {
    const busy = await working(
      { onRcptTo: (_address, _session, done) => done(refusal(451)) },
      { clock },
    );
    at('2030-03-07', '10:00');
    await busy.drainNow();
    expect(await told()).toMatchObject([{ kind: 'reminder', at: 'week', state: 'waiting' }]);

    const { drainNow, received } = await working({}, { clock });
    await onTheDay({ day: '2030-03-21' });
    at('2030-03-07', '12:00');
    await drainNow();
    expect(received).toEqual([]);
    expect(await told()).toMatchObject([{ state: 'needless', trouble: 'moved' }]);
  });

  test('waits for working hours when the mail server keeps it until the evening', async () => {
    const busy = await working(
      { onRcptTo: (_address, _session, done) => done(refusal(451)) },
      { clock },
    );
    at('2030-03-07', '16:50');
    await busy.drainNow();
    const { drainNow, received } = await working({}, { clock });
    at('2030-03-07', '20:00');
    await drainNow();
    expect(received).toEqual([]);
    at('2030-03-08', '09:00');
    await drainNow();
    expect(received).toHaveLength(1);
  });

  test('is reminded of the new day when it moves, also when she was of the old one', async () => {
    const { drainNow, received } = await working({}, { clock });
    at('2030-03-07', '10:00');
    await drainNow();
    await onTheDay({ day: '2030-03-21' });
    at('2030-03-13', '10:00');
    await drainNow();
    at('2030-03-14', '10:00');
    await drainNow();
    expect(received.map(({ subject }) => subject)).toEqual([
      'Weet je nog? Je dag van donderdag 14 maart',
      'Weet je nog? Je dag van donderdag 21 maart',
    ]);
  });

  test('is not told again within a day of her yes, or of a letter about a change', async () => {
    const { drainNow, received } = await working({}, { clock });
    await database.owner`update app.assignments set given_at = ${momentAt('2030-03-06', '14:00')}`;
    at('2030-03-07', '10:00');
    await drainNow();
    expect(received).toEqual([]);

    await database.owner`
      insert into app.outbox (kind, about, once_as, state, made_at)
      values ('changed', ${database.owner.json({ invitation: question.id })}, 'changed', 'sent', ${momentAt('2030-03-12', '14:00')})`;
    at('2030-03-13', '10:00');
    await drainNow();
    expect(received).toEqual([]);
  });

  test('is not reminded of what an office missed before it began', async () => {
    const { drainNow, received } = await working({}, { clock });
    at('2030-03-11', '10:00');
    await drainNow();
    expect(received).toEqual([]);
  });

  test('gets one letter, however many processes look', async () => {
    const one = await working({}, { clock });
    const other = await working({}, { clock });
    at('2030-03-07', '10:00');
    await Promise.all([one.drainNow(), other.drainNow(), one.drainNow(), other.drainNow()]);
    expect([...one.received, ...other.received]).toHaveLength(1);
  });

  test('who likes a call, or a letter, is not mailed: somebody has to, for a letter in time for the post', async () => {
    const { drainNow, received } = await working({}, { clock });
    await likes('letter');
    at('2030-03-04', '10:00');
    await drainNow();
    await likes('call');
    at('2030-03-07', '10:00');
    await drainNow();
    at('2030-03-13', '10:00');
    await drainNow();
    expect(received).toEqual([]);
    expect(await told()).toMatchObject([
      { at: 'week', state: 'needless', trouble: 'by-hand' },
      { at: 'eve', state: 'needless', trouble: 'by-hand' },
    ]);
  });
});

describe('a question of Monday that can be answered until the next', () => {
  beforeEach(async () => {
    await onTheDay({ day: '2030-03-28' });
    await set({
      made_at: momentAt('2030-03-04', '09:55'),
      asked_at: momentAt('2030-03-04', '10:00'),
      answer_by: momentAt('2030-03-11', '17:00'),
    });
    await left();
  });

  const left = () => database.owner`
    insert into app.outbox (kind, about, once_as, state, sent_at)
    values ('invitation', ${database.owner.json({ invitation: question.id })}, ${`invitation:${question.id}`}, 'sent', now())`;
  /** What leaves from day to day. */
  async function subjects() {
    const { drainNow, received } = await working({}, { clock });
    for (const day of ['2030-03-05', '2030-03-06', '2030-03-07', '2030-03-08', '2030-03-11'])
      for (const time of ['08:59', '09:00', '16:59']) {
        at(day, time);
        await drainNow();
      }
    return received.map(({ subject }) => subject);
  }

  test('is repeated once, half-way, with the same link', async () => {
    const { drainNow, received } = await working({}, { clock });
    at('2030-03-07', '08:59');
    await drainNow();
    expect(received).toEqual([]);
    at('2030-03-07', '09:00');
    await drainNow();
    expect(received[0]?.text).toContain('Je kan nog antwoorden voor donderdag 28 maart');
    expect(received[0]?.text).toContain(`${pageOf(tokenOf(question.id, 0))}?antwoord=nee`);
    expect(received[0]?.text).toContain('maandag 11 maart, 17 uur');
    at('2030-03-07', '15:00');
    await drainNow();
    expect(received).toHaveLength(1);
  });

  test('and never more than that', async () => {
    expect(await subjects()).toEqual(['Nog even over donderdag 28 maart']);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['she answered', () => set({ answer: 'no' })],
    ['she does not know yet', () => set({ answer: 'undecided' })],
    ['it was taken back', () => set({ withdrawn_at: '2030-03-05' })],
    ['the day is cancelled', () => onTheDay({ cancelled_at: '2030-03-05' })],
    ['another coach has the place', () => onTheDay({ coaches_taken: '1' })],
    ['somebody brought it herself', () => set({ channel: 'sms' })],
    [
      'its letter never left',
      () => database.owner`update app.outbox set state = 'undeliverable', sent_at = null`,
    ],
  ])('not when %s', async (_, arrange) => {
    await arrange();
    expect(await subjects()).toEqual([]);
  });

  test('not when she answered while it waited for the mail server', async () => {
    const busy = await working(
      { onRcptTo: (_address, _session, done) => done(refusal(451)) },
      { clock },
    );
    at('2030-03-07', '10:00');
    await busy.drainNow();
    await set({ answer: 'undecided' });
    const { drainNow, received } = await working({}, { clock });
    at('2030-03-07', '12:00');
    await drainNow();
    expect(received).toEqual([]);
    expect((await told()).at(-1)).toMatchObject({ kind: 'repeated', trouble: 'answered' });
  });

  test('two of one coach leave in one letter', async () => {
    const other = await aQuestion(database.owner);
    await database.owner`
      update app.invitations set coach_id = ${question.coach.personId}, asked_at = ${momentAt('2030-03-04', '10:00')},
        answer_by = ${momentAt('2030-03-11', '17:00')} where id = ${other.id}`;
    await database.owner`update app.sessions set day = '2030-04-04' where id = ${other.session}`;
    await database.owner`
      insert into app.outbox (kind, about, once_as, state, sent_at)
      values ('invitation', ${database.owner.json({ invitation: other.id })}, 'other', 'sent', now())`;
    expect(await subjects()).toEqual(['Nog even over twee dagen']);
  });

  test('is repeated once by two processes', async () => {
    const one = await working({}, { clock });
    const another = await working({}, { clock });
    at('2030-03-07', '10:00');
    await Promise.all([one.drainNow(), another.drainNow()]);
    expect([...one.received, ...another.received]).toHaveLength(1);
  });
});

describe('a coach who was asked by mail which moment suits her', () => {
  const repeats = () => database.owner`
    select about->>'gathering' as question, state, trouble from app.outbox where kind = 'gathering-repeated'`;
  const isAsked = async () => {
    const { coach } = question;
    const made = await aGathering(database.owner, {
      madeBy: coach.personId,
      coaches: [coach.personId],
      days: ['2030-03-20', '2030-03-21'],
      closesOn: '2030-03-11',
      channel: 'mail',
    });
    const hers = made.questions[coach.personId]!;
    await database.owner`
      update app.gathering_questions set asked_at = ${momentAt('2030-03-01', '10:00')} where id = ${hers}`;
    await database.owner`
      insert into app.outbox (kind, about, once_as, state, sent_at)
      values ('gathering', ${database.owner.json({ gathering: hers })}, ${crypto.randomUUID()}, 'sent', ${momentAt('2030-03-01', '10:00')})`;
    return { ...made, hers };
  };

  test('hears of it once more half-way, and never again', async () => {
    const { hers } = await isAsked();
    const { drainNow, received } = await working({}, { clock });
    for (const day of ['2030-03-04', '2030-03-06', '2030-03-07', '2030-03-08']) {
      at(day, '16:00');
      await drainNow();
    }
    expect(await repeats()).toMatchObject([{ question: hers, state: 'sent' }]);
    expect(received.map(({ subject }) => subject)).toContain('Nog even over de intervisie');
  });

  test('hears nothing more once she said something, or when it does not go on', async () => {
    const { id, moments, hers } = await isAsked();
    await database.owner`
      insert into app.gathering_answers (question_id, gathering_id, date_id, answer, about_day, channel)
      values (${hers}, ${id}, ${moments[0]!}, 'no', '2030-03-20', 'link')`;
    const other = await isAsked();
    await database.owner`update app.gatherings set cancelled_at = now() where id = ${other.id}`;
    const { drainNow } = await working({}, { clock });
    at('2030-03-06', '16:00');
    await drainNow();
    expect(await repeats()).toEqual([]);
  });
});
