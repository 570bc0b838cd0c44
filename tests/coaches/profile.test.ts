import { placeOf } from '@app/server/coaches/seal';
import { randomUUID } from 'node:crypto';
import { actingRoles } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import type { Acting } from '../support/app.ts';
import { aPerson } from '../factories/people.ts';
import { aForm, coachApi, seal, today } from './coach-api.ts';

let database: TestDatabase;
let hilde: Acting;
let api: Awaited<ReturnType<typeof coachApi>>;

beforeAll(async () => {
  database = await freshDatabase();
  hilde = await aPerson(database.owner, 'coordinator', 'Hilde');
  api = await coachApi(database);
});
afterAll(() => database.drop());

const added = async (different: object = {}): Promise<string> => {
  const form = aForm({ phone: null, lastName: randomUUID(), ...different });
  const answer = await api.send(hilde, 'POST', '/coaches', { coach: form });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
};
const shown = async (id: string) => (await api.get(hilde, `/coaches/${id}`)).json();
const changed = (id: string, version: number, coach: object) =>
  api.send(hilde, 'PATCH', `/coaches/${id}`, { version, coach });

test('what was typed is what we keep: telephone and account the way people write them', async () => {
  const id = await added({
    phone: '0476/50.63.10',
    email: 'Danny@Example.org',
    account: 'BE73 2247 6130 5660',
    perMonth: 2,
    wishedPerMonth: 3,
    notOn: [{ weekday: 3, part: 'whole-day' }],
    words: 'Bel na 10 uur.\nLiefst niet op woensdag.',
    since: '2022-06-16',
  });
  expect(await shown(id)).toMatchObject({
    firstName: 'Danny',
    since: '2022-06-16',
    stage: 'meeting',
    contact: { phone: '+32476506310', email: 'danny@example.org', preferredChannel: 'sms' },
    limits: {
      perMonth: 2,
      wishedPerMonth: 3,
      perWeek: null,
      notOn: [{ weekday: 3, part: 'whole-day' }],
      words: 'Bel na 10 uur.\nLiefst niet op woensdag.',
    },
    accountLastFour: '5660',
    coming: [],
    past: [],
  });
  const [role] = await database.owner`select role from app.person_roles where person_id = ${id}`;
  expect(role?.role).toBe('coach');
});

test('an account number is sealed: the database tells four figures, the key the rest', async () => {
  const id = await added({ account: 'BE96 6667 0088 5505' });
  const [kept] = await database.owner<{ sealed: Uint8Array; last_four: string; id: string }[]>`
    select sealed, last_four, seal_id as id from app.bank_accounts where person_id = ${id}`;
  expect(kept?.last_four).toBe('5505');
  expect(Buffer.from(kept!.sealed).toString('latin1')).not.toContain('66670088');
  expect(seal.open(placeOf.account(kept!.id), kept!.sealed)).toBe('BE96666700885505');
  expect(() => seal.open(placeOf.account(randomUUID()), kept!.sealed)).toThrow();
  expect((await api.get(hilde, `/coaches/${id}`)).body).not.toContain('BE96');
});

test.each([
  ['phone', '0400 00 0', 'not-a-phone-number', 'phone-number-too-short'],
  ['email', 'zoë@@example.org', 'not-an-address', 'not-an-email'],
  ['account', 'BE00 1234 5678 9012', 'not-an-account-number', 'iban-check-failed'],
])('a wrong %s is named beside its field', async (field, text, slug, detail) => {
  const answer = await api.send(hilde, 'POST', '/coaches', { coach: aForm({ [field]: text }) });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    type: `/problems/${slug}`,
    errors: [{ pointer: `#/coach/${field}`, detail }],
  });
});

test.each(['', ' ', '\u200b', '\u0000', '\ud800', '--'])('%j is no name', async (firstName) => {
  const answer = await api.send(hilde, 'POST', '/coaches', { coach: aForm({ firstName }) });
  expect(answer.statusCode).toBe(422);
});

test('of two people who change a coach, the second hears what it is now', async () => {
  const id = await added({ town: 'Boom' });
  const { version } = await shown(id);
  const first = await changed(id, version, { town: 'Lier' });
  expect(first.statusCode).toBe(200);

  const second = await changed(id, version, { perWeek: 1 });
  expect(second.statusCode).toBe(409);
  expect(second.json()).toMatchObject({
    type: '/problems/changed-meanwhile',
    now: { version: first.json().version, contact: { town: 'Lier' } },
  });
  const again = await changed(id, first.json().version, { perWeek: 1 });
  expect(again.statusCode).toBe(200);
  expect(await shown(id)).toMatchObject({ contact: { town: 'Lier' }, limits: { perWeek: 1 } });
});

