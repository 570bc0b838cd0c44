import { inBrussels, momentAt, type Moment } from '@app/domain/moment';
import type { Clock } from '@app/server/clock';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { refusal } from '../emails/smtp-room.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { workersOn } from './at-work.ts';
import { aPlace, aQuestion, put, rowOf } from './outbox.ts';

/** What an address did not bring goes again once the address is corrected. */
let database: TestDatabase;
let question: Awaited<ReturnType<typeof aQuestion>>;
let now: Moment;
const clock: Clock = { now: () => now, today: () => inBrussels(now).day };
const { working, stopAll } = workersOn(() => database);
const day = '2030-03-14';

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
afterEach(stopAll);
beforeEach(async () => {
  await database.owner`delete from app.outbox`;
  await database.owner`update app.sessions set day = '2020-01-01'`;
  // In working hours, and no moment at which a reminder is made by itself.
  now = momentAt('2030-02-20', '10:00');
  question = await aQuestion(database.owner, { email: 'wrong@post.example' });
  await aPlace(database.owner, question);
  await database.owner`
    update app.contacts set preferred_channel = 'mail' where person_id = ${question.coach.personId}`;
});

const correct = (email = 'right@post.example') =>
  database.owner`update app.contacts set email = ${email}, email_failed_on = null where person_id = ${question.coach.personId}`;
const moved = () =>
  put(database.owner, 'changed', { invitation: question.id, wasFrom: '08:00', wasUntil: '12:30' });
const reminder = () => {
  now = momentAt('2030-03-07', '10:00');
  return put(database.owner, 'reminder', { invitation: question.id, at: 'week', day });
};
const refusing = {
  onRcptTo: (_: unknown, __: unknown, done: (error?: Error) => void) => done(refusal(550)),
};

test.each([
  ['news', moved],
  ['a reminder', reminder],
])('%s that was refused goes again', async (_, write) => {
  const letter = await write();
  const wrong = await working(refusing, { clock });
  await wrong.drainNow();
  expect(await rowOf(database.owner, letter)).toMatchObject({ state: 'undeliverable' });
  await stopAll();

  await correct();
  const right = await working({}, { clock });
  await right.drainNow();
  expect(right.recipients).toEqual(['right@post.example']);
  expect(await rowOf(database.owner, letter)).toMatchObject({ state: 'sent' });
});

test.each([
  ['news', moved],
  ['a reminder', reminder],
])('%s that left and was not confirmed goes again, and then not once more', async (_, write) => {
  const letter = await write();
  const { drainNow, recipients } = await working({}, { clock });
  await drainNow();
  await correct();
  await drainNow();
  expect(recipients).toEqual(['wrong@post.example', 'right@post.example']);
  await database.owner`update app.contacts set phone = '+32470998877' where person_id = ${question.coach.personId}`;
  await database.owner`update app.outbox set known_at = now(), known_how = 'link' where id = ${letter}`;
  await correct('other@post.example');
  await drainNow();
  expect(recipients).toHaveLength(2);
});

test('what somebody told, what was before, and what is about a day that is over, does not', async () => {
  const { drainNow, recipients } = await working({}, { clock });
  await moved();
  await drainNow();
  await database.owner`update app.outbox set made_at = made_at - interval '1 day'`;
  const newest = await moved();
  await drainNow();
  recipients.splice(0);

  await database.owner`update app.sessions set day = '2020-01-01' where id = ${question.session}`;
  await correct('one@post.example');
  await drainNow();
  expect(recipients).toEqual([]);
  await database.owner`update app.sessions set day = ${day} where id = ${question.session}`;
  await database.owner`update app.outbox set told_by = ${question.hilde.personId}, told_how = 'sms' where id = ${newest}`;
  await correct('two@post.example');
  await drainNow();
  expect(recipients).toEqual([]);
  await database.owner`update app.outbox set told_by = null, told_how = null where id = ${newest}`;
  await correct('three@post.example');
  await drainNow();
  expect(recipients).toEqual(['three@post.example']);
});
