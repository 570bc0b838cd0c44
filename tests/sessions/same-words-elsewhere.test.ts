import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
beforeAll(async () => {
  house = await openPlanningHouse();
});
afterAll(() => house.close());

const aDay = {
  day: '2031-03-14',
  startsAt: '09:30',
  endsAt: '16:00',
  themeId: null,
  trainerIds: [],
  participants: null,
  coachesNeeded: 1,
  remark: null,
  preparation: null,
  debriefing: null,
};

const plan = (organisation: string, venue: object, title = 'Reeks') =>
  house.post(house.hilde, '/series', {
    title,
    organisation: { new: { name: organisation, town: null } },
    venue,
    sessions: [aDay],
  });
const room = (different: object = {}) => ({
  new: {
    name: 'lokaal 2.14',
    town: 'Sint-Niklaas',
    address: null,
    howToGetThere: null,
    ...different,
  },
});
const shownAt = async (answer: { json: () => { sessionIds: string[] } }) =>
  house.show(answer.json().sessionIds[0]!);

test('a new venue with the words of one elsewhere is asked about, and nothing is kept meanwhile', async () => {
  const first = await plan('OCMW Zuid', room({ howToGetThere: 'Bus 3, de gele deur' }));
  expect(first.statusCode, first.body).toBe(201);
  const { venueId } = await shownAt(first);

  const again = await plan('De Wijzer', room({ name: 'Lokaal  2.14', town: 'sint-niklaas' }));
  expect(again.statusCode).toBe(409);
  expect(again.json()).toMatchObject({
    type: '/problems/venue-elsewhere',
    known: [{ id: venueId, name: 'lokaal 2.14', organisation: 'OCMW Zuid' }],
  });
  expect(await house.owner`select name from app.organisations where name = 'De Wijzer'`).toEqual(
    [],
  );

  const own = await plan('De Wijzer', room({ evenIfElsewhere: true }));
  expect(await shownAt(own)).toMatchObject({
    venue: { name: 'lokaal 2.14', howToGetThere: null },
  });
  const same = await plan('Huis aan de Stroom', { id: venueId });
  expect(await shownAt(same)).toMatchObject({
    venueId,
    venue: { howToGetThere: 'Bus 3, de gele deur' },
  });
});

test('within an organisation the same words are the same venue, however they are written', async () => {
  const first = await plan('Basisschool', room({ name: 'D’Hondtzaal', town: 'Lier' }));
  const next = await plan('BASISSCHOOL', room({ name: "d'hondtzaal", town: 'Lier' }));
  expect((await shownAt(next)).venueId).toBe((await shownAt(first)).venueId);
});

test('a day that goes to another venue leaves the way of that venue alone', async () => {
  const there = await shownAt(await plan('CAW', room({ name: 'zaal A', howToGetThere: 'Bus A' })));
  const here = await shownAt(await plan('CAW', room({ name: 'zaal B', howToGetThere: 'Bus B' })));
  const change = async (body: object) => {
    const { version } = await house.show(here.id);
    const answer = await house.app.inject({
      method: 'PATCH',
      url: `/api/sessions/${here.id}`,
      headers: as(house.hilde),
      payload: { key: randomUUID(), version, session: {}, ...body },
    });
    expect(answer.statusCode, answer.body).toBe(200);
    return house.show(here.id);
  };
  expect(
    await change({ session: { venueId: there.venueId }, howToGetThere: 'Bus B' }),
  ).toMatchObject({ venue: { name: 'zaal A', howToGetThere: 'Bus A' } });
  expect(await change({ howToGetThere: 'Bus A, achterdeur' })).toMatchObject({
    venue: { howToGetThere: 'Bus A, achterdeur' },
  });
  expect(
    await change({ session: { venueId: here.venueId }, howToGetThere: 'Bus B, voordeur' }),
  ).toMatchObject({ venue: { name: 'zaal B', howToGetThere: 'Bus B, voordeur' } });
});

test('the venues to choose from name their organisation', async () => {
  const { venues } = await house.read('/organisations');
  expect(venues).toContainEqual(
    expect.objectContaining({ name: 'lokaal 2.14', organisation: 'OCMW Zuid' }),
  );
});
