import { addDays } from '@app/domain/day';
import { inBrussels } from '@app/domain/moment';
import { realClock } from '@app/server/clock';
import { answerRoutes } from '@app/server/sessions/answer-routes';
import { askRoutes } from '@app/server/sessions/ask-routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { sessionRoutes } from '@app/server/sessions/routes';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { letterRoutes } from '@app/server/messages/letter-routes';
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
let samira: Acting;
let naima: Acting;
let session: string;
let question: string;
let page: string;

beforeAll(async () => {
  database = await freshDatabase();
  app = await appFor(database, [
    answerRoutes(realClock, async () => {}),
    askRoutes(realClock, links, () => true),
    sessionRoutes(realClock, () => true),
    weekRoutes(realClock, links, () => true),
    letterRoutes(() => true),
  ]);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  const { owner } = database;
  hilde = await aPerson(owner, 'coordinator', 'Hilde');
  samira = await aCoach(owner, 'Samira', 'samira@post.example');
  naima = await aPerson(owner, 'trainer', 'Naïma');
  session = await aSession(owner, { trainers: [naima.personId] });
  question = randomUUID();
  page = links.tokenFor('page', question);
  await owner`
    insert into app.invitations (id, session_id, coach_id, channel, asked_by, answer_by, answer, link_hash, verdict, terms_version)
    values (${question}, ${session}, ${samira.personId}, 'mail', ${hilde.personId}, '2030-03-01', 'yes',
      ${hashOf(links.tokenOf(question))}, '{"judgements":[]}', 1)`;
  await owner`
    insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
    select id, ${samira.personId}, ${question}, during, '{"judgements":[]}', 1 from app.sessions where id = ${session}`;
  await owner`update app.sessions set coaches_taken = 1 where id = ${session}`;
  await owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${samira.personId}, ${hashOf(page)}, ${hilde.personId})`;
});

/** Her day, reached in each of her three ways. */
const doors = {
  link: () => ({ url: `/api/answers/${links.tokenOf(question)}` }),
  page: () => ({ url: `/api/pages/${page}/answers/${question}` }),
  visit: () => ({ url: `/api/me/answers/${question}`, headers: as(samira) }),
};
const doorNames = Object.keys(doors) as (keyof typeof doors)[];

describe.each(doorNames)('a coach who comes by her %s', (door) => {
  const { shown, know } = hers(door);

  test('sees nothing new before something changed', async () => {
    expect((await shown()).news).toBeNull();
    expect(await know(randomUUID())).toBe('nothing-new');
  });

  test('says with one tap that she knows, and again without a difference', async () => {
    const letter = await told(21);
    expect((await shown()).news).toMatchObject({ letter, known: false });
    expect(await tasks()).toEqual(['Samira']);

    expect(await know(letter)).toBe('known');
    expect((await shown()).news).toMatchObject({ letter, known: true });
    const first = await known(letter);
    expect(first).toMatchObject({ known_how: door, known_by: null });
    expect(await know(letter)).toBe('known');
    expect(await known(letter)).toEqual(first);
    expect(await tasks()).toEqual([]);
  });

  test('knows with it everything before, and nothing that came after her page was made', async () => {
    const first = await told(23);
    const second = await told(22);
    const third = await told(21);
    await know(second);
    expect(await known(first)).toMatchObject({ known_how: door });
    expect(await known(third)).toMatchObject({ known_how: null });
    expect((await shown()).news).toMatchObject({ letter: third, known: false });
  });

  test('has nothing to say by looking', async () => {
    const letter = await told(21);
    await shown();
    expect(await known(letter)).toMatchObject({ known_at: null });
  });

  test('says it by an answer too', async () => {
    const letter = await told(21);
    await tap(door, '', { answer: 'yes' });
    expect(await known(letter)).toMatchObject({ known_how: door === 'visit' ? 'page' : door });
    expect(await tasks()).toEqual([]);
  });

  test('says it by giving her place back', async () => {
    const letter = await told(21);
    await tap(door, '', { answer: 'give-back' });
    expect((await known(letter)).known_at).not.toBeNull();
    expect((await shown()).news).toBeNull();
    expect(await tasks()).toEqual([]);
  });
});

describe('the task to find out', () => {
  test('comes two working days after the letter left, once for all that was told', async () => {
    await told(0);
    expect(await tasks()).toEqual([]);
    await told(30);
    await told(25);
    expect(await tasks()).toEqual([]);
    await database.owner`update app.outbox set sent_at = sent_at - interval '20 days'`;
    expect(await tasks()).toEqual(['Samira']);
  });

  test('says who, since when, and how to reach her', async () => {
    await database.owner`update app.contacts set phone = '+32470112233' where person_id = ${samira.personId}`;
    const letter = await told(21, { wasDay: '2030-03-07' });
    const [task] = await whole();
    expect(task).toMatchObject({
      letter,
      phone: '+32470112233',
      about: 'changed',
      day: '2030-03-14',
      toTell: [{ change: { day: { day: '2030-03-07' } } }],
      coach: { firstName: 'Samira' },
      trainer: null,
      toldAt: expect.stringMatching(/^20/),
    });
  });

  test('is another one as long as no mail reached her, never both', async () => {
    await told(21, {}, 'undeliverable');
    expect(await tasks('tell-yourself')).toEqual(['Samira']);
    expect(await tasks()).toEqual([]);
  });

  test.each<[what: string, change: () => Promise<unknown>]>([
    [
      'was cancelled',
      () => database.owner`update app.sessions set cancelled_at = now() where id = ${session}`,
    ],
    [
      'may be cancelled',
      () => database.owner`update app.sessions set cancels_at = now() where id = ${session}`,
    ],
    [
      'is over',
      () => database.owner`update app.sessions set day = '2020-03-14' where id = ${session}`,
    ],
    [
      'lost her, as somebody heard',
      () => send(hilde, `/invitations/${question}/giving-back`, { channel: 'call' }),
    ],
  ])('ends when the day %s', async (_, change) => {
    await told(21);
    expect(await tasks()).toEqual(['Samira']);
    await change();
    expect(await tasks()).toEqual([]);
  });

  test('is not there for a coach who still has to answer', async () => {
    await told(21);
    await database.owner`delete from app.assignments where session_id = ${session}`;
    await database.owner`update app.invitations set answer = null where id = ${question}`;
    expect(await tasks()).toEqual([]);
    expect(await news()).toMatchObject({ mayNotKnow: false, state: 'told' });
    expect((await hers('link').shown()).news).toBeNull();
  });

  test('begins anew with newer news', async () => {
    await hers('link').know(await told(40));
    const letter = await told(21);
    expect(await tasks()).toEqual(['Samira']);
    expect((await hers('link').shown()).news).toMatchObject({ letter, known: false });
  });
});

describe('somebody who hears it of her', () => {
  test('writes it down with how, once; the day says who heard it', async () => {
    const first = await told(22);
    const letter = await told(21);
    expect(await record(letter, 'sms')).toEqual({ known: true });
    expect(await record(letter, 'call')).toEqual({ known: false });
    expect(await known(first)).toMatchObject({ known_how: 'sms', known_by: hilde.personId });
    expect(await tasks()).toEqual([]);
    expect(await news()).toMatchObject({ mayNotKnow: false, knownHow: 'sms', knownBy: 'Hilde' });
  });

  test('leaves what came later to be asked', async () => {
    const first = await told(22);
    await told(21);
    await record(first, 'call');
    expect(await tasks()).toEqual(['Samira']);
    expect(await news()).toMatchObject({ mayNotKnow: true, knownAt: null });
  });

  test('knows that she does when it was told in a talk, and not when it was handed over', async () => {
    const letter = await told(21, {}, 'undeliverable');
    await send(hilde, `/letters/${letter}/told`, { how: 'sms' });
    expect(await known(letter)).toMatchObject({ known_at: null });
    expect(await tasks('tell-yourself')).toEqual([]);

    const next = await told(20, {}, 'undeliverable');
    await send(hilde, `/letters/${next}/told`, { how: 'call' });
    expect(await known(next)).toMatchObject({ known_how: 'call', known_by: hilde.personId });
    expect(await known(letter)).toMatchObject({ known_how: 'call' });
  });

  test('has nothing to tell her any more, also when no mail could', async () => {
    const letter = await told(21, {}, 'undeliverable');
    await record(letter, 'call');
    expect(await tasks('tell-yourself')).toEqual([]);
    const { letters } = await read(`/letters?session=${session}`);
    expect(letters).toMatchObject([{ id: letter, isToDo: false }]);
  });

  test('writes down an answer that she gave before the news, which says nothing of it', async () => {
    const letter = await told(2);
    const today = inBrussels(realClock.now()).day;
    const answer = (heardOn: string) =>
      send(hilde, `/sessions/${session}/answers`, {
        coachId: samira.personId,
        answer: 'yes',
        channel: 'call',
        heardOn,
      });
    await answer(addDays(today, -4));
    expect(await known(letter)).toMatchObject({ known_at: null });
    await answer(today);
    expect(await known(letter)).toMatchObject({ known_how: 'call', known_by: hilde.personId });
  });

  test('is a coordinator, and the letter is one about a day', async () => {
    const letter = await told(21);
    expect((await send(naima, `/letters/${letter}/known`, { how: 'call' })).statusCode).toBe(403);
    expect((await send(hilde, `/letters/${randomUUID()}/known`, { how: 'call' })).statusCode).toBe(
      404,
    );
  });
});

describe('a trainer', () => {
  const knowAs = async (who: Acting, letter: string) =>
    send(who, `/sessions/${session}/for-trainers/known`, { letter });

  test('sees on her day what changed, and says that she knows', async () => {
    const letter = await toldTrainer(21);
    expect((await dayOf(naima)).news).toMatchObject({ letter, known: false });
    expect(await tasks()).toEqual(['Naïma']);
    expect((await knowAs(naima, letter)).json()).toEqual({ outcome: 'known' });
    expect((await dayOf(naima)).news).toMatchObject({ letter, known: true });
    expect(await known(letter)).toMatchObject({ known_how: 'visit', known_by: null });
    expect(await tasks()).toEqual([]);
  });

  test('knows nothing for another one', async () => {
    const letter = await toldTrainer(21);
    const wouter = await aPerson(database.owner, 'trainer', 'Wouter');
    await database.owner`
      insert into app.session_trainers (session_id, person_id) values (${session}, ${wouter.personId})`;
    expect((await dayOf(wouter)).news).toBeNull();
    expect((await knowAs(wouter, letter)).json()).toEqual({ outcome: 'nothing-new' });
    expect((await knowAs(hilde, letter)).statusCode).toBe(403);
    expect(await tasks()).toEqual(['Naïma']);
  });

  test('who stands there no more has nothing to confirm', async () => {
    await toldTrainer(21);
    await database.owner`delete from app.session_trainers where session_id = ${session}`;
    expect(await tasks()).toEqual([]);
  });
});

test('a link or a page says nothing for somebody else', async () => {
  const letter = await told(21);
  const erik = await aCoach(database.owner, 'Erik');
  const stranger = links.tokenFor('page', 'stranger');
  await database.owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${erik.personId}, ${hashOf(stranger)}, ${hilde.personId})`;
  const answers = await Promise.all([
    app.inject({
      method: 'POST',
      url: `/api/pages/${stranger}/answers/${question}/known`,
      payload: { letter },
    }),
    send(erik, `/me/answers/${question}/known`, { letter }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  expect(await known(letter)).toMatchObject({ known_at: null });
});

type DoorName = keyof typeof doors;

function hers(door: DoorName) {
  return {
    shown: async () => (await app.inject(doors[door]())).json(),
    know: async (letter: string) => (await tap(door, '/known', { letter })).json().outcome,
  };
}

async function tap(door: DoorName, path: string, body: object) {
  const { url, ...rest } = doors[door]();
  const payload = { ...body, ...(door === 'visit' && { key: randomUUID() }) };
  return app.inject({ method: 'POST', url: `${url}${path}`, payload, ...rest });
}

const send = (who: Acting, url: string, body: object) =>
  app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: as(who),
    payload: { key: randomUUID(), ...body },
  });
