import type { Task } from '@app/contract/sessions/week';
import type { Letter } from '@app/emails/letter';
import { realClock } from '@app/server/clock';
import { organisationRoutes } from '@app/server/organisations/routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { as, type Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';
import { said } from '../support/said.ts';

let house: PlanningHouse;
let worker: Awaited<ReturnType<typeof workerOn>>;
let sent: { to: string; letter: Letter }[] = [];
let venue: string;
/** Two days at one venue, the later one first, with the questions to Bea, who comes to both. */
let days: { session: string; question: string }[];
let bea: Acting;

beforeAll(async () => {
  house = await openPlanningHouse(organisationRoutes(realClock));
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
  await worker.stop();
  await house.close();
});
beforeEach(async () => {
  await house.owner`truncate app.outbox cascade`;
  bea = await aCoach(house.owner, 'Bea', 'bea@post.example');
  days = [];
  for (const day of ['2030-03-21', '2030-03-14']) {
    const session = await house.aDay({ day });
    const { invitationId: question } = (await house.invite(session, bea)).json();
    days.push({ session, question });
  }
  venue = (await house.show(days[0]!.session)).venueId;
  await house.owner`update app.venues set address = 'Kerkstraat 1' where id = ${venue}`;
  await house.owner`update app.sessions set venue_id = ${venue} where id = ${days[1]!.session}`;
  await worker.drainNow();
  for (const { question } of days) await house.byLink(question, 'yes');
  await worker.drainNow();
  sent = [];
});

async function movesTo(address: string) {
  const { name, town, version, howToGetThere } = await house.read(`/venues/${venue}`);
  const answer = await house.app.inject({
    method: 'PATCH',
    url: `/api/venues/${venue}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), version, name, town, address, howToGetThere },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}

const statesOf = async () =>
  (await house.owner`select state, known_how as known from app.outbox where kind = 'changed'`).map(
    ({ state, known }) => [state, known],
  );
const tasksFor = async (firstName: string) => {
  const { tasksToday, tasksThisWeek } = (await house.read('/week')) as {
    tasksToday: Task[];
    tasksThisWeek: Task[];
  };
  return [...tasksToday, ...tasksThisWeek].filter(
    ({ kind, coach }) => kind === 'tell-yourself' && coach?.firstName === firstName,
  );
};
const pageOf = async (at: number) =>
  (await house.read(`/answers/${house.links.tokenOf(days[at]!.question, 0)}`, bea)) as {
    news: { known: boolean; letter: string; alsoOn: string[]; change: object | null };
  };
const knowsAt = async (at: number) =>
  house.app.inject({
    method: 'POST',
    url: `/api/answers/${house.links.tokenOf(days[at]!.question, 0)}/known`,
    payload: { letter: (await pageOf(at)).news.letter },
  });

describe('another address for two days of one coach', () => {
  test('is one letter, with its days in their order and one file for her calendar', async () => {
    await movesTo('Markt 1');
    await worker.drainNow();
    const hers = sent.filter(({ to }) => to === 'bea@post.example');
    expect(hers.map(({ letter }) => letter.subject)).toEqual(['Er verandert iets voor twee dagen']);
    const { text, attachments } = hers[0]!.letter;
    expect(text.match(/Kerkstraat 1/g)).toHaveLength(1);
    expect(text.match(/Markt 1/g)).toHaveLength(1);
    const [first, second] = [text.indexOf('14 maart'), text.indexOf('21 maart')];
    expect(first).toBeGreaterThan(text.indexOf('Markt 1'));
    expect(second).toBeGreaterThan(first);
    expect(attachments).toHaveLength(1);
    expect(attachments![0]!.content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(await statesOf()).toEqual([
      ['sent', null],
      ['sent', null],
    ]);
  });

  test('is an ordinary letter when one of them is cancelled by then', async () => {
    await movesTo('Markt 1');
    await house.owner`update app.sessions set cancelled_at = now() where id = ${days[0]!.session}`;
    await worker.drainNow();
    expect(sent.map(({ letter }) => letter.subject)).toContain(
      `Er verandert iets voor ${said('2030-03-14')}`,
    );
    expect((await statesOf()).map(([state]) => state).toSorted()).toEqual(['needless', 'sent']);
  });

  test('stands on the page of each day as it was and is, and is known of both by one tap', async () => {
    await movesTo('Markt 1');
    await worker.drainNow();
    expect((await pageOf(1)).news).toMatchObject({
      known: false,
      alsoOn: ['2030-03-21'],
      change: {
        heard: ['address'],
        asks: false,
        was: { venue: { address: 'Kerkstraat 1, Lier' } },
        becomes: { venue: { address: 'Markt 1, Lier' } },
      },
    });
    await knowsAt(1);
    expect(await statesOf()).toEqual([
      ['sent', 'link'],
      ['sent', 'link'],
    ]);
    expect((await pageOf(0)).news).toMatchObject({ known: true, change: null, alsoOn: [] });
  });

  test('is one call to a coach whom no mail can reach, and told of both at once', async () => {
    await house.owner`update app.contacts set email = null where person_id = ${bea.personId}`;
    await movesTo('Markt 1');
    const [task, ...others] = await tasksFor('Bea');
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      day: '2030-03-14',
      others: 1,
      notMailed: 'no-address',
      toTell: [
        { becomes: { day: '2030-03-14' }, change: { heard: ['address'] } },
        { becomes: { day: '2030-03-21' }, change: { heard: ['address'] } },
      ],
    });
    const paper = await house.read(`/letters/${task!.letter}`);
    expect(paper.days).toHaveLength(2);
    await house.post(house.hilde, `/letters/${task!.letter}/told`, { how: 'call' });
    expect(await tasksFor('Bea')).toEqual([]);
    expect(await statesOf()).toEqual([
      ['sent', 'call'],
      ['sent', 'call'],
    ]);
  });
});

test('a day that changes once more has a call of its own, and is in the other no more', async () => {
  await house.owner`update app.contacts set email = null where person_id = ${bea.personId}`;
  await movesTo('Markt 1');
  await house.change(days[1]!.session, { startsAt: '10:00' });
  const tasks = await tasksFor('Bea');
  expect(tasks.map(({ toTell }) => toTell.map(({ becomes }) => becomes.day))).toEqual([
    ['2030-03-14'],
    ['2030-03-21'],
  ]);
  for (const { letter, day } of tasks) {
    const paper = await house.read(`/letters/${letter}`);
    expect(paper.days).toMatchObject([{ becomes: { day } }]);
  }
});

test('days that differ each in their own way are known one by one', async () => {
  await movesTo('Markt 1');
  await house.owner`
    update app.outbox set about = about || '{"wasAddress":"Elders 2, Lier"}'
    where about->>'invitation' = ${days[0]!.question} and kind = 'changed'`;
  await worker.drainNow();
  expect((await pageOf(1)).news.alsoOn).toEqual([]);
  await knowsAt(1);
  expect((await statesOf()).map(([, known]) => known).toSorted()).toEqual(['link', null]);
});

test('what she was told before and did not say that she knows, stands on her page too', async () => {
  await movesTo('Markt 1');
  await worker.drainNow();
  await house.change(days[1]!.session, {
    preparation: { on: '2030-03-07', at: '10:00', minutes: 30, how: null },
  });
  expect((await pageOf(1)).news.change).toMatchObject({ heard: ['address', 'preparation'] });
});
