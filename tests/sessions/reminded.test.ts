import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import type { Clock } from '@app/server/clock';
import { answerRoutes } from '@app/server/sessions/answer-routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workersOn } from '../messages/at-work.ts';
import { aPlace, aQuestion } from '../messages/outbox.ts';
import { appFor, as } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let question: Awaited<ReturnType<typeof aQuestion>>;
let now: Moment;
const clock: Clock = { now: () => now, today: () => inBrussels(now).day };
const links = makeLinks(appSecret, 'https://draagkracht.example');
const mail = { leaves: true };
const { working, stopAll } = workersOn(() => database);

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [
    weekRoutes(clock, links, () => mail.leaves),
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
  await database.owner`delete from app.outbox`;
  await database.owner`update app.sessions set day = '2020-01-01'`;
  now = momentAt('2030-03-01', '10:00');
  question = await aQuestion(database.owner);
  const { personId } = question.coach;
  await database.owner`
    update app.invitations set link_hash = ${hashOf(links.tokenOf(question.id))} where id = ${question.id}`;
  await database.owner`update app.contacts set preferred_channel = 'mail' where person_id = ${personId}`;
});

const at = (day: string, time: string) => (now = momentAt(day, time));
const likes = (channel: string) =>
  database.owner`update app.contacts set preferred_channel = ${channel} where person_id = ${question.coach.personId}`;

interface Task {
  kind: string;
  about: string | null;
  letter: string;
  day: string;
  phone: string | null;
  question: string;
  leaving: { channel: string; letter: string } | null;
}
/** What the week asks about her. */
async function tasks(...kinds: string[]): Promise<Task[]> {
  const week = (await app.inject({ url: '/api/week', headers: as(question.hilde) })).json();
  return [...week.tasksToday, ...week.tasksThisWeek].filter(({ kind }: Task) =>
    kinds.includes(kind),
  );
}
const post = (url: string, body: object) =>
  app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: as(question.hilde),
    payload: { key: randomUUID(), ...body },
  });

