import { organisationRoutes } from '@app/server/organisations/routes';
import { realClock } from '@app/server/clock';
import { postBy } from '@app/emails/post';
import { wayInText, wayTo } from '@app/domain/organisations/venue';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailServer } from '../emails/smtp-room.ts';
import { aCoach } from '../factories/people.ts';
import { workerOn } from '../messages/at-work.ts';
import { openPlanningHouse, type PlanningHouse } from '../sessions/planning-house.ts';
import { as } from '../support/app.ts';

const busStop = 'Halte Boom Markt, bus 500';
const entrance = 'De zijdeur, naast de bakker.';
let house: PlanningHouse;
let session: string;
let venueId: string;

beforeAll(async () => {
  house = await openPlanningHouse(organisationRoutes(realClock));
  session = await house.aDay();
  venueId = (await house.show(session)).venueId;
});
afterAll(() => house.close());

test('the coordinator writes a stop down, empties it, and a form that does not know of it leaves it', async () => {
  expect(await shown()).toMatchObject({ busStop: null });
  expect((await change({ busStop })).statusCode).toBe(200);
  expect((await change({})).statusCode).toBe(200);
  expect(await shown()).toMatchObject({ busStop });
  expect((await change({ busStop: '' })).statusCode).toBe(200);
  expect(await shown()).toMatchObject({ busStop: null });
  expect((await change({ busStop: 'h'.repeat(121) })).statusCode).toBe(422);
});

test('coordinator, trainer and coach read it beside the way there, on their pages and in the mail', async () => {
  await change({ busStop, entrance });
  const coach = await aCoach(house.owner, 'Nadia', 'nadia@post.example');
  const asked = await house.invite(session, coach, { channel: 'mail' });
  expect(asked.statusCode, asked.body).toBe(201);
  const { invitationId } = asked.json();
  const link = `/answers/${house.links.tokenOf(invitationId)}`;
  for (const seen of [
    await house.show(session),
    await house.read(`/sessions/${session}/for-trainers`, house.trainer),
    await house.read(link, coach),
    (await house.read('/me/days', coach)).questions[0],
  ]) {
    expect(wayTo(seen.venue)[0]).toBe(busStop);
    expect(wayTo(seen.venue).at(-1)).toBe(entrance);
  }

  const server = await mailServer();
  const worker = await workerOn(house.database, { post: postBy(server.url) });
  await worker.drainNow();
  await worker.stop();
  await server.close();
  const mailed = server.received.map(({ text }) => text).join();
  expect(mailed).toContain(busStop);
  expect(mailed).toContain(entrance);
});

test('the entrance is the last of the way there', () => {
  expect(wayTo({ busStop, howToGetThere: 'Wandel 4 minuten.', entrance })).toEqual([
    busStop,
    'Wandel 4 minuten.',
    entrance,
  ]);
  expect(wayTo({ howToGetThere: null, entrance })).toEqual([entrance]);
});

test('it comes first, and alone where nobody wrote more down', () => {
  expect(wayInText({ busStop, howToGetThere: 'Neem de gele deur.' })).toBe(
    `${busStop}. Neem de gele deur.`,
  );
  expect(wayTo({ busStop, howToGetThere: null })).toEqual([busStop]);
});

test('what holds on one day alone comes before the stop of every day, and the entrance stays last', () => {
  const way = { busStop, howToGetThere: 'De bus staakt.\nNeem de trein.', entrance };
  const ofDay = ['De bus staakt.', 'Neem de trein.', busStop, entrance];
  expect(wayTo({ ...way, isWayOfDay: true })).toEqual(ofDay);
  expect(wayTo({ ...way, isWayOfDay: false })[0]).toBe(busStop);
  expect(wayInText({ ...way, isWayOfDay: true })).toBe(
    `De bus staakt. Neem de trein. ${busStop}. ${entrance}`,
  );
});

const shown = () => house.read(`/venues/${venueId}`);

const change = async (different: object) => {
  const { id: _, busStop: __, countOnIt: ___, ...venue } = await shown();
  return house.app.inject({
    method: 'PATCH',
    url: `/api/venues/${venueId}`,
    headers: as(house.hilde),
    payload: { key: randomUUID(), ...venue, ...different },
  });
};
