import type { Task } from '@app/contract/sessions/week';
import { connect } from '@app/db/database';
import type { Letter } from '@app/emails/letter';
import { troubleIn } from '@app/server/messages/trouble';
import { finishDue } from '@app/server/sessions/finish-cancelling';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { clockAt, type Acting } from '../support/app.ts';
import { said } from '../support/said.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let worker: Awaited<ReturnType<typeof workerOn>>;
let jobs: ReturnType<typeof connect>;
let sent: { to: string; letter: Letter }[] = [];
/** Three days, the last one first, of which Bea comes to all and Erik, by telephone, to the first two. */
let days: string[];
let bea: Acting;
let erik: Acting;

beforeAll(async () => {
  house = await openPlanningHouse();
  jobs = connect(house.database.jobsUrl, { most: 2 });
  worker = await workerOn(house.database, {
    post: {
      async send(letter, { address }) {
        sent.push({ to: address, letter });
        return 'sent';
      },
    },
  });
});
afterAll(async () => {
  await jobs.end();
  await worker.stop();
  await house.close();
});
beforeEach(async () => {
  await house.owner`truncate app.outbox cascade`;
  await house.owner`update app.sessions set cancels_at = null`;
  bea = await aCoach(house.owner, 'Bea', `${crypto.randomUUID()}@post.example`);
  erik = await aCoach(house.owner, 'Erik');
  days = [];
  for (const [at, day] of ['2030-03-28', '2030-03-21', '2030-03-14'].entries()) {
    const session = await house.aDay({ day, coachesNeeded: 2 });
    days.push(session);
    for (const coach of at === 0 ? [bea] : [bea, erik]) {
      const more = coach === erik ? { channel: 'sms' } : {};
      const { invitationId } = (await house.invite(session, coach, more)).json();
      if (coach === erik) await house.brings(invitationId);
      await house.byLink(invitationId, 'yes');
    }
  }
  await worker.drainNow();
  sent = [];
});

const versioned = async () =>
  Promise.all(
    days.map(async (session) => ({ session, version: (await house.show(session)).version })),
  );
const cancelAll = async (sessions: object[], key?: string) =>
  house.post(house.hilde, '/cancellations', { sessions, ...(key && { key }) });
const tenMinutesPass = () =>
  finishDue({
    database: jobs.database,
    clock: clockAt(new Date(Date.now() + 11 * 60_000).toISOString()),
    trouble: troubleIn({ info: () => {}, warn: () => {}, error: () => {} }),
  });
const tasksFor = async (firstName: string) => {
  const { tasksToday } = (await house.read('/week')) as { tasksToday: Task[] };
  return tasksToday.filter(
    ({ kind, coach, trainer }) =>
      kind === 'tell-yourself' && (coach ?? trainer)?.firstName === firstName,
  );
};

test('days that are cancelled at once are one letter to each coach, in their order', async () => {
  const answer = await cancelAll(await versioned());
  expect(answer.statusCode, answer.body).toBe(201);
  expect(answer.json().told).toEqual(expect.arrayContaining(['Bea', 'Erik']));
  await tenMinutesPass();
  await worker.drainNow();

  const hers = sent.filter(({ letter }) => letter.text.includes('Dag Bea'));
  expect(hers.map(({ letter }) => letter.subject)).toEqual(['Drie dagen gaan niet door']);
  const { text, attachments } = hers[0]!.letter;
  const at = ['2030-03-14', '2030-03-21', '2030-03-28'].map((day) =>
    text.toLowerCase().indexOf(said(day)),
  );
  expect(at[0]).toBeGreaterThan(0);
  expect(at).toEqual(at.toSorted((one, other) => one - other));
  expect(attachments![0]!.content.match(/STATUS:CANCELLED/g)).toHaveLength(3);
  const toTrainers = sent.filter(({ letter }) => letter.text.includes('De coaches horen het ook'));
  expect(new Set(toTrainers.map(({ to }) => to)).size).toBe(toTrainers.length);
});

test('and one call and one sheet to a coach by telephone', async () => {
  await cancelAll(await versioned());
  await tenMinutesPass();
  await worker.drainNow();
  const [task, ...others] = await tasksFor('Erik');
  expect(others).toEqual([]);
  expect(task).toMatchObject({ about: 'cancelled', others: 1 });
  const sheet = await house.read(`/letters/${task!.letter}`);
  expect(sheet.days.map(({ becomes }: { becomes: { day: string } }) => becomes.day)).toEqual([
    '2030-03-14',
    '2030-03-21',
  ]);
  await house.post(house.hilde, `/letters/${task!.letter}/told`, { how: 'call' });
  expect(await tasksFor('Erik')).toEqual([]);
});

test('a day that goes on after all is in no letter, and one that is left is an ordinary one', async () => {
  await cancelAll(await versioned());
  for (const day of days.slice(0, 2))
    await house.post(house.hilde, `/sessions/${day}/cancellation/end`, {});
  await tenMinutesPass();
  await worker.drainNow();
  const hers = sent.filter(({ letter }) => letter.text.includes('Dag Bea'));
  expect(hers.map(({ letter }) => letter.subject.toLowerCase())).toEqual([
    `${said('2030-03-14')} gaat niet door`,
  ]);
});

test('none is cancelled when one was changed meanwhile', async () => {
  const [first, ...others] = await versioned();
  const answer = await cancelAll([{ ...first!, version: first!.version + 1 }, ...others]);
  expect(answer.statusCode).toBe(409);
  const [waiting] =
    await house.owner`select count(*)::int from app.sessions where cancels_at is not null`;
  expect(waiting!.count).toBe(0);
});
