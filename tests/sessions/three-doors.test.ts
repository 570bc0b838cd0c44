import { randomUUID } from 'node:crypto';
import { realClock } from '@app/server/clock';
import { calendarRoutes } from '@app/server/sessions/calendar-routes';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { as, type Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

/** A coach comes to a question by its link, on her own page, or signed in; what she can do there is the same. */
let house: PlanningHouse;
let bea: Acting;
let question: string;
let pageOf: Record<string, string>;

beforeAll(async () => {
  const from = { name: 'Draagkracht', address: 'draagkracht@huis.example' };
  house = await openPlanningHouse(
    calendarRoutes(makeLinks(appSecret, 'http://localhost:3000'), from, realClock),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  const { personId } = await aPerson(house.owner, 'trainer', 'Naïma');
  const session = await aSession(house.owner, { trainers: [personId] });
  pageOf = {};
  bea = await aReadyCoach('Bea');
  question = (await house.invite(session, bea)).json().invitationId;
});

async function aReadyCoach(name: string) {
  const coach = await aCoach(house.owner, name, `${randomUUID()}@example.org`);
  const page = randomUUID().replaceAll('-', '');
  pageOf[coach.personId] = page;
  await house.owner`
    insert into app.page_links (person_id, token_hash, made_by)
    values (${coach.personId}, ${Buffer.from(hashOf(page))}, ${house.hilde.personId})`;
  return coach;
}

const doors = {
  'by its link': (_: Acting, asked: string) => ({
    url: `/api/answers/${house.links.tokenOf(asked)}`,
  }),
  'on her own page': ({ personId }: Acting, asked: string) => ({
    url: `/api/pages/${pageOf[personId]}/answers/${asked}`,
  }),
  'signed in': (coach: Acting, asked: string) => ({
    url: `/api/me/answers/${asked}`,
    headers: as(coach),
  }),
};
const takenBack = '/problems/question-taken-back';
const names = Object.keys(doors) as (keyof typeof doors)[];

describe.each(names)('%s', (name) => {
  const post = (payload: object, more = '') => {
    const { url, ...rest } = doors[name](bea, question);
    return house.app.inject({
      method: 'POST',
      url: url + more,
      ...rest,
      payload: { key: randomUUID(), ...payload },
    });
  };
  const open = (more = '') => {
    const { url, ...rest } = doors[name](bea, question);
    return house.app.inject({ url: url + more, ...rest });
  };
  const row = async () =>
    (
      await house.owner`select answer, cancelled_read_at from app.invitations where id = ${question}`
    )[0];

  test('she answers, and changes her mind', async () => {
    expect((await post({ answer: 'yes' })).json().outcome).toBe('place');
    expect(await row()).toMatchObject({ answer: 'yes' });
    expect((await post({ answer: 'no' })).json().outcome).toBe('kept');
    expect(await row()).toMatchObject({ answer: 'no' });
  });

  test('not knowing any more after a yes keeps her place, and giving it back has a door of its own', async () => {
    await post({ answer: 'yes' });
    expect((await post({ answer: 'undecided' })).json().outcome).toBe('wavers');
    expect((await post({ answer: 'undecided' })).json().outcome).toBe('wavers');
    expect((await open()).json()).toMatchObject({
      standing: 'comes',
      answer: 'undecided',
      willSpeak: 'by-phone',
      mayGiveBack: true,
    });
    expect((await post({ answer: 'give-back' })).json().outcome).toBe('given-back');
    expect((await post({ answer: 'undecided' })).json().outcome).toBe('kept');
    expect((await open()).json()).toMatchObject({ standing: 'open', willSpeak: null });
  });

  test('she gives her place back, also when it is too late for an answer', async () => {
    await post({ answer: 'yes' });
    await house.owner`update app.invitations set answer_by = now() - interval '1 hour' where id = ${question}`;
    expect((await post({ answer: 'no' })).json().outcome).toBe('too-late');
    expect((await post({ answer: 'give-back' })).json().outcome).toBe('given-back');
    expect((await post({ answer: 'give-back' })).json().outcome).toBe('nothing-to-give-back');
  });

  test('a question that was taken back is closed, whatever she does there', async () => {
    expect((await open()).json()).toMatchObject({ firstName: 'Bea', standing: 'open' });
    await house.owner`update app.invitations set withdrawn_at = now() where id = ${question}`;
    expect([(await open()).statusCode, (await open()).json().type]).toEqual([410, takenBack]);
    expect((await open('/calendar')).json().type).toBe(takenBack);
    for (const answer of ['yes', 'no', 'undecided', 'give-back'])
      expect([answer, (await post({ answer })).json().type]).toEqual([answer, takenBack]);
    await house.owner`update app.sessions set cancelled_at = now()`;
    expect((await post({}, '/read')).json().type).toBe(takenBack);
    expect(await row()).toEqual({ answer: null, cancelled_read_at: null });
  });

  test('a coach who was blocked comes in nowhere', async () => {
    await house.owner`update app.persons set blocked_on = current_date where id = ${bea.personId}`;
    expect((await post({ answer: 'yes' })).statusCode).toBeGreaterThanOrEqual(400);
    expect(await row()).toMatchObject({ answer: null });
  });
});

test.each(['on her own page', 'signed in'] as const)(
  'a question of another coach is none of hers, %s',
  async (name) => {
    const { url, ...rest } = doors[name](await aReadyCoach('Fatma'), question);
    for (const withdrawn_at of [null, new Date()]) {
      await house.owner`update app.invitations set ${house.owner({ withdrawn_at })} where id = ${question}`;
      expect((await house.app.inject({ url, ...rest })).statusCode).toBe(404);
    }
    for (const answer of ['yes', 'give-back']) {
      const payload = { key: randomUUID(), answer };
      const { statusCode } = await house.app.inject({ method: 'POST', url, ...rest, payload });
      expect(statusCode).toBe(404);
    }
    const [asked] = await house.owner`select answer from app.invitations where id = ${question}`;
    expect(asked).toEqual({ answer: null });
  },
);

test('answers, questions taken back and moments of cancelling never wait for each other in a ring', async () => {
  const ringsBefore = await deadlocks();
  for (let round = 0; round < 40; round += 1) {
    const { personId } = await aPerson(house.owner, 'trainer', 'Naïma');
    const session = await aSession(house.owner, { trainers: [personId], coachesNeeded: 2 });
    const asked: string[] = [];
    for (const name of ['Bea', 'Erik']) {
      const coach = await aReadyCoach(name);
      asked.push((await house.invite(session, coach)).json().invitationId);
    }
    await Promise.all(
      asked.flatMap((one) => [
        house.byLink(one, 'yes'),
        house.post(house.hilde, `/invitations/${one}/withdrawal`, {}),
        house.byLink(one, 'give-back'),
      ]),
    );
  }
  expect(await deadlocks()).toBe(ringsBefore);
});

async function deadlocks() {
  const [row] = await house.owner`
    select pg_stat_force_next_flush(), (select deadlocks::int from pg_stat_database where datname = current_database()) as n`;
  return row!.n as number;
}
