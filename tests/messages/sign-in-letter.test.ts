import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { workerOn, workersOn } from './at-work.ts';
import { aQuestion, letTimePass, put, rowOf } from './outbox.ts';

let database: TestDatabase;
const { working, stopAll } = workersOn(() => database);

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner`truncate app.outbox cascade`;
});
afterEach(stopAll);

const row = (id: string) => rowOf(database.owner, id);

describe('a letter to sign in', () => {
  const key = { address: 'hilde@weefkamer.example', token: 'a/b', code: '12345678' };

  test('gets its link and code when it leaves', async () => {
    const hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
    const asked: string[] = [];
    const id = await put(database.owner, 'sign-in', { person: hilde.personId });
    const { drainNow, received, recipients } = await working(undefined, {
      sendSignIn: async (person) => (asked.push(person), key),
    });
    await drainNow();
    expect(await row(id)).toMatchObject({ state: 'sent' });
    expect(asked).toEqual([hilde.personId]);
    expect(recipients).toEqual([key.address]);
    expect(received[0]?.text).toContain('https://draagkracht.example/sign-in/link?token=a%2Fb');
    expect(received[0]?.text).toContain('1234 5678');
  });

  test('without a mail server is said at the terminal, to nobody but the first administrator, and waits for no mail', async () => {
    const [hilde, an] = await Promise.all(
      ['Hilde', 'An'].map((name) => aPerson(database.owner, 'coordinator', name)),
    );
    const said: object[] = [];
    const terminal = {
      letsIn: async (person: string) => person === hilde!.personId,
      say: (key: object) => void said.push(key),
    };
    const asked: string[] = [];
    const first = await put(database.owner, 'sign-in', { person: hilde!.personId });
    const other = await put(database.owner, 'sign-in', { person: an!.personId });
    const { drainNow, stop } = await workerOn(database, {
      terminal,
      sendSignIn: async (person) => (asked.push(person), key),
    });
    await drainNow();
    await stop();
    const link = 'https://draagkracht.example/sign-in/link?token=a%2Fb';
    expect(said).toEqual([{ link, code: key.code }]);
    expect(asked).toEqual([hilde!.personId]);
    expect(await row(first)).toMatchObject({ state: 'needless', trouble: 'said-at-the-terminal' });
    expect(await row(other)).toMatchObject({ state: 'needless', trouble: 'no-mail-server' });
  });

  test('is needless for an address that nobody has, and after an hour', async () => {
    const hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
    const unknown = await put(database.owner, 'sign-in', {});
    const old = await put(database.owner, 'sign-in', { person: hilde.personId });
    await database.owner`update app.outbox set made_at = now() - interval '61 minutes' where id = ${old}`;
    const { drainNow, received } = await working(undefined, { sendSignIn: async () => key });
    await drainNow();
    expect(await row(unknown)).toMatchObject({
      state: 'needless',
      trouble: 'nobody-by-that-address',
    });
    expect(await row(old)).toMatchObject({ state: 'needless', trouble: 'too-late' });
    expect(received).toEqual([]);
  });

  test('asked twice leaves once, and for nobody else', async () => {
    const [hilde, an] = await Promise.all(
      ['Hilde', 'An'].map((name) => aPerson(database.owner, 'coordinator', name)),
    );
    const first = await put(database.owner, 'sign-in', { person: hilde!.personId });
    const other = await put(database.owner, 'sign-in', { person: an!.personId });
    const last = await put(database.owner, 'sign-in', { person: hilde!.personId });
    const asked: string[] = [];
    const { drainNow } = await working(undefined, {
      sendSignIn: async (person) => (asked.push(person), key),
    });
    await drainNow();
    expect(await row(first)).toMatchObject({ state: 'needless', trouble: 'asked-once-more' });
    for (const id of [other, last]) expect(await row(id)).toMatchObject({ state: 'sent' });
    expect(asked.sort()).toEqual([hilde!.personId, an!.personId].sort());
  });

  test('asked in two browsers leaves for each: nobody takes away what she asked herself', async () => {
    const { personId: person } = await aPerson(database.owner, 'coordinator', 'Hilde');
    const hers = await put(database.owner, 'sign-in', { person, askedBy: 'hers' });
    const other = await put(database.owner, 'sign-in', { person, askedBy: 'a stranger’s' });
    const { drainNow } = await working(undefined, { sendSignIn: async () => key });
    await drainNow();
    for (const id of [hers, other]) expect(await row(id)).toMatchObject({ state: 'sent' });
  });

  test('fills no mailbox: ten at once and then one a minute, the newest first, and hers where she is known', async () => {
    const { personId: person } = await aPerson(database.owner, 'coordinator', 'Hilde');
    const askIn = (askedBy: string, more = {}) =>
      put(database.owner, 'sign-in', { person, askedBy, ...more });
    const ids = [];
    for (let browser = 1; browser <= 12; browser += 1) ids.push(await askIn(`browser ${browser}`));
    const { drainNow } = await working(undefined, { sendSignIn: async () => key });
    await drainNow();
    const states = await Promise.all(ids.map(async (id) => (await row(id))!.state));
    expect(states.slice(0, 2)).toEqual(['needless', 'needless']);
    expect(new Set(states.slice(2))).toEqual(new Set(['sent']));

    const [late, known] = [await askIn('browser 13'), await askIn('her own', { known: 'here' })];
    await drainNow();
    expect(await row(late)).toMatchObject({
      state: 'waiting',
      trouble: 'mailbox-has-enough',
      minutes: 1,
    });
    expect(await row(known)).toMatchObject({ state: 'sent' });

    const newest = await askIn('browser 14');
    await letTimePass(database.owner);
    await drainNow();
    expect(await row(late)).toMatchObject({ state: 'needless', trouble: 'mailbox-has-enough' });
    expect(await row(newest)).toMatchObject({ state: 'waiting' });

    await database.owner`update app.outbox set sent_at = sent_at - interval '1 minute'`;
    await letTimePass(database.owner);
    await drainNow();
    expect(await row(newest)).toMatchObject({ state: 'sent' });
  });

  test('does not wait behind letters that hang', async () => {
    for (let letter = 0; letter < 5; letter += 1)
      await put(database.owner, 'invitation', { invitation: (await aQuestion(database.owner)).id });
    const hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
    await put(database.owner, 'sign-in', { person: hilde.personId });
    const order: string[] = [];
    const signIn = Promise.withResolvers<void>();
    const { drainNow } = await working(undefined, {
      sendSignIn: async () => key,
      post: {
        async send({ subject }) {
          if (subject.startsWith('Een vraag')) await signIn.promise;
          order.push(subject);
          signIn.resolve();
          return 'sent';
        },
      },
    });
    await drainNow();
    expect(order[0]).toBe('Aanmelden bij Draagkracht');
    expect(order).toHaveLength(6);
  });
});
