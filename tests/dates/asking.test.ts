import { randomUUID } from 'node:crypto';
import { realClock } from '@app/server/clock';
import { dateRoutes } from '@app/server/dates/routes';
import { calendarFeed } from '@app/server/sessions/calendar-feed';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { trainingDateRoutes } from '@app/server/training/date-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askedFor, aTrainingDate } from '../factories/dates.ts';
import { aCoach, goesAway } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import { said } from '../support/said.ts';

/** Coaches are asked to come to a date of their own, and say so at any door of theirs or to a coordinator. */
let house: PlanningHouse;
let bea: Acting;
let erik: Acting;
let date: string;
const links = makeLinks(appSecret, 'http://localhost:3000');

beforeAll(async () => {
  house = await openPlanningHouse(
    trainingDateRoutes(realClock, links, () => true),
    dateRoutes(realClock, links, () => true),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`update app.settings set demonstration = true`; // so that letters leave
  await house.owner`delete from app.post_box`;
  await house.owner`delete from app.outbox`;
  await house.owner`delete from app.date_questions`;
  await house.owner`delete from app.training_dates`;
  bea = await aCoach(house.owner, 'Bea', `${randomUUID()}@example.org`);
  await house.owner`update app.contacts set preferred_channel = 'mail' where person_id = ${bea.personId}`;
  erik = await aCoach(house.owner, 'Erik');
  date = (await aTrainingDate(house.owner, { madeBy: house.hilde.personId })).id;
});

const invite = (more: object = {}) =>
  house.post(house.hilde, `/training-dates/${date}/coaches`, {
    coaches: [
      { coachId: bea.personId, channel: 'mail' },
      { coachId: erik.personId, channel: 'letter' },
    ],
    answerOn: '2030-05-01',
    ...more,
  });
const asked = async () => (await house.read(`/training-dates/${date}`)).asked as Asked[];
const askedOf = async ({ personId }: Acting) =>
  (await asked()).find(({ coach }) => coach.id === personId)!;
interface Asked {
  question: string;
  coach: { id: string };
  answer: string | null;
  hasPlace: boolean;
  askedAt: string | null;
  next: { step: string } | null;
  last: object | null;
}
const questionTo = async (coach: Acting, different: object = {}) =>
  (
    await askedFor(house.owner, {
      date,
      coaches: [coach.personId],
      askedBy: house.hilde.personId,
      ...different,
    })
  )[0]!;
const answers = (token: string, answer: string) =>
  house.app.inject({ method: 'POST', url: `/api/answers/${token}`, payload: { answer } });
const outcomeOf = async (token: string, answer: string) =>
  (await answers(token, answer)).json().outcome as string;
const page = async (token: string) =>
  (await house.app.inject({ url: `/api/answers/${token}` })).json();
const timePasses = async () => {
  const worker = await workerOn(house.database);
  await worker.drainNow();
  await worker.stop();
};
const post = async (coach: Acting) => {
  await timePasses();
  return house.owner`
    select p.subject, p.text, p.calendar, o.kind from app.post_box p join app.outbox o on o.id = p.id
    join app.date_questions q on q.id::text = o.about->>'date'
    where q.coach_id = ${coach.personId} order by o.made_at`;
};
const taken = async () =>
  (await house.owner`select coaches_taken as n from app.training_dates where id = ${date}`)[0]!
    .n as number;
const version = async () => (await house.read(`/training-dates/${date}`)).date.version as number;
const put = (url: string, body: object) =>
  house.app.inject({
    method: 'PUT',
    url: `/api${url}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), ...body },
  });
const planned = (more: object = {}) => ({
  day: '2030-05-06',
  startsAt: '09:30',
  endsAt: '12:30',
  venue: 'Ons huis',
  ledBy: null,
  most: null,
  ...more,
});

describe('asking', () => {
  test('puts one question to each coach in her own way: a letter leaves, a paper one waits to be brought', async () => {
    const answer = await invite();
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.json()).toEqual({ asked: 2, letters: 1, leaves: true });
    expect((await askedOf(bea)).next).toEqual({ step: 'leaves', until: null });
    expect((await askedOf(erik)).next).toEqual({ step: 'bring', until: null });
    const [letter] = await post(bea);
    expect(letter!.text).toContain(`Kom je naar de opleiding op ${said('2030-05-06')}?`);
    expect((await askedOf(bea)).askedAt).not.toBeNull();
  });

  test('twice about one date asks nobody twice', async () => {
    await invite();
    expect((await invite()).json()).toMatchObject({ asked: 0, letters: 0 });
    expect(await asked()).toHaveLength(2);
  });

  test('refuses a way that does not reach her, a last day after the date, and a coach who stopped', async () => {
    const wrong = await invite({ coaches: [{ coachId: erik.personId, channel: 'mail' }] });
    expect(wrong.json().type).toBe('/problems/no-way-to-reach');
    const late = await invite({ answerOn: '2030-05-06' });
    expect(late.json().errors).toEqual([{ pointer: '#/answerOn', detail: 'after-the-date' }]);
    await goesAway(house.owner, erik.personId, 'stopped', '2026-01-01');
    expect((await invite()).json().type).toBe('/problems/not-coaching-now');
    expect(await asked()).toEqual([]);
  });

  test('shows who waits for it first, and the letter before anything leaves', async () => {
    const fresh = await aCoach(house.owner, 'Zita');
    await house.owner`delete from app.completions where coach_id = ${fresh.personId}`;
    const shown = await house.read(
      `/training-dates/${date}/invitation?coach=${bea.personId}&answerOn=2030-05-01`,
    );
    expect(shown.coaches[0]).toMatchObject({ coach: { firstName: 'Zita' }, because: 'waits' });
    expect(shown.letter.text).toContain('Kom je naar de opleiding');
    expect(await house.owner`select from app.outbox`).toHaveLength(0);
  });

  test('asks once more who was taken back, with another link', async () => {
    const { question, token } = await questionTo(bea);
    await house.post(house.hilde, `/dates/questions/${question}/withdrawal`, {});
    expect((await page(token)).type).toBe('/problems/question-taken-back');
    expect((await invite()).json().asked).toBe(2);
    expect((await page(token)).type).toBe('/problems/not-found');
    expect((await page(links.tokenOf(question, 1))).kind).toBe('training');
  });
});

describe('answering', () => {
  test('yes is a place at once, with a letter for her calendar; another answer replaces it', async () => {
    const { token } = await questionTo(bea);
    expect(await outcomeOf(token, 'yes')).toBe('place');
    expect(await page(token)).toMatchObject({
      standing: 'comes',
      answer: 'yes',
      mayGiveBack: true,
    });
    const [confirmed] = await post(bea);
    expect(confirmed).toMatchObject({ kind: 'date-confirmed' });
    expect(confirmed!.calendar).toContain('SUMMARY:Opleiding');
    expect(await outcomeOf(token, 'no')).toBe('kept');
    expect(await taken()).toBe(0);
  });

  test('does not know yet after a yes keeps her place, until somebody heard of her', async () => {
    const { question, token } = await questionTo(bea);
    await answers(token, 'yes');
    expect(await outcomeOf(token, 'undecided')).toBe('wavers');
    expect(await taken()).toBe(1);
    expect(await page(token)).toMatchObject({ standing: 'comes', willSpeak: true });
    const heard = await house.post(house.hilde, `/dates/questions/${question}/answers`, {
      answer: 'undecided',
      channel: 'call',
      heardOn: realClock.today(),
    });
    expect(heard.json(), heard.body).toEqual({ outcome: 'wavers' });
    expect(await page(token)).toMatchObject({ standing: 'comes', willSpeak: false });
  });

  test('a place goes back after the last day to answer, and nothing else is said there', async () => {
    const { question, token } = await questionTo(bea);
    await answers(token, 'yes');
    await house.owner`update app.date_questions set asked_at = '2026-01-01', answer_on = '2026-01-02' where id = ${question}`;
    expect(await outcomeOf(token, 'undecided')).toBe('too-late');
    expect(await outcomeOf(token, 'give-back')).toBe('given-back');
    expect(await outcomeOf(token, 'give-back')).toBe('nothing-to-give-back');
    expect(await taken()).toBe(0);
  });

  test('what a coach says on the telephone is hers, with who heard it and how', async () => {
    const { question } = await questionTo(erik);
    await house.post(house.hilde, `/dates/questions/${question}/answers`, {
      answer: 'yes',
      channel: 'call',
      heardOn: realClock.today(),
    });
    expect(await askedOf(erik)).toMatchObject({
      answer: 'yes',
      hasPlace: true,
      last: { channel: 'call', heardBy: 'Hilde' },
    });
  });

  test('nobody is in two places at once', async () => {
    const other = await aTrainingDate(house.owner, {
      madeBy: house.hilde.personId,
      day: '2030-05-06',
    }).catch(async () => {
      const [module] = await house.owner`
        with theme as (insert into app.themes (name) values (${randomUUID()}) returning id)
        insert into app.modules (kind, theme_id) select 'theme', id from theme returning id`;
      const [made] = await house.owner`
        insert into app.training_dates (module_id, day, starts_at, ends_at, venue, made_by)
        values (${module!.id}, '2030-05-06', '11:00', '13:00', 'Elders', ${house.hilde.personId}) returning id`;
      return { id: made!.id as string, module: module!.id as string };
    });
    const { token } = await questionTo(bea);
    const [second] = await askedFor(house.owner, {
      date: other.id,
      coaches: [bea.personId],
      askedBy: house.hilde.personId,
    });
    expect(await outcomeOf(token, 'yes')).toBe('place');
    expect(await outcomeOf(second!.token, 'yes')).toBe('overlap');
    await answers(token, 'give-back');
    expect(await outcomeOf(second!.token, 'yes')).toBe('place');
  });

  test('who counts on a date is not free for a session at that hour, until she gives it back', async () => {
    const { token } = await questionTo(bea);
    const session = await house.aDay({ day: '2030-05-06' });
    const free = async () => {
      const { candidates } = await house.read(`/sessions/${session}/candidates`);
      const hers = (candidates as { coach: { id: string }; judgements: Judged[] }[]).find(
        ({ coach }) => coach.id === bea.personId,
      )!;
      return hers.judgements.find(({ condition }) => condition === 'free')!.finding;
    };
    expect(await free()).toBe('met');
    await answers(token, 'yes');
    expect(await free()).toEqual({
      kind: 'booked-elsewhere',
      from: '09:30',
      until: '12:30',
      town: null,
    });
    await answers(token, 'give-back');
    expect(await free()).toBe('met');
  });
});

interface Judged {
  condition: string;
  finding: unknown;
}

describe('a maximum', () => {
  beforeEach(() => house.owner`update app.training_dates set most = 1 where id = ${date}`);

  test('gives the last place once, to one of two who tap at the same time', async () => {
    const [one, other] = [await questionTo(bea), await questionTo(erik)];
    const outcomes = await Promise.all([
      outcomeOf(one.token, 'yes'),
      outcomeOf(other.token, 'yes'),
    ]);
    expect(outcomes.toSorted()).toEqual(['full', 'place']);
    expect(await taken()).toBe(1);
    expect((await asked()).filter(({ hasPlace }) => hasPlace)).toHaveLength(1);
    expect((await asked()).filter(({ answer }) => answer === null)).toHaveLength(1);
  });

  test('is free again once somebody gives her place back', async () => {
    const [one, other] = [await questionTo(bea), await questionTo(erik)];
    await answers(one.token, 'yes');
    expect(await page(other.token)).toMatchObject({ standing: 'full' });
    await answers(one.token, 'give-back');
    expect(await outcomeOf(other.token, 'yes')).toBe('place');
  });

  test('does not become less than the places that were given', async () => {
    await house.owner`update app.training_dates set most = 2 where id = ${date}`;
    for (const coach of [bea, erik]) await answers((await questionTo(coach)).token, 'yes');
    const refused = await put(`/training-dates/${date}`, {
      ...planned({ most: 1 }),
      version: await version(),
    });
    expect(refused.json().type).toBe('/problems/no-more-coaches-than-room');
  });
});

describe('a date that moves', () => {
  const move = async (more: object) =>
    put(`/training-dates/${date}`, {
      ...planned(more),
      version: await version(),
    });

  test('is told to everybody who may come, and to nobody else', async () => {
    const { token } = await questionTo(bea, { channel: 'mail' });
    const no = await questionTo(erik);
    await answers(token, 'yes');
    await answers(no.token, 'no');
    await timePasses();
    await move({ day: '2030-05-08' });
    const told = await house.owner`
      select q.coach_id from app.outbox o join app.date_questions q on q.id::text = o.about->>'date' where o.kind = 'date-changed'`;
    expect(told.map((one) => one.coach_id)).toEqual([bea.personId]);
    const letters = await post(bea);
    const news = letters.at(-1)!;
    expect(news.text).toContain(`De opleiding van ${said('2030-05-06')} verandert`);
    expect(news.text).toContain('Woensdag 8 mei');
    const sequence = (calendar: string) => Number(/SEQUENCE:(\d+)/.exec(calendar)![1]);
    expect(sequence(news.calendar as string)).toBeGreaterThan(
      sequence(letters.at(-2)!.calendar as string),
    );
    expect(await page(token)).toMatchObject({ day: '2030-05-08', news: { known: false } });
  });

  test('asks nothing of her when it is as she knows it again, or when nothing that she sees changed', async () => {
    const { token } = await questionTo(bea, { channel: 'mail' });
    await answers(token, 'yes');
    await timePasses();
    await move({ most: 12 });
    expect(await house.owner`select from app.outbox where kind = 'date-changed'`).toHaveLength(0);
    await move({ day: '2030-05-08', most: 12 });
    await move({ most: 12 });
    await timePasses();
    const states = await house.owner`select state from app.outbox where kind = 'date-changed'`;
    expect(states.map(({ state }) => state as string)).toEqual(['needless', 'needless']);
  });

  test('she says that she knows, and one who answers knows', async () => {
    const { token } = await questionTo(bea, { channel: 'mail' });
    await answers(token, 'yes');
    await move({ day: '2030-05-08' });
    const { news } = await page(token);
    const known = await house.app.inject({
      method: 'POST',
      url: `/api/answers/${token}/known`,
      payload: { letter: news.letter },
    });
    expect(known.json()).toEqual({ outcome: 'known' });
    expect((await page(token)).news.known).toBe(true);
  });

  test('that is cancelled takes her day out of her calendar', async () => {
    const { token } = await questionTo(bea, { channel: 'mail' });
    await answers(token, 'yes');
    await house.owner`
      insert into app.calendar_feeds (person_id, token_hash) values (${bea.personId}, ${Buffer.from(hashOf('feed-of-bea-0123456789'))})`;
    await timePasses();
    await house.post(house.hilde, `/training-dates/${date}/cancellation`, {
      version: await version(),
    });
    const off = (await post(bea)).at(-1)!;
    expect(off).toMatchObject({ kind: 'date-cancelled' });
    expect(off.calendar).toContain('METHOD:CANCEL');
    expect(await page(token)).toMatchObject({ standing: 'cancelled', mayGiveBack: false });
    expect(await outcomeOf(token, 'no')).toBe('cancelled');
    const feed = await calendarFeed(
      {
        database: house.database.web,
        clock: realClock,
        from: { name: 'Huis', address: 'huis@example.org' },
        links,
      },
      'feed-of-bea-0123456789',
    );
    expect(feed).toContain('STATUS:CANCELLED');
  });

  test('waits for who can be told by hand alone, and leaves paper for her', async () => {
    const { token } = await questionTo(erik);
    await answers(token, 'yes');
    await move({ day: '2030-05-08' });
    await timePasses();
    const [letter] =
      await house.owner`select id, state, trouble from app.outbox where kind = 'date-changed'`;
    expect(letter).toMatchObject({ state: 'needless', trouble: 'no-address' });
    const paper = await house.read(`/dates/letters/${letter!.id}`);
    expect(paper).toMatchObject({
      about: 'changed',
      saidYes: true,
      was: { day: '2030-05-06' },
      date: { day: '2030-05-08' },
      to: { firstName: 'Erik' },
    });
  });
});

test('a corrected address ends her link, and asks her at the new one', async () => {
  await invite();
  await timePasses();
  const { question } = await askedOf(bea);
  await house.owner`update app.contacts set email = ${`${randomUUID()}@example.org`} where person_id = ${bea.personId}`;
  expect((await page(links.tokenOf(question))).type).toBe('/problems/not-found');
  expect((await askedOf(bea)).next).toMatchObject({ step: 'leaves' });
  await timePasses();
  expect((await page(links.tokenOf(question, 1))).kind).toBe('training');
  expect((await post(bea)).map(({ kind }) => kind as string)).toEqual([
    'date-question',
    'date-question',
  ]);
});
