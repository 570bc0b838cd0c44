import { realClock } from '@app/server/clock';
import { limitsRoutes } from '@app/server/coaches/limits-routes';
import { nameRoutes } from '@app/server/coaches/name-routes';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailServer } from '../emails/smtp-room.ts';
import { postBy } from '@app/emails/post';
import { aCoach } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { letTimePass } from '../messages/outbox.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as, type Acting } from '../support/app.ts';

/** What others call a coach: said by herself or heard, what the others see from then on, and what is kept of it. */
let house: PlanningHouse;
let benali: Acting;
let bouazza: Acting;
let session: string;

beforeAll(async () => {
  house = await openPlanningHouse(nameRoutes(realClock), limitsRoutes(realClock));
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner`delete from app.session_trainers`;
  session = await house.aDay({ coachesNeeded: 3 });
  benali = await aFatma('Benali');
  bouazza = await aFatma('Bouazza');
});

async function aFatma(lastName: string, email: string | null = null) {
  const coach = await aCoach(house.owner, 'Fatma', email);
  await house.owner`update app.persons set last_name = ${lastName} where id = ${coach.personId}`;
  return coach;
}

/** A yes on the telephone. */
const comes = async (coach: Acting, on = session) => {
  const answer = await house.heard(on, coach, {
    told: 'date hours venue route theme group trainer role money contact'.split(' '),
  });
  expect(answer.json(), answer.body).toMatchObject({ outcome: 'place' });
};

const urlFor = (who: Acting, coach: Acting) =>
  who.role === 'coach' ? '/me/name' : `/coaches/${coach.personId}/name`;

interface Chosen {
  name?: string | null;
  withoutLetter?: boolean;
  version?: number;
}

async function choose(who: Acting, coach: Acting, chosen: Chosen) {
  const url = urlFor(who, coach);
  const { version } = await house.read(url, who);
  return house.app.inject({
    method: 'PATCH',
    url: `/api${url}`,
    headers: as(who),
    payload: {
      key: randomUUID(),
      version,
      name: null,
      withoutLetter: false,
      ...(who.role === 'coordinator' && { channel: 'call' }),
      ...chosen,
    },
  });
}

const namesFor = (who: Acting, days: { coaches: { firstName: string }[] }[]) =>
  days.map(({ coaches }) => coaches.map(({ firstName }) => firstName)).flat();
const onTheDay = async (on = session) =>
  namesFor(house.trainer, [await house.read(`/sessions/${on}/for-trainers`, house.trainer)]);

describe('two who are alike on a day', () => {
  test('have a letter from the moment that the second comes, and none when one stays at home', async () => {
    await comes(benali);
    expect(await onTheDay()).toEqual(['Fatma']);
    await comes(bouazza);
    expect(await onTheDay()).toEqual(['Fatma Be.', 'Fatma Bo.']);
    const { questions } = await house.show(session);
    await house.byLink(questions[0].invitationId, 'give-back');
    expect(await onTheDay()).toEqual(['Fatma']);
  });

  test('a coordinator sees the whole name of both, and texts a third what others see', async () => {
    await comes(benali);
    await comes(bouazza);
    const { questions, coaches } = await house.show(session);
    expect(questions.map(({ coach }: { coach: object }) => coach)).toMatchObject([
      { firstName: 'Fatma', lastName: 'Benali' },
      { firstName: 'Fatma', lastName: 'Bouazza' },
    ]);
    expect(namesFor(house.hilde, [{ coaches }])).toEqual(['Fatma Be.', 'Fatma Bo.']);
  });

  test('a trainer has one name for one person, in the list of her days and on each of them', async () => {
    const later = await house.aDay({ day: '2030-03-21', coachesNeeded: 3 });
    await comes(benali);
    await comes(bouazza, later);
    const { sessions } = await house.read(
      '/sessions?from=2030-03-01&until=2030-03-31',
      house.trainer,
    );
    expect(namesFor(house.trainer, sessions)).toEqual(['Fatma Be.', 'Fatma Bo.']);
    expect([await onTheDay(), await onTheDay(later)]).toEqual([['Fatma Be.'], ['Fatma Bo.']]);
  });

  test('another coach hears a letter only of a day on which both come', async () => {
    const later = await house.aDay({ day: '2030-03-21', coachesNeeded: 3 });
    const erik = await aCoach(house.owner, 'Erik');
    for (const on of [session, later]) await comes(erik, on);
    await comes(benali);
    await comes(bouazza);
    await comes(benali, later);
    const { coming } = await house.read('/me/days', erik);
    const others = coming.map(({ otherCoaches }: { otherCoaches: string[] }) => otherCoaches);
    expect(others).toEqual([['Fatma Be.', 'Fatma Bo.'], ['Fatma']]);
  });

  test('an observer is told apart too', async () => {
    await comes(benali);
    await comes(bouazza);
    await house.owner`update app.assignments set taken_as = 'observer' where coach_id = ${bouazza.personId}`;
    const { coaches, observers } = await house.read(
      `/sessions/${session}/for-trainers`,
      house.trainer,
    );
    expect([coaches, observers]).toMatchObject([
      [{ firstName: 'Fatma Be.' }],
      [{ firstName: 'Fatma Bo.' }],
    ]);
  });
});