test('what is left out stays, and what is emptied goes', async () => {
  const id = await added({
    perMonth: 2,
    words: 'Bel na 10 uur.',
    town: 'Boom',
    street: 'Molenweg 1',
  });
  const { version } = await shown(id);
  await changed(id, version, { words: null, street: '' });
  expect(await shown(id)).toMatchObject({
    contact: { town: 'Boom', street: null },
    limits: { perMonth: 2, words: null },
  });
});

test('a wish about WhatsApp keeps the day on which it was said', async () => {
  const id = await added({ whatsappAgreed: true });
  await database.owner`update app.contacts set whatsapp_agreed_on = '2026-01-05' where person_id = ${id}`;
  const { version } = await shown(id);
  await changed(id, version, { whatsappAgreed: true, town: 'Lier' });
  expect(await shown(id)).toMatchObject({ contact: { whatsappAgreedOn: '2026-01-05' } });
  await changed(id, (await shown(id)).version, { whatsappAgreed: false });
  expect(await shown(id)).toMatchObject({ contact: { whatsappAgreedOn: null } });
});

test('the same name and telephone is asked about before there are two of her', async () => {
  const id = await added({ firstName: 'Zoë', lastName: 'Bonte', phone: '0495 46 10 28' });
  const twin = aForm({ firstName: 'ZOE', lastName: 'bonte', phone: '+32 495 46 10 28' });
  const asked = await api.send(hilde, 'POST', '/coaches', { coach: twin });
  expect(asked.statusCode).toBe(409);
  expect(asked.json()).toMatchObject({
    type: '/problems/already-known',
    known: [{ id, firstName: 'Zoë', lastName: 'Bonte', isCoach: true }],
  });
  const other = await api.send(hilde, 'POST', '/coaches', { coach: twin, evenIfKnown: true });
  expect(other.statusCode).toBe(201);
});

test('a double tap adds her once', async () => {
  const body = { key: randomUUID(), coach: aForm({ lastName: 'Tweemaal', phone: null }) };
  const answers = await Promise.all([1, 2].map(() => api.send(hilde, 'POST', '/coaches', body)));
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
  const [count] = await database.owner`
    select count(*)::int as n from app.persons where last_name = 'Tweemaal'`;
  expect(count?.n).toBe(1);
});

test('trained and observed makes a coach; the one without the other does not', async () => {
  const id = await added();
  await api.send(hilde, 'POST', `/coaches/${id}/starter-training`, { completedOn: '2026-10-01' });
  expect(await shown(id)).toMatchObject({
    stage: 'observing',
    starterTrainingOn: '2026-10-01',
  });
  const seen = await api.send(hilde, 'POST', `/coaches/${id}/observations`, { observedOn: today });
  expect(seen.json()).toEqual({ recordedOn: today });
  expect(await shown(id)).toMatchObject({ stage: 'coach', observed: [today] });

  const before = await added({ starterTrainingOn: '2020-01-01' });
  await api.send(hilde, 'POST', `/coaches/${before}/observations`, { observedOn: null });
  expect(await shown(before)).toMatchObject({ stage: 'coach', observedBefore: today });
});

test('a day that is still to come was not observed', async () => {
  const id = await added();
  const seen = await api.send(hilde, 'POST', `/coaches/${id}/observations`, {
    observedOn: '2026-11-24',
  });
  expect(seen.statusCode).toBe(422);
});

test('a new address for her page ends the one before it', async () => {
  const id = await added();
  const links = [
    await api.send(hilde, 'POST', `/coaches/${id}/page-links`, {}),
    await api.send(hilde, 'POST', `/coaches/${id}/page-links`, {}),
  ];
  expect(links[1]!.json().path).toMatch(/^\/p\/[\w-]{27}$/);
  expect(links[1]!.json().path).not.toBe(links[0]!.json().path);
  const open = await database.owner`
    select id from app.page_links where person_id = ${id} and revoked_at is null`;
  expect(open).toHaveLength(1);
});

test('a theme that is not on the list is a mistake beside its field', async () => {
  const answer = await api.send(hilde, 'POST', '/coaches', {
    coach: aForm({ phone: null, followed: [randomUUID()] }),
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toEqual([
    { pointer: '#/coach/followed/0', detail: 'no-such-theme' },
  ]);
});

test.each(actingRoles.filter((role) => role !== 'coordinator'))(
  'a %s reaches none of it',
  async (role) => {
    const id = await added();
    const other = await aPerson(database.owner, role);
    expect((await api.get(other, '/coaches')).statusCode).toBe(403);
    expect((await api.get(other, `/coaches/${id}`)).statusCode).toBe(403);
    const add = await api.send(other, 'POST', '/coaches', { coach: aForm() });
    expect(add.statusCode).toBe(403);
  },
);

test('a coach who is not here is not found', async () => {
  expect((await api.get(hilde, `/coaches/${randomUUID()}`)).statusCode).toBe(404);
  expect((await changed(randomUUID(), 1, { town: 'Lier' })).statusCode).toBe(404);
});
