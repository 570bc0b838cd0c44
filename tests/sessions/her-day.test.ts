import { realClock } from '@app/server/clock';
import { answerRoutes } from '@app/server/sessions/answer-routes';
import { calendarRoutes } from '@app/server/sessions/calendar-routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { planRoutes } from '@app/server/sessions/plan-routes';
import { weekRoutes } from '@app/server/sessions/week-routes';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { appFor, as, type Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

const links = makeLinks(appSecret, 'http://localhost:3000');
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let hilde: Acting;
let nadia: Acting;
let session: string;
let question: string;
let page: string;

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [
    answerRoutes(realClock, async () => {}),
    calendarRoutes(links, { name: 'Draagkracht', address: 'draagkracht@huis.example' }, realClock),
    planRoutes(realClock),
    weekRoutes(realClock, links, () => true),
  ]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  const { owner } = database;
  hilde = await aPerson(owner, 'coordinator', 'Hilde');
  nadia = await aCoach(owner, 'Nadia');
  const trainer = await aPerson(owner, 'trainer', 'Naïma');
  session = await aSession(owner, { trainers: [trainer.personId] });
  question = randomUUID();
  page = links.tokenFor('page', question);
  await owner`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, told, link_hash, verdict, terms_version)
    values (${question}, ${session}, ${nadia.personId}, 'sms', ${hilde.personId}, '2030-03-01',
      '["date", "hours", "venue", "theme"]', ${hashOf(links.tokenOf(question))}, '{}', 1)`;
  await owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${nadia.personId}, ${hashOf(page)}, ${hilde.personId})`;
});

/** The same day, reached in each of her three ways. */
const ways = {
  'by the link of her question': () => ({ url: `/api/answers/${links.tokenOf(question)}` }),
  'by her own page': () => ({ url: `/api/pages/${page}/answers/${question}` }),
  'signed in': () => ({ url: `/api/me/answers/${question}`, headers: as(nadia) }),
};
const wayNames = Object.keys(ways) as (keyof typeof ways)[];

const givePlace = () => database.owner`
  with yes as (update app.invitations set answer = 'yes' where id = ${question})
  insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
  select id, ${nadia.personId}, ${question}, during, '{}', 1 from app.sessions where id = ${session}`;

describe.each(wayNames)('the file for her calendar, %s', (way) => {
  const file = async () => {
    const { url, ...rest } = ways[way]();
    return (await app.inject({ url: `${url}/calendar`, ...rest })).json().file;
  };
  const event = async () => {
    const calendar = new ICAL.Component(ICAL.parse((await file()).content));
    const [only, ...more] = calendar.getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    return {
      ...new ICAL.Event(only),
      method: calendar.getFirstPropertyValue('method'),
      only: only!,
    };
  };

  test('is there while the place is hers, and not before or after', async () => {
    expect(await file()).toBeNull();
    await givePlace();
    expect(await file()).toMatchObject({ name: 'vorming.ics' });
    await database.owner`update app.assignments set ended_at = now(), ended_by = 'coach'`;
    expect(await file()).toBeNull();
  });

  test('keeps its name when the day moves, so that the day moves in her calendar too', async () => {
    await givePlace();
    const first = await event();
    expect(first.method).toBe('PUBLISH');
    expect(first.only.getFirstPropertyValue('dtstart')?.toString()).toBe('2030-03-14T09:30:00');

    await database.owner`update app.sessions set day = '2030-03-21', sequence = sequence + 1 where id = ${session}`;
    const moved = await event();
    const value = (one: typeof first, name: string) => String(one.only.getFirstPropertyValue(name));
    expect(value(moved, 'dtstart')).toBe('2030-03-21T09:30:00');
    expect(value(moved, 'uid')).toBe(value(first, 'uid'));
    expect(Number(value(moved, 'sequence'))).toBe(Number(value(first, 'sequence')) + 1);
  });
});

describe.each(wayNames)('a day that does not happen, %s', (way) => {
  const read = async () => {
    const { url, ...rest } = ways[way]();
    const answer = await app.inject({
      method: 'POST',
      url: `${url}/read`,
      payload: { key: randomUUID() },
      ...rest,
    });
    return answer.json().outcome;
  };
  const cancel = () =>
    database.owner`update app.sessions set cancelled_at = now() where id = ${session}`;
  const readAt = async () =>
    (await app.inject({ url: `/api/answers/${links.tokenOf(question)}` })).json().cancelledReadAt;

  test('is read once: the first time counts', async () => {
    await cancel();
    expect(await readAt()).toBeNull();
    expect(await read()).toBe('read');
    const first = await readAt();
    expect(first).toMatch(/^\d{4}-/);
    expect(await read()).toBe('read');
    expect(await readAt()).toBe(first);
  });

  test('keeps nothing while the day still happens', async () => {
    expect(await read()).toBe('not-cancelled');
    expect(await readAt()).toBeNull();
  });

  test('asks nobody to tell her any more, and goes on asking for the others', async () => {
    await cancel();
    const erik = await aCoach(database.owner, 'Erik');
    const [other] = await database.owner<{ id: string }[]>`
      insert into app.invitations (session_id, coach_id, channel, asked_by, answer_by, verdict, terms_version)
      values (${session}, ${erik.personId}, 'sms', ${hilde.personId}, '2030-03-01', '{}', 1) returning id`;
    for (const id of [question, other!.id])
      await database.owner`
        insert into app.outbox (kind, about, once_as, state, trouble)
        values ('cancelled', ${database.owner.json({ invitation: id })}, ${`cancelled:${id}`}, 'needless', 'no-address')`;
    const toTell = async () => {
      const week = (await app.inject({ url: '/api/week', headers: as(hilde) })).json();
      return week.tasksToday
        .filter(
          (task: { kind: string; sessionId: string }) =>
            task.kind === 'tell-yourself' && task.sessionId === session,
        )
        .map((task: { coach: { firstName: string } }) => task.coach.firstName)
        .sort();
    };

    expect(await toTell()).toEqual(['Erik', 'Nadia']);
    await read();
    expect(await toTell()).toEqual(['Erik']);
  });
});

test('a link or a page opens nothing of somebody else', async () => {
  const stranger = links.tokenFor('page', 'stranger');
  const erik = await aCoach(database.owner, 'Erik');
  await database.owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${erik.personId}, ${hashOf(stranger)}, ${hilde.personId})`;
  const answers = await Promise.all([
    app.inject({ method: 'POST', url: `/api/pages/${stranger}/answers/${question}/read` }),
    app.inject({ url: `/api/pages/${stranger}/answers/${question}/calendar` }),
    app.inject({ url: `/api/me/answers/${question}/calendar`, headers: as(erik) }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
});
