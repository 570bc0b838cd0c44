import { items } from '@app/domain/participation/facts';
import { makeLinks } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { workerOn } from '../messages/at-work.ts';
import type { Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

/** A link ends for good when its question is taken back, or the address or the telephone it went to is corrected. */
let house: PlanningHouse;
let session: string;
let bea: Acting;
const { tokenOf } = makeLinks(appSecret, 'http://localhost:3000');

beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  const { personId } = await aPerson(house.owner, 'trainer', 'Naïma');
  session = await aSession(house.owner, { trainers: [personId] });
  bea = await aCoach(house.owner, 'Bea', `${crypto.randomUUID()}@example.org`);
  await house.owner`update app.contacts set phone = '+32470112233' where person_id = ${bea.personId}`;
});

const ask = async (more = {}) =>
  (await house.invite(session, bea, more)).json().invitationId as string;
const opens = async (asked: string, linksEnded = 0) =>
  (await house.app.inject({ url: `/api/answers/${tokenOf(asked, linksEnded)}` })).statusCode;
const sms = { channel: 'sms', reasons: [] };
const correct = (column: 'email' | 'phone', to: string) =>
  house.owner`update app.contacts set ${house.owner({ [column]: to })} where person_id = ${bea.personId}`;
/** What waited has left. */
const leaves = () =>
  house.owner`update app.outbox set state = 'sent', sent_at = now() where state = 'waiting'`;
const timePasses = async () => {
  const worker = await workerOn(house.database);
  await worker.drainNow();
  await worker.stop();
};
const letters = async (asked: string) =>
  (
    await house.owner`
    select kind, once_as from app.outbox where about->>'invitation' = ${asked} order by made_at`
  ).map(({ kind, once_as }) => [kind, (once_as as string).split(':').at(-1)?.startsWith('link')]);

test('asking again after taking back makes a new link, and the old one stays closed', async () => {
  const asked = await ask();
  await house.post(house.hilde, `/invitations/${asked}/withdrawal`, {});
  expect(await opens(asked)).toBe(410);

  expect(await ask()).toBe(asked);
  expect(await opens(asked)).toBe(404);
  expect(await opens(asked, 1)).toBe(200);
  expect((await house.read(`/invitations/${asked}`)).link).toContain(tokenOf(asked, 1));
});

test('a corrected address ends the link that was mailed, and the question goes to the new one', async () => {
  const asked = await ask();
  await leaves();
  await correct('email', `${crypto.randomUUID()}@example.org`);
  expect(await opens(asked)).toBe(404);
  expect(await letters(asked)).toEqual([
    ['invitation', false],
    ['invitation', true],
  ]);

  await timePasses();
  expect(await opens(asked)).toBe(404);
  expect(await opens(asked, 1)).toBe(200);
});

test('a letter that did not leave yet goes to the corrected address, once', async () => {
  const asked = await ask();
  await correct('email', `${crypto.randomUUID()}@example.org`);
  expect(await opens(asked)).toBe(200);
  expect(await letters(asked)).toEqual([['invitation', false]]);
});

test('a place confirmed by mail after a talk ends with the address too', async () => {
  const talk = await house.heard(session, bea, { told: [...items] });
  expect(talk.json()).toMatchObject({ outcome: 'place' });
  const [{ id } = { id: '' }] = await house.owner<{ id: string }[]>`
    select id from app.invitations where coach_id = ${bea.personId}`;
  await leaves();
  expect(await opens(id)).toBe(200);
  await correct('email', `${crypto.randomUUID()}@example.org`);
  expect(await opens(id)).toBe(404);
});

test('a corrected telephone ends the link that was sent there, and nothing is mailed', async () => {
  const asked = await ask(sms);
  await correct('phone', '+32470445566');
  expect(await opens(asked)).toBe(404);
  await timePasses();
  expect(await opens(asked, 1)).toBe(200);
  expect(await letters(asked)).toEqual([]);
});

test('what the link did not go to leaves it as it is', async () => {
  const asked = await ask(sms);
  await correct('email', `${crypto.randomUUID()}@example.org`);
  await house.owner`update app.contacts set phone = phone, town = 'Boom' where person_id = ${bea.personId}`;
  expect(await opens(asked)).toBe(200);
});

test('a coach who answered keeps what she answered, and is not asked again', async () => {
  const asked = await ask();
  await house.byLink(asked, 'yes');
  await leaves();
  await correct('email', `${crypto.randomUUID()}@example.org`);
  await timePasses();
  expect(await opens(asked)).toBe(404);
  const shown = await house.app.inject({ url: `/api/answers/${tokenOf(asked, 1)}` });
  expect(shown.json()).toMatchObject({ answer: 'yes', standing: 'comes' });
  expect(await letters(asked)).toEqual([['invitation', false]]);
});

test('a telephone that was not known before ends nothing', async () => {
  await house.owner`update app.contacts set phone = null where person_id = ${bea.personId}`;
  const asked = await ask();
  await correct('phone', '+32470445566');
  expect(await opens(asked)).toBe(200);
});
