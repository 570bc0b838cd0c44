import { realClock } from '@app/server/clock';
import { makeLinks } from '@app/server/sessions/link';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refusal, soonSilent } from '../emails/smtp-room.ts';
import { aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';
import { workerOn, workersOn } from './at-work.ts';
import { aPlace, aQuestion, letTimePass, put, rowOf } from './outbox.ts';
import { said } from '../support/said.ts';

const { tokenOf, pageOf } = makeLinks(appSecret, 'https://draagkracht.example');

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

describe('a letter', () => {
  test('leaves, with what is true now and under a name that follows from its row', async () => {
    const question = await aQuestion(database.owner);
    const id = await put(database.owner, 'invitation', { invitation: question.id });
    const { drainNow, received, recipients } = await working();
    await drainNow();

    expect(await row(id)).toMatchObject({ state: 'sent', tries: 1, trouble: null });
    expect(recipients).toEqual(['bea@post.example']);
    const [mail] = received;
    expect(mail?.messageId).toBe(`<${id}@draagkracht.example>`);
    expect(mail?.subject).toBe(`Een vraag voor ${said('2030-03-14')}`);
    expect(mail?.text).toContain(`${pageOf(tokenOf(question.id))}?antwoord=ja`);
    expect(mail?.text).toContain(`ten laatste op ${said('2030-03-01')}, 17 uur`);
    expect(mail?.text).toContain('8 deelnemers van');
    expect(mail?.text).toContain('Liever praten? Bel me op 0470 11 22 33.');
  });

  test('is answered to the coordinator who asked, else to the person everybody calls', async () => {
    const { owner } = database;
    const question = await aQuestion(owner);
    const an = await aPerson(owner, 'coordinator', 'An');
    await owner`update app.settings set contact_person_id = ${an.personId}`;
    await owner`insert into app.contacts (person_id, email) values (${an.personId}, 'an@weefkamer.example')
      on conflict (person_id) do update set email = excluded.email`;
    const [asker] =
      await owner`select asked_by as id from app.invitations where id = ${question.id}`;
    await owner`insert into app.contacts (person_id, email) values (${asker!.id}, 'hilde@weefkamer.example')
      on conflict (person_id) do update set email = excluded.email, email_failed_on = null`;
    const { drainNow, received } = await working();
    const answersOf = async () => {
      await put(owner, 'invitation', { invitation: question.id });
      await drainNow();
      return received.at(-1)?.replyTo?.value.map(({ address }) => address);
    };

    expect(await answersOf()).toEqual(['hilde@weefkamer.example']);
    await owner`update app.contacts set email_failed_on = '2026-01-01' where person_id = ${asker!.id}`;
    expect(await answersOf()).toEqual(['an@weefkamer.example']);
    await owner`update app.contacts set email = null where person_id = ${an.personId}`;
    expect(await answersOf()).toBeUndefined();
    await owner`update app.settings set contact_person_id = null`;
  });

  test('reaches no mail server from a demonstration, whatever server it is given', async () => {
    const { owner } = database;
    const demonstration = (is: boolean) => owner`update app.settings set demonstration = ${is}`;
    const { id: invitation } = await aQuestion(owner);
    const { drainNow, received } = await working();
    await demonstration(true);
    const id = await put(owner, 'invitation', { invitation });
    await drainNow();
    await demonstration(false);
    expect(await row(id)).toMatchObject({ state: 'sent' });
    expect(received).toEqual([]);

    await put(owner, 'invitation', { invitation });
    await drainNow();
    expect(received).toHaveLength(1);
  });

  test('that was put off is tried again with the same name', async () => {
    let tries = 0;
    const id = await put(database.owner, 'invitation', {
      invitation: (await aQuestion(database.owner)).id,
    });
    const { drainNow, received } = await working({
      onRcptTo: (_address, _session, done) => done(tries++ === 0 ? refusal(451) : undefined),
    });

    await drainNow();
    expect(await row(id)).toEqual({
      state: 'waiting',
      tries: 1,
      trouble: '451 RCPT TO',
      minutes: 5,
    });
    await drainNow();
    expect(tries).toBe(1);

    await letTimePass(database.owner);
    await drainNow();
    expect(await row(id)).toMatchObject({ state: 'sent', tries: 2, trouble: null });
    expect(received.map(({ messageId }) => messageId)).toEqual([`<${id}@draagkracht.example>`]);
  });

  test('is given up when it was put off for two days', async () => {
    const id = await put(database.owner, 'invitation', {
      invitation: (await aQuestion(database.owner)).id,
    });
    await database.owner`update app.outbox set tries = 8`;
    const { drainNow } = await working({
      onRcptTo: (_address, _session, done) => done(refusal(451)),
    });
    await drainNow();
    expect(await row(id)).toMatchObject({ state: 'waiting', minutes: 960 });
    await letTimePass(database.owner);
    await drainNow();
    expect(await row(id)).toMatchObject({ state: 'undeliverable', trouble: '451 RCPT TO' });
  });

  test('that fell silent may have arrived: once more under the same name, and then no more', async () => {
    const id = await put(database.owner, 'invitation', {
      invitation: (await aQuestion(database.owner)).id,
    });
    let copies = 0;
    const neverAnswering: SMTPServerOptions = {
      onData(stream) {
        copies += 1;
        stream.resume();
      },
    };
    const { drainNow } = await working(neverAnswering, { patience: soonSilent });
    await drainNow();
    expect(await row(id)).toMatchObject({
      state: 'waiting',
      trouble: 'unknown: ETIMEDOUT CONN',
      minutes: 5,
    });
    await letTimePass(database.owner);
    await drainNow();
    expect(await row(id)).toMatchObject({ state: 'undeliverable' });
    expect(copies).toBe(2);
  });

  test('left behind by a process that died is sent after five minutes, and not before', async () => {
    const id = await put(database.owner, 'invitation', {
      invitation: (await aQuestion(database.owner)).id,
    });
    await database.owner`
      update app.outbox set state = 'sending', tries = 1, next_at = now() + interval '1 minute'`;
    const { drainNow, received } = await working();
    await drainNow();
    expect(received).toEqual([]);

    await letTimePass(database.owner);
    await drainNow();
    expect(await row(id)).toMatchObject({ state: 'sent', tries: 2 });
    expect(received.map(({ messageId }) => messageId)).toEqual([`<${id}@draagkracht.example>`]);
  });

  test('that stops its process twice is not sent a third time', async () => {
    const id = await put(database.owner, 'invitation', {
      invitation: (await aQuestion(database.owner)).id,
    });
    await database.owner`
      update app.outbox set state = 'sending', tries = 2, trouble = 'unknown: stopped while sending'`;
    const { drainNow, received } = await working();
    await drainNow();
    expect(received).toEqual([]);
    expect(await row(id)).toMatchObject({ state: 'undeliverable' });
  });
});

describe('an address that is refused for good', () => {
  const refusing: SMTPServerOptions = {
    onRcptTo: (_address, _session, done) => done(refusal(550)),
  };
  const failedOn = async (person: string) => {
    const [contact] =
      await database.owner`select email_failed_on from app.contacts where person_id = ${person}`;
    return contact?.email_failed_on as Date | null;
  };

  test('is given up after three letters, and then no letter goes there', async () => {
    const question = await aQuestion(database.owner);
    const invite = () => put(database.owner, 'invitation', { invitation: question.id });
    const { drainNow } = await working(refusing);

    const first = await invite();
    await drainNow();
    expect(await row(first)).toMatchObject({ state: 'undeliverable', trouble: '550 RCPT TO' });
    await invite();
    await drainNow();
    expect(await failedOn(question.coach.personId)).toBeNull();

    await invite();
    await drainNow();
    expect(await failedOn(question.coach.personId)).not.toBeNull();
    const fourth = await invite();
    await drainNow();
    expect(await row(fourth)).toMatchObject({ state: 'needless', trouble: 'address-failed' });
  });

  test('has another chance when a letter arrived in between', async () => {
    const question = await aQuestion(database.owner);
    const invite = () => put(database.owner, 'invitation', { invitation: question.id });
    let tries = 0;
    const { drainNow } = await working({
      onRcptTo: (_address, _session, done) => done(tries++ === 2 ? undefined : refusal(550)),
    });
    for (let letter = 0; letter < 5; letter += 1) {
      await invite();
      await drainNow();
    }
    expect(await failedOn(question.coach.personId)).toBeNull();
  });
});

describe('the mail server', () => {
  test('is left alone for a minute after five failures in a row', async () => {
    for (let letter = 0; letter < 7; letter += 1)
      await put(database.owner, 'invitation', { invitation: (await aQuestion(database.owner)).id });
    let tries = 0;
    let now = Date.now();
    const clock = { now: () => new Date(now).toISOString(), today: realClock.today };
    const { drainNow } = await working(
      { onMailFrom: (_address, _session, done) => (tries++, done(refusal(451))) },
      { clock },
    );
    now += 1_000;
    await drainNow();
    expect(tries).toBe(5);
    now += 59_000;
    await drainNow();
    expect(tries).toBe(5);
    now += 1_000;
    await drainNow();
    expect(tries).toBe(7);
  });
});

test('without a mail server letters wait, and nothing is written', async () => {
  const id = await put(database.owner, 'invitation', {
    invitation: (await aQuestion(database.owner)).id,
  });
  const { drainNow } = await working(undefined, { post: null });
  await drainNow();
  expect(await row(id)).toMatchObject({ state: 'waiting', tries: 0 });
});

test('two workers send each of a thousand letters once', async () => {
  const question = await aQuestion(database.owner);
  const place = await aPlace(database.owner, question);
  await database.owner`
    insert into app.outbox (kind, about, once_as, next_at)
    select 'confirmed', ${database.owner.json({ assignment: place })}, 'many ' || n, now() - interval '1 second'
    from generate_series(1, 1000) n`;
  const names: string[] = [];
  const post = {
    async send(_letter: unknown, _to: unknown, { messageId }: { messageId: string }) {
      names.push(messageId);
      return 'sent' as const;
    },
  };
  const [one, two] = [await working(undefined, { post }), await working(undefined, { post })];
  await Promise.all([one.drainNow(), two.drainNow()]);

  expect(names).toHaveLength(1000);
  expect(new Set(names).size).toBe(1000);
  const left = await database.owner`select from app.outbox where state <> 'sent' or tries <> 1`;
  expect(left).toHaveLength(0);
}, 300_000);

test('stopping lets the letter finish that is on its way, and takes no other', async () => {
  const first = await put(database.owner, 'invitation', {
    invitation: (await aQuestion(database.owner)).id,
  });
  const begun = Promise.withResolvers<void>();
  const onItsWay = Promise.withResolvers<'sent'>();
  const worker = await workerOn(database, {
    post: {
      send: () => {
        begun.resolve();
        return onItsWay.promise;
      },
    },
  });
  const drained = worker.drainNow();
  await begun.promise;
  const second = await put(database.owner, 'invitation', {
    invitation: (await aQuestion(database.owner)).id,
  });
  let isOver = false;
  const stopped = worker.stop().then(() => (isOver = true));
  for (let look = 0; look < 200; look += 1)
    expect(await row(first)).toMatchObject({ state: 'sending', minutes: 5 });
  expect(isOver).toBe(false);
  onItsWay.resolve('sent');
  await Promise.all([drained, stopped]);
  expect(await row(first)).toMatchObject({ state: 'sent' });
  expect(await row(second)).toMatchObject({ state: 'waiting', tries: 0 });
});