describe.each([
  ['herself', () => benali],
  ['by the coordinator who heard it', () => house.hilde],
] as const)('said %s', (_, who) => {
  beforeEach(async () => {
    await comes(benali);
    await comes(bouazza);
  });

  test('another name stands there from then on, and empty is her first name again', async () => {
    expect((await choose(who(), benali, { name: '  Mia \u200b' })).statusCode).toBe(200);
    expect(await onTheDay()).toEqual(['Fatma', 'Mia']);
    expect((await choose(who(), benali, { name: ' ' })).statusCode).toBe(200);
    expect(await onTheDay()).toEqual(['Fatma Be.', 'Fatma Bo.']);
  });

  test('she takes her letter off, and the other keeps hers until she does too', async () => {
    await choose(who(), benali, { withoutLetter: true });
    expect(await onTheDay()).toEqual(['Fatma', 'Fatma Bo.']);
    await choose(house.hilde, bouazza, { withoutLetter: true });
    expect(await onTheDay()).toEqual(['Fatma', 'Fatma']);
    await choose(who(), benali, {});
    expect(await onTheDay()).toEqual(['Fatma', 'Fatma Be.']);
  });

  test('it says on which days a letter stands beside her name', async () => {
    expect(await house.read(urlFor(who(), benali), who())).toMatchObject({
      firstName: 'Fatma',
      name: null,
      lettered: [{ sessionId: session, day: '2030-03-14', name: 'Fatma Be.' }],
    });
    await choose(who(), benali, { name: 'Mia' });
    expect(await house.read(urlFor(who(), benali), who())).toMatchObject({
      name: 'Mia',
      lettered: [],
    });
  });

  test('the second of two who change it is told what it is now', async () => {
    const { version } = await house.read(urlFor(who(), benali), who());
    await choose(who(), benali, { name: 'Mia' });
    const second = await choose(who(), benali, { name: 'Mina', version });
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({
      type: '/problems/changed-meanwhile',
      now: { name: 'Mia' },
    });
  });

  test.each([
    ['too long', 'M'.repeat(41)],
    ['no name', '–'],
  ])('a name that is %s is refused beside its field', async (__, name) => {
    const answer = await choose(who(), benali, { name });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([{ pointer: '#/name' }]);
    expect(await onTheDay()).toEqual(['Fatma Be.', 'Fatma Bo.']);
  });
});

test('what is kept says who said it', async () => {
  const said = async () => house.read(urlFor(house.hilde, benali));
  expect(await said()).toMatchObject({ version: 0, toldOn: null, heardBy: null, channel: null });
  await choose(house.hilde, benali, { name: 'Mia' });
  expect(await said()).toMatchObject({
    toldOn: realClock.today(),
    heardBy: 'Hilde',
    channel: 'call',
  });
  await choose(benali, benali, { name: 'Mina' });
  expect(await said()).toMatchObject({ name: 'Mina', heardBy: null, channel: 'page' });
});

test('nobody names somebody who is no coach', async () => {
  const answers = await Promise.all([
    choose(house.hilde, house.trainer, { name: 'Mia', version: 0 }),
    house.app.inject({ url: '/api/me/name', headers: as(house.hilde) }),
    house.app.inject({ url: `/api/coaches/${benali.personId}/name`, headers: as(bouazza) }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 403]);
});

test('whom she would rather not stand beside is told apart as well', async () => {
  const erik = await aCoach(house.owner, 'Erik');
  for (const one of [erik, benali, bouazza]) await comes(one);
  const { known } = await house.read('/me/limits', erik);
  const people = known.filter(({ kind }: { kind: string }) => kind === 'person');
  expect(people.map(({ name }: { name: string }) => name)).toEqual([
    'Fatma Be.',
    'Fatma Bo.',
    'Naïma',
  ]);
});

test('a letter that leaves has the names of that moment', async () => {
  const nadia = await aCoach(house.owner, 'Nadia', 'nadia@post.example');
  const server = await mailServer();
  const worker = await workerOn(house.database, { post: postBy(server.url) });
  const lastLetter = async () => {
    await letTimePass(house.owner);
    await worker.drainNow();
    return server.received.filter(({ to }) => JSON.stringify(to).includes('nadia@')).at(-1)?.text;
  };

  await comes(benali);
  const { invitationId } = (await house.invite(session, nadia)).json();
  expect(await lastLetter()).toContain('Fatma (coach)');
  await comes(bouazza);
  await house.byLink(invitationId, 'yes');
  const confirmed = await lastLetter();
  expect(confirmed).toContain('Fatma Be. (coach)');
  expect(confirmed).toContain('Fatma Bo. (coach)');
  await worker.stop();
  await server.close();
});
