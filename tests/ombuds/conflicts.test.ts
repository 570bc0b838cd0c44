import { conflictsIn, namesDay, type OwnDay } from '@app/domain/ombuds/conflicts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ombudsRoutes } from '@app/server/ombuds/routes';
import { protectingRoutes } from '@app/server/ombuds/protecting-routes';
import { roomRoutes } from '@app/server/ombuds/room-routes';
import { aConcern } from '../factories/concerns.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aPlace, aSession } from '../factories/sessions.ts';
import { appFor, as, clockAt } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const samira = { id: 'samira', name: 'Samira H.' };
const ann = { id: 'an', name: 'An' };
const ownDay = (day: string, different: Partial<OwnDay> = {}): OwnDay => ({
  ...{ day, title: 'Warm onthaal', organisation: 'De Brug', as: ['trained'] },
  people: [samira, ann],
  ...different,
});
const march = ownDay('2026-03-12');

describe('a day of hers', () => {
  test.each([
    ['op 12 maart in de namiddag', true],
    ['12 mrt', true],
    ['op 12 maart 2026', true],
    ['op 12 maart 2025', false],
    ['op 13 maart', false],
    ['op 2 maart', false],
    ['de 12de maart', true],
    ['12/3', true],
    ['12-03-2026', true],
    ['12/3/25', false],
    ['112/3', false],
    ['12/31', false],
    ['2026-03-12', true],
    ['12 mei', false],
  ])('%s', (text, named) => {
    expect(namesDay(text, '2026-03-12')).toBe(named);
  });

  test('is a conflict when the concern names it, or somebody who was there, by name or by an agreement', () => {
    const found = (texts: string[], ids: string[] = []) =>
      conflictsIn({ texts, ids }, [march]).map(({ people }) => people);
    expect(found(['Het was op 12 maart.'])).toEqual([[]]);
    expect(found(['samira heeft mij geholpen'])).toEqual([['Samira H.']]);
    expect(found(['An lachte'])).toEqual([['An']]);
    expect(found(['het ging an iedereen voorbij'])).toEqual([]);
    expect(found(['Niemand'], ['samira'])).toEqual([['Samira H.']]);
    expect(found(['Samiraatje'])).toEqual([]);
  });

  test('is said once, with all of that day whom the concern names', () => {
    const found = conflictsIn({ texts: ['Op 12 maart zei An het tegen Samira'], ids: [] }, [march]);
    expect(found).toEqual([{ day: march, people: ['Samira H.', 'An'] }]);
  });

  test('names each person once, at the last day with her', () => {
    const days = [ownDay('2026-02-01'), march, ownDay('2026-01-01')];
    expect(conflictsIn({ texts: ['Samira'], ids: [] }, days)).toEqual([
      { day: march, people: ['Samira H.'] },
    ]);
  });
});

describe('the list of her own days', () => {
  let database: TestDatabase;
  let app: Awaited<ReturnType<typeof appFor>>;
  let jo: string;
  let days: Record<'trained' | 'asked' | 'nothing', string>;

  beforeAll(async () => {
    database = await freshDatabase();
    const { owner } = database;
    const clock = clockAt('2026-12-01T09:00:00.000Z');
    const routes = [ombudsRoutes(clock, () => null), roomRoutes(() => null), protectingRoutes];
    app = await appFor(database, routes);
    jo = (await aPerson(owner, 'ombudsperson', 'Jo')).personId;
    const hilde = (await aPerson(owner, 'coordinator', 'Hilde')).personId;
    const bea = (await aCoach(owner, 'Bea')).personId;
    days = {
      trained: await aSession(owner, { day: '2030-03-14', trainers: [jo] }),
      asked: await aSession(owner, { day: '2030-03-15' }),
      nothing: await aSession(owner, { day: '2030-03-16' }),
    };
    await aPlace(owner, { session: days.asked, coach: bea, by: jo });
    await aPlace(owner, { session: days.nothing, coach: bea, by: hilde });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const asked = async () => {
    const { body } = await app.inject({
      url: '/api/ombuds/own-days',
      headers: as({ personId: jo, role: 'ombudsperson' }),
    });
    return body;
  };
  const listed = async () =>
    (JSON.parse(await asked()) as { days: OwnDay[] }).days.map((one) => [
      one.day,
      one.as,
      one.people.map(({ name }) => name),
    ]);
  const callFor = (person: string | null) =>
    database.owner`update app.settings set contact_person_id = ${person}`;

  test('holds what she trained and asked, with who was there, and nothing else', async () => {
    expect(await listed()).toEqual([
      ['2030-03-14', ['trained'], []],
      ['2030-03-15', ['asked'], ['Bea']],
    ]);
  });

  test('is the same, whatever concern she has', async () => {
    const before = await asked();
    const { id, lookup, keys, first } = await aConcern('Over Bea, op 15 maart.');
    await database.owner`select app.file_concern(${id}, ${lookup}, ${database.owner.json(keys as never)}, ${first})`;
    expect(await asked()).toBe(before);
  });

  test('has the days on which coaches could call her, also when that is over', async () => {
    await callFor(jo);
    await database.owner`update app.support_contacts set since = '2030-03-16 10:00+01'`;
    expect((await listed()).map(([day, how]) => [day, how])).toEqual([
      ['2030-03-14', ['trained']],
      ['2030-03-15', ['asked']],
      ['2030-03-16', ['supported']],
    ]);
    await callFor(jo);
    expect(await database.owner`select from app.support_contacts`).toHaveLength(1);
    await callFor(null);
    await database.owner`update app.support_contacts set until = '2030-03-15 10:00+01', since = '2030-03-15 09:00+01'`;
    expect((await listed()).map(([day, how]) => [day, how])).toEqual([
      ['2030-03-14', ['trained']],
      ['2030-03-15', ['asked', 'supported']],
    ]);
  });
});
