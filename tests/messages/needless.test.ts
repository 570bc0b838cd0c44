import { capital } from '@app/emails/in-words';
import type { Letter } from '@app/emails/letter';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { workerOn } from './at-work.ts';
import { aPlace, aQuestion, put, rowOf } from './outbox.ts';
import { said } from '../support/said.ts';

let database: TestDatabase;
let worker: Awaited<ReturnType<typeof workerOn>>;
let sent: Letter[] = [];
let question: Awaited<ReturnType<typeof aQuestion>>;

beforeAll(async () => {
  database = await freshDatabase();
  worker = await workerOn(database, {
    post: {
      async send(letter) {
        sent.push(letter);
        return 'sent';
      },
    },
  });
});
afterAll(async () => {
  await worker.stop();
  await database.drop();
});
beforeEach(async () => {
  sent = [];
  question = await aQuestion(database.owner);
});

async function told(kind: string, about: Record<string, string>) {
  const id = await put(database.owner, kind, about);
  await worker.drainNow();
  const { state, trouble } = await rowOf(database.owner, id);
  return trouble ?? state;
}

const set = (what: Record<string, string | null>) =>
  database.owner`update app.invitations set ${database.owner(what)} where id = ${question.id}`;
const onTheDay = (what: Record<string, string>) =>
  database.owner`update app.sessions set ${database.owner(what)} where id = ${question.session}`;
const past = { day: '2020-01-01' };
const off = { cancelled_at: '2026-01-01T10:00:00Z' };

test.each([
  ['is sent as long as she did not answer', () => Promise.resolve(), 'sent'],
  ['is sent as long as she does not know', () => set({ answer: 'undecided' }), 'sent'],
  ['is needless when she answered', () => set({ answer: 'no' }), 'answered'],
  ['is needless when it was withdrawn', () => set({ withdrawn_at: '2026-01-01' }), 'withdrawn'],
  ['is needless when its deadline is over', () => set({ answer_by: '2020-01-01' }), 'too-late'],
  ['is needless when the day is cancelled', () => onTheDay(off), 'day-cancelled'],
  ['is needless when the day is over', () => onTheDay(past), 'day-over'],
])('an invitation %s', async (_, arrange, outcome) => {
  await arrange();
  expect(await told('invitation', { invitation: question.id })).toBe(outcome);
});

test('a question taken back is told, unless she was asked again, said no, or the day is gone', async () => {
  const about = { invitation: question.id };
  expect(await told('withdrawn', about)).toBe('asked-again');
  await set({ withdrawn_at: '2026-01-01' });
  expect(await told('withdrawn', about)).toBe('sent');
  expect(sent[0]?.text).toContain('Je hoeft die dag niet vrij te houden.');
  await set({ answer: 'no' });
  expect(await told('withdrawn', about)).toBe('said-no');
  await onTheDay(off);
  expect(await told('withdrawn', about)).toBe('day-cancelled');
});

test('a place is confirmed while she has it', async () => {
  const assignment = await aPlace(database.owner, question);
  expect(await told('confirmed', { assignment })).toBe('sent');
  expect(sent[0]?.attachments).toHaveLength(1);

  await database.owner`
    update app.assignments set ended_at = now(), ended_by = 'coach' where id = ${assignment}`;
  expect(await told('confirmed', { assignment })).toBe('place-ended');
});

test('a place given after the deadline does not name a deadline that is over', async () => {
  const assignment = await aPlace(database.owner, question);
  await told('confirmed', { assignment });
  await set({ answer_by: '2020-01-01' });
  await told('confirmed', { assignment });
  const [before, after] = sent.map(({ text }) =>
    text.includes('Je kan je antwoord veranderen tot'),
  );
  expect([before, after]).toEqual([true, false]);
});

test('a place given back is thanked for, unless she comes after all', async () => {
  const assignment = await aPlace(database.owner, question);
  expect(await told('place-given-back', { assignment })).toBe('comes-after-all');

  await database.owner`
    update app.assignments set ended_at = now(), ended_by = 'coach' where id = ${assignment}`;
  expect(await told('place-given-back', { assignment })).toBe('sent');
});

test('a cancelled day is told to coaches who were asked, and leaves the calendar of those who came', async () => {
  expect(await told('cancelled', { invitation: question.id })).toBe('goes-on');
  await onTheDay(off);
  expect(await told('cancelled', { invitation: question.id })).toBe('sent');
  expect(sent[0]?.attachments).toBeUndefined();

  const other = await aQuestion(database.owner);
  const place = await aPlace(database.owner, other);
  await database.owner`update app.sessions set cancelled_at = now() where id = ${other.session}`;
  await database.owner`
    update app.assignments set ended_at = now(), ended_by = 'cancelled' where id = ${place}`;
  expect(await told('cancelled', { invitation: other.id })).toBe('sent');
  expect(sent[1]?.attachments?.[0]?.contentType).toContain('method=CANCEL');

  await set({ answer: 'no' });
  expect(await told('cancelled', { invitation: question.id })).toBe('said-no');
});

test('a move tells how it was and how it becomes, and is put in the calendar of coaches who come', async () => {
  const was = { wasDay: '2030-03-07', wasFrom: '13:00', wasUntil: '16:00' };
  expect(await told('changed', { invitation: question.id, ...was })).toBe('sent');
  expect(sent[0]?.text).toContain(`Het was:\n${capital(said('2030-03-07'))}, van 13 tot 16 uur`);
  expect(sent[0]?.text).toContain(
    `Het wordt:\n${capital(said('2030-03-14'))}, van 9.30 tot 12.30 uur`,
  );
  expect(sent[0]?.attachments).toBeUndefined();

  await aPlace(database.owner, question);
  expect(await told('changed', { invitation: question.id, ...was })).toBe('sent');
  expect(sent[1]?.attachments?.[0]?.content).toContain('20300314T093000');
});

test('a move to another venue names the venue where it was', async () => {
  const [venue] = await database.owner`
    insert into app.venues (name, town) values ('De Oude Zaal', 'Mol') returning id`;
  await told('changed', { invitation: question.id, wasVenue: venue!.id as string });
  expect(sent[0]?.text).toContain('De Oude Zaal, Mol');
});

test('a coach without an address cannot be told by mail: that stays to be seen', async () => {
  question = await aQuestion(database.owner, { email: null });
  expect(await told('invitation', { invitation: question.id })).toBe('no-address');
});

test('a coach who is blocked gets no letters', async () => {
  await database.owner`update app.persons set blocked_on = current_date where id = ${question.coach.personId}`;
  expect(await told('invitation', { invitation: question.id })).toBe('blocked');
});

test('what the letter was about may be gone', async () => {
  expect(await told('invitation', { invitation: crypto.randomUUID() })).toBe('gone');
  expect(await told('confirmed', {})).toBe('gone');
  expect(await told('a-letter-of-tomorrow', {})).toBe('no-such-letter');
});

test('a letter that cannot be written waits, and holds up no other', async () => {
  const broken = await put(database.owner, 'invitation', { invitation: 'not an id' });
  expect(await told('invitation', { invitation: question.id })).toBe('sent');
  expect(await rowOf(database.owner, broken)).toMatchObject({
    state: 'waiting',
    trouble: 'could not be written',
  });
});
