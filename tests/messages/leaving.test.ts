import { actingAs, connect } from '@app/db/database';
import { sweep } from '@app/db/messages/commands';
import { inBrussels } from '@app/domain/moment';
import { items } from '@app/domain/participation/facts';
import { realClock } from '@app/server/clock';
import { letterRoutes } from '@app/server/messages/letter-routes';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { sessionRoutes } from '@app/server/sessions/routes';
import { sayDayAndTime } from '@app/emails/in-words';
import type { LetterOutcome } from '@app/emails/outcome';
import type { Letter } from '@app/emails/letter';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { workerOn } from './at-work.ts';
import { letTimePass } from './outbox.ts';

/** A question is asked once it left, was handed over or told. */
let house: PlanningHouse;
let withoutServer: Awaited<ReturnType<typeof appFor>>;
let bea: Acting;
let session: string;

beforeAll(async () => {
  house = await openPlanningHouse(letterRoutes(() => true));
  withoutServer = await appFor(house.database, [
    sessionRoutes(realClock, () => false),
    weekRoutes(realClock, house.links, () => false),
    letterRoutes(() => false),
  ]);
});
afterAll(async () => {
  await withoutServer.close();
  await house.close();
});
beforeEach(async () => {
  await house.owner`truncate app.outbox cascade`;
  await house.owner`update app.invitations set withdrawn_at = now() where withdrawn_at is null`;
  bea = await aCoach(house.owner, 'Bea', `${crypto.randomUUID()}@example.org`);
  session = await house.aDay();
});

const ask = async (channel = 'mail') =>
  (await house.invite(session, bea, { channel })).json().invitationId as string;

/** The worker looks once; the mail server answers like this. */
async function lettersGo(send: (letter: Letter) => LetterOutcome | Promise<LetterOutcome>) {
  const letters: Letter[] = [];
  const worker = await workerOn(house.database, {
    post: { send: async (letter) => (letters.push(letter), send(letter)) },
  });
  await worker.drainNow();
  await worker.stop();
  return letters;
}
const refuses = () => ({ never: '550 RCPT TO' }) as const;
const takes = () => 'sent' as const;

const question = async () => (await house.show(session)).questions[0];
const tasks = async (app = house.app) => {
  const { tasksToday } = (
    await app.inject({ url: '/api/week', headers: as(house.hilde) })
  ).json() as { tasksToday: { kind: string }[] };
  return tasksToday.filter(({ kind }) =>
    ['mail-does-not-arrive', 'question-not-left'].includes(kind),
  );
};
const letters = async (query = '', app = house.app) =>
  (await app.inject({ url: `/api/letters${query}`, headers: as(house.hilde) })).json();