describe('with a place on Thursday 14 March', () => {
  beforeEach(() => aPlace(database.owner, question));

  test('she is mailed twice, and silence asks a call the afternoon before; a call ends it', async () => {
    const { drainNow, received } = await working({}, { clock });
    at('2030-03-07', '09:00');
    await drainNow();
    expect(await tasks('remind')).toEqual([]);
    at('2030-03-13', '09:00');
    await drainNow();
    expect(received).toHaveLength(2);
    at('2030-03-13', '12:59');
    expect(await tasks('remind')).toEqual([]);
    at('2030-03-13', '13:00');
    const [task] = await tasks('remind');
    expect(task).toMatchObject({ about: 'ask-whether-she-knows', phone: '+32470000000' });

    expect((await post(`/letters/${task!.letter}/known`, { how: 'call' })).json()).toEqual({
      known: true,
    });
    expect(await tasks('remind')).toEqual([]);
  });

  test.each(['2030-03-07', '2030-03-13'])(
    'when she taps that she knows on %s, nobody calls her',
    async (day) => {
      const { drainNow } = await working({}, { clock });
      for (const on of ['2030-03-07', '2030-03-13']) {
        at(on, '09:00');
        await drainNow();
        if (on !== day) continue;
        const token = links.tokenOf(question.id, 0);
        const { news } = (await app.inject({ url: `/api/answers/${token}` })).json();
        expect(news).toMatchObject({ about: 'reminder', known: false });
        const tapped = await app.inject({
          method: 'POST',
          url: `/api/answers/${token}/known`,
          payload: { letter: news.letter },
        });
        expect(tapped.json()).toEqual({ outcome: 'known' });
      }
      at('2030-03-13', '15:00');
      expect(await tasks('remind')).toEqual([]);
    },
  );

  test('a day that is cancelled, and a place given back, ask nothing any more', async () => {
    const { drainNow } = await working({}, { clock });
    at('2030-03-13', '09:00');
    await drainNow();
    at('2030-03-13', '15:00');
    expect(await tasks('remind')).toHaveLength(1);
    await database.owner`update app.sessions set cancelled_at = now() where id = ${question.session}`;
    expect(await tasks('remind')).toEqual([]);
    await database.owner`update app.sessions set cancelled_at = null where id = ${question.session}`;
    await database.owner`update app.assignments set ended_at = now(), ended_by = 'coach'`;
    expect(await tasks('remind')).toEqual([]);
  });

  test('who likes a call stands on the list of the week, with her telephone, both times', async () => {
    const { drainNow, received } = await working({}, { clock });
    await likes('call');
    for (const day of ['2030-03-07', '2030-03-13']) {
      at(day, '09:00');
      await drainNow();
      const [task, ...others] = await tasks('remind');
      expect(others).toEqual([]);
      expect(task).toMatchObject({
        about: 'remind-her',
        phone: '+32470000000',
        question: question.id,
        leaving: { channel: 'call', letter: 'by-hand' },
      });
      expect((await post(`/letters/${task!.letter}/told`, { how: 'call' })).json()).toEqual({
        told: true,
      });
      expect(await tasks('remind')).toEqual([]);
    }
    at('2030-03-13', '15:00');
    expect(await tasks('remind')).toEqual([]);
    expect(received).toEqual([]);
  });

  test('who was sent a text message is called too, when she does not say that she knows', async () => {
    const { drainNow } = await working({}, { clock });
    await likes('sms');
    at('2030-03-13', '09:00');
    await drainNow();
    const [task] = await tasks('remind');
    await post(`/letters/${task!.letter}/told`, { how: 'sms' });
    expect(await tasks('remind')).toEqual([]);
    at('2030-03-13', '13:00');
    expect(await tasks('remind')).toMatchObject([{ about: 'ask-whether-she-knows' }]);
  });

  test('a letter on paper is asked for in time for the post', async () => {
    const { drainNow } = await working({}, { clock });
    await likes('letter');
    at('2030-03-01', '10:00');
    await drainNow();
    expect(await tasks('remind')).toEqual([]);
    at('2030-03-04', '09:00');
    await drainNow();
    expect(await tasks('remind')).toMatchObject([{ leaving: { channel: 'letter' } }]);
  });

  test('without a mail server somebody reminds her', async () => {
    const { drainNow } = await working({}, { clock, post: null });
    mail.leaves = false;
    at('2030-03-07', '09:00');
    await drainNow();
    expect(await tasks('remind')).toMatchObject([
      { about: 'remind-her', leaving: { letter: 'no-mail-server' } },
    ]);
  });
});

describe('a question that stays silent', () => {
  beforeEach(async () => {
    await database.owner`update app.sessions set day = '2030-05-30' where id = ${question.session}`;
    await database.owner`
      update app.invitations set asked_at = ${momentAt('2030-03-04', '10:00')},
        answer_by = ${momentAt('2030-03-11', '17:00')} where id = ${question.id}`;
  });

  test('asks one call from a working day before the last, however far its day and however it was asked', async () => {
    for (const channel of ['mail', 'sms', 'letter']) {
      await database.owner`update app.invitations set channel = ${channel} where id = ${question.id}`;
      at('2030-03-08', '08:59');
      expect(await tasks('call-about-answer')).toEqual([]);
      at('2030-03-08', '09:00');
      expect(await tasks('call-about-answer')).toMatchObject([{ question: question.id }]);
      at('2030-03-20', '09:00');
      expect(await tasks('call-about-answer')).toHaveLength(1);
    }
  });

  test.each([
    ['an answer', { answer: 'no' }],
    ['taking it back', { withdrawn_at: '2030-03-05' }],
    ['that she waits for a place', { waits_since: '2030-03-05' }],
  ])('until %s', async (_, what) => {
    at('2030-03-08', '10:00');
    expect(await tasks('call-about-answer')).toHaveLength(1);
    await database.owner`update app.invitations set ${database.owner(what)} where id = ${question.id}`;
    expect(await tasks('call-about-answer')).toEqual([]);
  });
});
