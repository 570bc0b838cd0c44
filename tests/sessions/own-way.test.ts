import { usuallyFor, wayOf, waysAfter, waysFor, type Ways } from '@app/domain/sessions/ways';
import { wayTo } from '@app/domain/organisations/venue';
import { realClock } from '@app/server/clock';
import { calendarRoutes } from '@app/server/sessions/calendar-routes';
import { makeLinks } from '@app/server/sessions/link';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCoach } from '../factories/people.ts';
import { as, type Acting } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

const aWay = fc.constantFrom(null, 'Bus 2', 'Bus 3', 'Bus 3\nde gele deur');
const anyWays: fc.Arbitrary<Ways> = fc.record({ ofDay: aWay, ofVenue: aWay });
const anyFor = fc.constantFrom(...waysFor);

describe('what becomes of a way that was typed', () => {
  test.each<[what: string, ways: Ways, typed: string | null, after: Ways]>([
    ['a first one', at(null, null), 'Bus 2', at(null, 'Bus 2')],
    ['another one', at(null, 'Bus 2'), 'Bus 3', at('Bus 3', 'Bus 2')],
    ['another one of its own', at('Bus 3', 'Bus 2'), 'Bus 4', at('Bus 4', 'Bus 2')],
    ['none any more', at('Bus 3', 'Bus 2'), null, at(null, 'Bus 2')],
    ['that of the venue again', at('Bus 3', 'Bus 2'), 'Bus 2', at(null, 'Bus 2')],
  ])('%s, where nobody says where it holds', (_, ways, typed, after) => {
    expect(waysAfter(ways, typed)).toEqual(after);
  });

  test('the day reads what was typed, as long as it was something', () => {
    fc.assert(
      fc.property(anyWays, aWay, anyFor, (ways, typed, holdsFor) => {
        const after = waysAfter(ways, typed, holdsFor);
        expect(wayOf(after)).toBe(typed ?? (holdsFor === 'venue' ? null : ways.ofVenue));
      }),
    );
  });

  test('for one day it leaves the venue alone, and for the venue no day of its own remains', () => {
    fc.assert(
      fc.property(anyWays, aWay, (ways, typed) => {
        expect(waysAfter(ways, typed, 'this-day').ofVenue).toBe(ways.ofVenue);
        expect(waysAfter(ways, typed, 'venue')).toEqual({ ofDay: null, ofVenue: typed });
      }),
    );
  });

  test('what nobody changed stays, and so does what was kept once', () => {
    fc.assert(
      fc.property(anyWays, aWay, anyFor, (ways, typed, holdsFor) => {
        expect(wayOf(waysAfter(ways, wayOf(ways), usuallyFor(ways)))).toBe(wayOf(ways));
        const once = waysAfter(ways, typed, holdsFor);
        expect(waysAfter(once, typed, holdsFor)).toEqual(once);
      }),
    );
  });
});