const read = async (url: string) =>
  (await app.inject({ url: `/api${url}`, headers: as(hilde) })).json();
const record = async (letter: string, how: string) =>
  (await send(hilde, `/letters/${letter}/known`, { how })).json();
const news = async () => (await read(`/sessions/${session}`)).news[0];
const dayOf = async (who: Acting) =>
  (await app.inject({ url: `/api/sessions/${session}/for-trainers`, headers: as(who) })).json();

/** A letter about her day that left so many days ago. */
const told = (daysAgo: number, was: object = {}, state = 'sent') =>
  letter('changed', { invitation: question, ...was }, daysAgo, state);
const toldTrainer = (daysAgo: number) =>
  letter('trainer-changed', { session, trainer: naima.personId }, daysAgo, 'sent');

async function letter(
  kind: string,
  about: Record<string, string>,
  daysAgo: number,
  state: string,
): Promise<string> {
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  const [row] = await database.owner`
    insert into app.outbox (kind, about, once_as, state, made_at, sent_at)
    values (${kind}, ${database.owner.json(about)}, ${randomUUID()}, ${state}, ${at}, ${state === 'sent' ? at : null})
    returning id`;
  return row!.id as string;
}

async function known(id: string) {
  const [row] = await database.owner`
    select known_at, known_how, known_by from app.outbox where id = ${id}`;
  return row!;
}

interface OneTask {
  kind: string;
  sessionId: string;
  coach: { firstName: string } | null;
  trainer: { firstName: string } | null;
}

async function whole(kind = 'may-not-know'): Promise<OneTask[]> {
  const { tasksToday } = (await read('/week')) as { tasksToday: OneTask[] };
  return tasksToday.filter((task) => task.kind === kind && task.sessionId === session);
}

/** The people about whom something of this kind is to be done today, for this day. */
const tasks = async (kind?: string) =>
  (await whole(kind)).map(({ coach, trainer }) => (coach ?? trainer)?.firstName);
