import { items } from '@app/domain/participation/facts';
import { makeLinks } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const ask = async (more: { channel?: string } = {}) => {
  const { invitationId } = (await house.invite(session, bea, more)).json();
  if (more.channel) await house.brings(invitationId, more.channel);
  return invitationId as string;
};
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

test('a corrected telephone ends the link that was sent there, and its text waits for the coordinator', async () => {
  const asked = await ask(sms);
  await correct('phone', '+32470445566');
  expect(await opens(asked)).toBe(404);
  await timePasses();
  expect(await opens(asked, 1)).toBe(200);
  expect(await letters(asked)).toEqual([['new-link', true]]);
});

test('what the link did not go to leaves it as it is', async () => {
  const asked = await ask(sms);
  await correct('email', `${crypto.randomUUID()}@example.org`);
  await house.owner`update app.contacts set phone = phone, town = 'Boom' where person_id = ${bea.personId}`;
  expect(await opens(asked)).toBe(200);
});

const placeOf = async (asked: string) => {
  const [place] = await house.owner<{ id: string }[]>`
    select id from app.assignments where invitation_id = ${asked} and ended_at is null`;
  return place!.id;
};
/** What became of the letters that confirm her place. */
const confirmations = async (place: string) =>
  (
    await house.owner<{ state: string }[]>`
    select state from app.outbox where kind = 'confirmed' and about->>'assignment' = ${place} order by made_at, once_as`
  ).map(({ state }) => state);
const comes = async (more = {}) => {
  const asked = await ask(more);
  await house.byLink(asked, 'yes');
  return asked;
};
const tasks = async () => {
  const { tasksToday, tasksThisWeek } = await house.read('/week');
  return [...tasksToday, ...tasksThisWeek].filter(
    (task: { kind: string; sessionId: string }) =>
      task.kind === 'bring-new-link' && task.sessionId === session,
  );
};

describe('a coach whose place was confirmed', () => {
  test('gets the confirmation again at the corrected address, with a link that works', async () => {
    const asked = await comes();
    const place = await placeOf(asked);
    await leaves();
    const other = `${crypto.randomUUID()}@example.org`;
    await correct('email', other);
    await correct('email', other);
    expect(await confirmations(place)).toEqual(['sent', 'waiting']);

    const post: { to: string; text: string }[] = [];
    const worker = await workerOn(house.database, {
      post: {
        send: async ({ text }, { address }) => {
          post.push({ to: address, text });
          return 'sent';
        },
      },
    });
    await worker.drainNow();
    await worker.stop();
    const hers = post.filter(({ to }) => to === other);
    expect(hers).toHaveLength(1);
    expect(hers[0]?.text).toContain(tokenOf(asked, 1));
    expect(await opens(asked, 1)).toBe(200);
    expect(await tasks()).toEqual([]);
  });

  test('gets it once when the address is corrected twice before it leaves', async () => {
    const place = await placeOf(await comes());
    await leaves();
    for (const name of ['once', 'twice'])
      await correct('email', `${name}-${crypto.randomUUID()}@example.org`);
    expect(await confirmations(place)).toEqual(['sent', 'waiting']);
  });

  test('gets one letter while the first did not leave yet', async () => {
    const place = await placeOf(await comes());
    await house.owner`update app.outbox set state = 'sent', sent_at = now() where kind = 'invitation'`;
    await correct('email', `${crypto.randomUUID()}@example.org`);
    expect(await confirmations(place)).toEqual(['waiting']);
  });

  test('hears nothing about a day that began or does not happen', async () => {
    const place = await placeOf(await comes());
    await leaves();
    await house.owner`update app.sessions set cancelled_at = now() where id = ${session}`;
    await correct('email', `${crypto.randomUUID()}@example.org`);
    await house.owner`update app.sessions set cancelled_at = null, day = current_date - 1 where id = ${session}`;
    await correct('email', `${crypto.randomUUID()}@example.org`);
    expect(await confirmations(place)).toEqual(['sent']);
  });

  test('gives her new link by hand when she has no address any more', async () => {
    await comes();
    await leaves();
    await house.owner`update app.contacts set email = null where person_id = ${bea.personId}`;
    expect(await tasks()).toMatchObject([{ coach: { firstName: 'Bea' } }]);
  });
});

describe('a link that the coordinator sent herself', () => {
  test('is hers to bring again after the telephone was corrected, until she says so', async () => {
    const asked = await ask(sms);
    expect(await tasks()).toEqual([]);
    for (const phone of ['+32470445566', '+32470445567']) await correct('phone', phone);
    const [task, ...more] = await tasks();
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      question: asked,
      phone: '+32470445567',
      coach: { firstName: 'Bea' },
      about: null,
    });

    const told = await house.post(house.hilde, `/letters/${task.letter}/told`, { how: 'sms' });
    expect(told.json()).toEqual({ told: true });
    expect(await tasks()).toEqual([]);
    await correct('phone', '+32470778899');
    expect(await tasks()).toHaveLength(1);
  });

  test('is needed while she comes along, and not once her answer is no or too late', async () => {
    const asked = await ask(sms);
    await correct('phone', '+32470445566');
    await timePasses();
    await house.byLink(asked, 'yes', 1);
    expect(await tasks()).toHaveLength(1);
    expect((await house.read(`/invitations/${asked}`)).hasPlace).toBe(true);
    await house.byLink(asked, 'give-back', 1);
    expect(await tasks()).toEqual([]);

    await house.byLink(asked, 'undecided', 1);
    expect(await tasks()).toHaveLength(1);
    await house.owner`update app.invitations set answer_by = now() - interval '1 hour' where id = ${asked}`;
    expect(await tasks()).toEqual([]);
  });

  test('is one for all days when several ended, and told once', async () => {
    const first = await ask(sms);
    const later = await aSession(house.owner, {
      trainers: [(await aPerson(house.owner, 'trainer', 'Naïma')).personId],
      day: '2031-06-14',
    });
    await house.brings((await house.invite(later, bea, sms)).json().invitationId);
    await correct('phone', '+32470445566');
    const [task] = await tasks();
    expect(task).toMatchObject({ question: first, others: 1 });
    await house.post(house.hilde, `/letters/${task.letter}/told`, { how: 'sms' });
    const left = await house.owner`
      select id from app.outbox where kind = 'new-link' and state <> 'sent' and about->>'invitation' in (
        select id::text from app.invitations where coach_id = ${bea.personId})`;
    expect(left).toEqual([]);
  });

  test('is not needed any more for a question that was taken back or asked again', async () => {
    const asked = await ask(sms);
    await correct('phone', '+32470445566');
    await house.post(house.hilde, `/invitations/${asked}/withdrawal`, {});
    expect(await tasks()).toEqual([]);
    await ask(sms);
    expect(await tasks()).toEqual([]);
  });
});

test('a letter that may have arrived ends with its address, also while it is tried again', async () => {
  const asked = await ask();
  await house.owner`
    update app.outbox set trouble = 'unknown: stopped while sending' where about->>'invitation' = ${asked}`;
  await correct('email', `${crypto.randomUUID()}@example.org`);
  expect(await opens(asked)).toBe(404);
  expect(await letters(asked)).toEqual([['invitation', false]]);
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