describe('a way of one day', () => {
  const links = makeLinks(appSecret, 'http://localhost:3000');
  const sender = { name: 'Draagkracht', address: 'post@huis.example' };
  let house: PlanningHouse;
  let session: string;
  let other: string;
  let bea: Acting;
  let link: string;
  beforeAll(async () => {
    house = await openPlanningHouse(calendarRoutes(links, sender, realClock));
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    [session, other] = [await house.aDay(), await house.aDay({ day: '2030-04-18' })];
    const [venue] = await house.owner`
      insert into app.venues (name, town, how_to_get_there) values (${randomUUID()}, 'Lier', 'Bus 2') returning id`;
    await house.owner`update app.sessions set venue_id = ${venue!.id} where id in ${house.owner([session, other])}`;
    bea = await aCoach(house.owner, 'Bea', 'bea@post.example');
    const { invitationId } = (await house.invite(session, bea)).json();
    link = house.links.tokenOf(invitationId);
    await house.byLink(invitationId, 'yes');
  });

  const change = async (body: object) => {
    const { version } = await house.show(session);
    const answer = await house.app.inject({
      method: 'PATCH',
      url: `/api/sessions/${session}`,
      headers: as(house.hilde),
      payload: { key: randomUUID(), version, session: {}, ...body },
    });
    expect(answer.statusCode, answer.body).toBe(200);
  };
  const wayAt = async (id: string) => (await house.show(id)).venue.howToGetThere;
  const sequenceOf = async (id: string) =>
    (await house.owner`select sequence from app.sessions where id = ${id}`)[0]!.sequence as number;

  test('stands wherever that day is told, and nowhere else', async () => {
    const before = await sequenceOf(session);
    const elsewhere = await sequenceOf(other);
    await change({ howToGetThere: 'Bus 3, de achterdeur' });
    expect(await house.show(session)).toMatchObject({
      venue: { howToGetThere: 'Bus 3, de achterdeur' },
      ways: { ofDay: 'Bus 3, de achterdeur', ofVenue: 'Bus 2', otherDays: 1 },
    });
    expect(await wayAt(other)).toBe('Bus 2');
    const told = await Promise.all([
      house.read(`/answers/${link}`),
      house.read(`/sessions/${session}/for-trainers`, house.trainer),
    ]);
    for (const { venue } of told) expect(venue.howToGetThere).toBe('Bus 3, de achterdeur');
    const { file } = await calendarOf(link);
    expect(file.content.replaceAll('\r\n ', '')).toContain('de achterdeur');

    expect(await sequenceOf(session)).toBeGreaterThan(before);
    expect(await sequenceOf(other)).toBe(elsewhere);
  });

  test('comes before the stop of its venue, on pages and in calendars', async () => {
    await house.owner`
      update app.venues set bus_stop = 'Halte Kerk' where id = (select venue_id from app.sessions where id = ${session})`;
    const seen = async () =>
      Promise.all([
        house.show(session),
        house.read(`/answers/${link}`),
        house.read(`/sessions/${session}/for-trainers`, house.trainer),
      ]);
    for (const { venue } of await seen()) expect(wayTo(venue)).toEqual(['Halte Kerk', 'Bus 2']);
    await change({ howToGetThere: 'Neem de trein.' });
    const ofDay = ['Neem de trein.', 'Halte Kerk'];
    for (const { venue } of await seen()) expect(wayTo(venue)).toEqual(ofDay);
    expect(wayTo((await house.show(other)).venue)).toEqual(['Halte Kerk', 'Bus 2']);
    const { file } = await calendarOf(link);
    expect(file.content.replaceAll('\r\n ', '')).toMatch(/Neem de trein\..*Halte Kerk/);
  });

  test('is no news to calendars when the way of its venue changes', async () => {
    await change({ howToGetThere: 'Bus 3' });
    const [own, usual] = [await sequenceOf(session), await sequenceOf(other)];
    await house.owner`
      update app.venues set how_to_get_there = 'Bus 9' where id = (select venue_id from app.sessions where id = ${session})`;
    expect(await sequenceOf(session)).toBe(own);
    expect(await sequenceOf(other)).toBeGreaterThan(usual);
    await house.owner`
      update app.venues set address = 'Markt 1' where id = (select venue_id from app.sessions where id = ${session})`;
    expect(await sequenceOf(session)).toBeGreaterThan(own);
  });

  test('becomes that of every day there when somebody says so', async () => {
    await change({ howToGetThere: 'Bus 3' });
    await change({ howToGetThere: 'Bus 3', wayFor: 'venue' });
    expect((await house.show(session)).ways).toMatchObject({ ofDay: null, ofVenue: 'Bus 3' });
    expect(await wayAt(other)).toBe('Bus 3');
  });

  test('ends where the day goes elsewhere, whoever moves it', async () => {
    await change({ howToGetThere: 'Bus 3' });
    const [there] = await house.owner`
      insert into app.venues (name, town, how_to_get_there) values (${randomUUID()}, 'Geel', 'Bus 7') returning id`;
    await house.owner`update app.sessions set venue_id = ${there!.id} where id = ${session}`;
    expect(await house.show(session)).toMatchObject({
      venue: { howToGetThere: 'Bus 7' },
      ways: { ofDay: null },
    });
    await house.owner`update app.sessions set venue_id = null where id = ${session}`;
    expect((await house.show(session)).ways).toEqual({ ofDay: null, ofVenue: null, otherDays: 0 });
  });

  test('may be typed together with a move, and is then about the new venue', async () => {
    await change({ howToGetThere: 'Bus 3' });
    const [there] = await house.owner`
      insert into app.venues (name, town, how_to_get_there) values (${randomUUID()}, 'Geel', 'Bus 7') returning id`;
    await change({
      session: { venueId: there!.id },
      howToGetThere: 'Bus 7, de poort',
      wayFor: 'this-day',
    });
    expect((await house.show(session)).ways).toMatchObject({
      ofDay: 'Bus 7, de poort',
      ofVenue: 'Bus 7',
    });
  });

  test('is all that has to be known to say how one gets there', async () => {
    await house.owner`
      update app.venues set how_to_get_there = null, address = null where id = (select venue_id from app.sessions where id = ${session})`;
    await change({ howToGetThere: 'Bus 3', wayFor: 'this-day' });
    expect((await house.show(session)).ways).toMatchObject({ ofDay: 'Bus 3', ofVenue: null });
    expect(await candidate()).not.toContain('"route"');
    await house.owner`update app.sessions set own_way = null where id = ${session}`;
    expect(await candidate()).toContain('"route"');
  });

  const candidate = async () => {
    const { candidates } = await house.read(`/sessions/${session}/candidates?whole=can-be-asked`);
    return JSON.stringify(candidates);
  };
  const calendarOf = async (token: string) => house.read(`/answers/${token}/calendar`);
});

function at(ofDay: string | null, ofVenue: string | null): Ways {
  return { ofDay, ofVenue };
}