describe('a question by mail', () => {
  test('is not asked while its letter waits, and is once the letter left', async () => {
    await ask();
    expect(await question()).toMatchObject({
      standing: 'not-left',
      askedAt: null,
      letter: { state: 'waits' },
    });
    expect((await house.show(session)).asked).toBe(0);
    expect(await tasks()).toEqual([]);

    await lettersGo(takes);
    expect(await question()).toMatchObject({ standing: 'asked', letter: { state: 'left' } });
    expect((await house.show(session)).asked).toBe(1);
    expect(await letters('?shelf=left')).toMatchObject({ letters: [{ isToDo: false }] });
  });

  test('that is refused is not asked: the day, the week and the letters say so, until she hears it', async () => {
    const invitation = await ask();
    await lettersGo(refuses);
    expect(await question()).toMatchObject({ standing: 'not-left', letter: { state: 'refused' } });
    expect(await tasks()).toMatchObject([{ kind: 'mail-does-not-arrive', question: invitation }]);
    expect(await letters('?shelf=to-do')).toMatchObject({
      letters: [{ kind: 'invitation', state: 'refused', isToDo: true, question: invitation }],
    });

    await house.heard(session, bea, { answer: 'undecided' });
    expect(await question()).toMatchObject({ standing: 'undecided', channel: 'call' });
    expect(await tasks()).toEqual([]);
    expect((await letters('?shelf=to-do')).letters).toEqual([]);
  });

  test('goes once more, to an address that was mended meanwhile', async () => {
    await ask();
    await lettersGo(refuses);
    const { id } = (await question()).letter;
    const again = () => house.post(house.hilde, `/letters/${id}/sending`, {});
    expect((await again()).json()).toEqual({ again: true });
    expect((await again()).json()).toEqual({ again: false });
    await lettersGo(takes);
    expect(await question()).toMatchObject({ standing: 'asked' });
  });

  test('says that there is no mail server, and asks one thing for all that wait', async () => {
    await ask();
    const other = await aCoach(house.owner, 'Erik', `${crypto.randomUUID()}@example.org`);
    await house.invite(await house.aDay(), other);
    const shown = await withoutServer.inject({
      url: `/api/sessions/${session}`,
      headers: as(house.hilde),
    });
    expect(shown.json().questions).toMatchObject([
      { standing: 'not-left', letter: { state: 'no-mail-server' } },
    ]);
    expect(await tasks(withoutServer)).toMatchObject([{ kind: 'question-not-left', others: 1 }]);
    expect((await letters('?shelf=to-do', withoutServer)).letters).toHaveLength(2);
    await house.owner`update app.settings set demonstration = true`;
    expect(await tasks(withoutServer)).toEqual([]);
    await house.owner`update app.settings set demonstration = false`;
  });

  test('that came back after it left is asked no more, unless she answered', async () => {
    const invitation = await ask();
    await lettersGo(takes);
    const { id } = (await question()).letter;
    const back = () => house.post(house.hilde, `/letters/${id}/return`, {});
    expect((await back()).json()).toEqual({ returned: true });
    expect((await back()).json()).toEqual({ returned: false });
    expect(await question()).toMatchObject({ standing: 'not-left', letter: { state: 'refused' } });
    expect(await tasks()).toMatchObject([{ kind: 'mail-does-not-arrive' }]);

    await house.post(house.hilde, `/letters/${id}/sending`, {});
    await lettersGo(takes);
    await house.byLink(invitation, 'undecided');
    await back();
    expect(await question()).toMatchObject({ standing: 'undecided' });
  });

  test('whose mail server falls silent half way may have arrived, and is asked when the next try does', async () => {
    await ask();
    await lettersGo(() => ({ unknown: 'ETIMEDOUT CONN' }));
    expect(await question()).toMatchObject({ standing: 'not-left', mayKnow: true });
    await letTimePass(house.owner);
    await lettersGo(takes);
    expect(await question()).toMatchObject({ standing: 'asked' });

    const other = await house.aDay();
    await house.invite(other, bea);
    for (let tries = 0; tries < 2; tries += 1) {
      await letTimePass(house.owner);
      await lettersGo(() => ({ unknown: 'ETIMEDOUT CONN' }));
    }
    expect((await house.show(other)).questions).toMatchObject([
      { standing: 'not-left', letter: { state: 'unsure' } },
    ]);
    expect(await tasks()).toMatchObject([{ kind: 'mail-does-not-arrive' }]);
  });

  test('stays as it was when its letter is thrown away after months', async () => {
    await ask();
    await lettersGo(takes);
    const before = await question();
    await house.owner`update app.outbox set next_at = now() - interval '91 days'`;
    const jobs = connect(house.database.jobsUrl, { most: 1 });
    await actingAs(jobs.database, { role: 'job', personId: null }, (db) =>
      sweep(db, realClock.now()),
    );
    await jobs.end();
    expect(await house.owner`select from app.outbox`).toHaveLength(0);
    expect(await question()).toEqual({ ...before, letter: null });
  });
});

