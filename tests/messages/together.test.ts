import { actingAs, connect, type Transaction } from '@app/db/database';
import { cameBack, sendAgain } from '@app/db/messages/letters';
import { makeLinks } from '@app/server/sessions/link';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { refusal } from '../emails/smtp-room.ts';
import { aSession } from '../factories/sessions.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';
import { workersOn } from './at-work.ts';
import { aQuestion, letTimePass, put, rowOf } from './outbox.ts';
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
const linkOf = (invitation: string) => pageOf(tokenOf(invitation));

/** One coach, asked at once for three days: the last of them first. */
async function threeDays() {
  const { owner } = database;
  const { id, coach, hilde } = await aQuestion(owner);
  const questions = [id];
  for (const day of ['2030-03-07', '2030-03-21']) {
    const session = await aSession(owner, { day });
    const [question] = await owner`
      insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, verdict, terms_version)
      values (${session}, ${coach.personId}, 'mail', ${hilde.personId}, '2030-03-01T16:00:00Z', '{"judgements":[]}', 1)
      returning id`;
    questions.push(question!.id);
  }
  const together = randomUUID();
  const rows: string[] = [];
  for (const invitation of questions.toReversed())
    rows.push(await put(owner, 'invitation', { invitation, together }));
  return { questions, rows, together, coach, hilde };
}

const withdraw = (invitation: string) =>
  database.owner`update app.invitations set withdrawn_at = now() where id = ${invitation}`;

test('days asked at once leave in one letter, in the order of the days', async () => {
  const { questions, rows, together } = await threeDays();
  const { drainNow, received } = await working();
  await drainNow();

  expect(received).toHaveLength(1);
  const { text = '', subject, messageId } = received[0]!;
  expect(messageId).toBe(`<${together}@draagkracht.example>`);
  expect(subject).toBe('Een vraag voor drie dagen');
  const [second, first, third] = questions.map((question) => text.indexOf(`${linkOf(question)}?`));
  expect(first).toBeGreaterThan(0);
  expect([first, second, third]).toEqual([first, second, third].toSorted((a, b) => a! - b!));
  for (const id of rows) expect(await row(id)).toMatchObject({ state: 'sent', tries: 1 });
});

test('a question that was taken back stands in the letter no more', async () => {
  const { questions, rows } = await threeDays();
  await withdraw(questions[0]!);
  const { drainNow, received } = await working();
  await drainNow();

  expect(received[0]?.subject).toBe('Een vraag voor twee dagen');
  expect(received[0]?.text).not.toContain(linkOf(questions[0]!));
  const became = await Promise.all(rows.map(row));
  expect(became.map(({ state, trouble }) => [state, trouble])).toEqual([
    ['sent', null],
    ['sent', null],
    ['needless', 'withdrawn'],
  ]);
});

test('when one question is left it is an ordinary letter, and none when none is', async () => {
  const { questions } = await threeDays();
  await withdraw(questions[0]!);
  await withdraw(questions[1]!);
  const { drainNow, received } = await working();
  await drainNow();
  expect(received.map(({ subject }) => subject)).toEqual([`Een vraag voor ${said('2030-03-21')}`]);

  const others = await threeDays();
  for (const question of others.questions) await withdraw(question);
  await drainNow();
  expect(received).toHaveLength(1);
  for (const id of others.rows) expect(await row(id)).toMatchObject({ state: 'needless' });
});

test('a day that may be cancelled waits, and its question leaves alone when the day goes on', async () => {
  const { owner } = database;
  const { questions, rows } = await threeDays();
  const [asked] =
    await owner`select session_id as id from app.invitations where id = ${questions[2]!}`;
  await owner`update app.sessions set cancels_at = now() + interval '10 minutes' where id = ${asked!.id}`;
  const { drainNow, received } = await working();
  await drainNow();
  expect(received.map(({ subject }) => subject)).toEqual(['Een vraag voor twee dagen']);
  expect(await row(rows[0]!)).toMatchObject({ state: 'waiting', tries: 0 });

  await owner`update app.sessions set cancels_at = null where id = ${asked!.id}`;
  await drainNow();
  expect(received[1]?.subject).toBe(`Een vraag voor ${said('2030-03-21')}`);
});