describe('the time to decide', () => {
  const days = (count: number) => `${count} days`;
  const deadlineOf = async (invitation: string) => {
    const [row] = await house.owner`
      select answer_by::date - made_at::date as given, answer_by::date - asked_at::date as had, asked_at
      from app.invitations where id = ${invitation}`;
    return row as unknown as { given: number; had: number };
  };
  const madeDaysAgo = (invitation: string, count: number) => house.owner`
    update app.invitations set made_at = made_at - ${days(count)}::interval, answer_by = answer_by - ${days(count)}::interval
    where id = ${invitation}`;

  test('runs from when the letter left, and the letter says until when', async () => {
    const invitation = await ask();
    const { given } = await deadlineOf(invitation);
    await madeDaysAgo(invitation, given + 5);
    const [letter] = await lettersGo(takes);
    expect((await deadlineOf(invitation)).had).toBe(given);
    const { answerBy } = await question();
    expect(letter?.text).toContain(sayDayAndTime(inBrussels(answerBy)));
    expect(await question()).toMatchObject({ standing: 'asked' });
  });

  test('does not run while nobody brought it: she answers by its link, and has had it from then', async () => {
    const invitation = await ask('sms');
    await madeDaysAgo(invitation, 30);
    expect(await question()).toMatchObject({ standing: 'not-left' });
    const answer = await house.byLink(invitation, 'yes');
    expect(answer.json()).toMatchObject({ outcome: 'place' });
    expect(await question()).toMatchObject({ standing: 'comes', askedAt: expect.any(String) });
  });
});

describe('a question that the coordinator brings', () => {
  test('is asked when she says so, once, and keeps how', async () => {
    const invitation = await ask('sms');
    expect(await question()).toMatchObject({ standing: 'not-left', letter: null });
    expect(await tasks()).toMatchObject([
      { kind: 'question-not-left', question: invitation, leaving: { channel: 'sms' } },
    ]);
    expect((await house.brings(invitation, 'letter')).json()).toEqual({ brought: true });
    expect((await house.brings(invitation, 'sms')).json()).toEqual({ brought: false });
    expect(await question()).toMatchObject({ standing: 'asked', channel: 'letter' });
    expect(await tasks()).toEqual([]);
  });

  test('needs her own yes to WhatsApp', async () => {
    const invitation = await ask('letter');
    expect((await house.brings(invitation, 'whatsapp')).json().type).toBe(
      '/problems/no-way-to-reach',
    );
    expect((await house.invite(await house.aDay(), bea, { channel: 'whatsapp' })).json().type).toBe(
      '/problems/no-way-to-reach',
    );
    await house.owner`update app.contacts set whatsapp_agreed_on = '2026-01-01' where person_id = ${bea.personId}`;
    expect((await house.brings(invitation, 'whatsapp')).statusCode).toBe(201);
  });

  test('instead of a mail that waits is not mailed too', async () => {
    const invitation = await ask();
    await house.brings(invitation, 'sms');
    expect(await lettersGo(takes)).toEqual([]);
    expect(await question()).toMatchObject({ standing: 'asked', channel: 'sms', letter: null });
  });
});

describe('a question taken back', () => {
  const withdraw = async (invitation: string) =>
    (await house.post(house.hilde, `/invitations/${invitation}/withdrawal`, {})).json();
  const withdrawing = (outcome: 'sent' | { never: string }) => async () => {
    let said: { letter: boolean } | null = null;
    const invitation = await ask();
    const [first, ...others] = await lettersGo(async () => {
      const isFirst = said === null;
      said ??= await withdraw(invitation);
      return isFirst ? outcome : 'sent';
    });
    expect(first?.subject).toContain('Een vraag voor');
    expect(said).toMatchObject({ withdrawn: true, letter: true });
    await letTimePass(house.owner);
    return [...others, ...(await lettersGo(takes))].map(({ subject }) => subject);
  };

  test('while its letter leaves is told to her after it', async () => {
    expect(await withdrawing('sent')()).toHaveLength(1);
  });

  test('while its letter is refused is told to nobody', async () => {
    expect(await withdrawing({ never: '550 RCPT TO' })()).toEqual([]);
  });
});

test('what changes about a day is no news to a coach who was never asked', async () => {
  await ask();
  const moved = await house.change(session, { day: '2030-03-21' });
  expect(moved.json().told).toEqual(['Naïma']);
});

test('a confirmation that came back is told by somebody', async () => {
  await house.heard(session, bea, { told: [...items] });
  await lettersGo(refuses);
  const { tasksToday } = await house.read('/week');
  expect(tasksToday).toContainEqual(
    expect.objectContaining({
      kind: 'tell-yourself',
      about: 'confirmed',
      question: expect.any(String),
    }),
  );
  const [letter] = (await letters('?shelf=to-do')).letters;
  await house.post(house.hilde, `/letters/${letter.id}/told`, { how: 'call' });
  expect((await letters('?shelf=to-do')).letters).toEqual([]);
});