test('a letter that was put off is tried again whole, with the same name', async () => {
  let tries = 0;
  const { rows } = await threeDays();
  const { drainNow, received } = await working({
    onRcptTo: (_address, _session, done) => done(tries++ === 0 ? refusal(451) : undefined),
  });
  await drainNow();
  for (const id of rows) expect(await row(id)).toMatchObject({ state: 'waiting', minutes: 5 });
  await letTimePass(database.owner);
  await drainNow();
  expect(tries).toBe(2);
  expect(received.map(({ subject }) => subject)).toEqual(['Een vraag voor drie dagen']);
});

test('a letter for three days that comes back counts as one', async () => {
  const { coach, rows } = await threeDays();
  const { drainNow } = await working({
    onRcptTo: (_address, _session, done) => done(refusal(550)),
  });
  await drainNow();
  for (const id of rows) expect(await row(id)).toMatchObject({ state: 'undeliverable' });
  const [contact] = await database.owner`
    select email_failed_on as failed from app.contacts where person_id = ${coach.personId}`;
  expect(contact?.failed).toBeNull();
});

const asHilde = async (
  hilde: { personId: string },
  call: (db: Transaction) => Promise<unknown>,
) => {
  const { database: web, end } = connect(database.webUrl);
  await actingAs(web, { role: 'coordinator', personId: hilde.personId }, call);
  await end();
};
const askedAt = async (questions: string[]) => {
  const asked = await database.owner`
    select id from app.invitations where id = any (${questions}) and asked_at is not null`;
  return questions.map((question) => asked.some(({ id }) => id === question));
};

test('a letter that comes back after it left asked none of its days, and goes once more whole', async () => {
  const { questions, rows, hilde } = await threeDays();
  const { drainNow, received } = await working();
  await drainNow();
  expect(await askedAt(questions)).toEqual([true, true, true]);

  await asHilde(hilde, (db) => cameBack(db, rows[1]!));
  for (const id of rows)
    expect(await row(id)).toMatchObject({ state: 'undeliverable', trouble: 'came back' });
  expect(await askedAt(questions)).toEqual([false, false, false]);

  await asHilde(hilde, (db) => sendAgain(db, rows[2]!));
  await drainNow();
  expect(received.map(({ subject }) => subject)).toEqual([
    'Een vraag voor drie dagen',
    'Een vraag voor drie dagen',
  ]);
  expect(await askedAt(questions)).toEqual([true, true, true]);
});

test('a day that left later in a letter of its own is still asked when the first comes back', async () => {
  const { owner } = database;
  const { questions, rows, hilde } = await threeDays();
  const [waits] =
    await owner`select session_id as id from app.invitations where id = ${questions[2]!}`;
  await owner`update app.sessions set cancels_at = now() + interval '10 minutes' where id = ${waits!.id}`;
  const { drainNow } = await working();
  await drainNow();
  await owner`update app.sessions set cancels_at = null where id = ${waits!.id}`;
  await drainNow();

  await asHilde(hilde, (db) => cameBack(db, rows[2]!));
  expect(await askedAt(questions)).toEqual([false, false, true]);
});

test('what she answered meanwhile stays hers when the letter comes back', async () => {
  const { questions, rows, hilde } = await threeDays();
  const { drainNow } = await working();
  await drainNow();
  await database.owner`
    update app.invitations set answer = 'no', answered_at = now() where id = ${questions[0]!}`;
  await asHilde(hilde, (db) => cameBack(db, rows[0]!));
  expect(await askedAt(questions)).toEqual([true, false, false]);
});

test('a letter of which another worker is taking a part is left to that worker', async () => {
  const { rows } = await threeDays();
  const { drainNow, received } = await working();
  await database.owner.begin(async (taking) => {
    await taking`select from app.outbox where id = ${rows[0]!} for update`;
    await drainNow();
  });
  expect(received).toHaveLength(0);
  await drainNow();
  expect(received.map(({ subject }) => subject)).toEqual(['Een vraag voor drie dagen']);
});

test('two workers send each letter once, and whole', async () => {
  const written = [];
  for (let at = 0; at < 20; at += 1) written.push(await threeDays());
  const one = await working();
  const other = await working();
  await Promise.all([one.drainNow(), other.drainNow()]);
  const letters = [...one.received, ...other.received];
  expect(letters.map(({ subject }) => subject)).toEqual(
    written.map(() => 'Een vraag voor drie dagen'),
  );
  expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(20);
});
