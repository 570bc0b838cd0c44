import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCoach, aPerson, goesAway } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import type { Acting } from '../support/app.ts';
import { openPlanningHouse, type PlanningHouse } from './planning-house.ts';

let house: PlanningHouse;
let session: string;

beforeEach(async () => {
  house = await openPlanningHouse();
  const { personId } = await aPerson(house.owner, 'trainer', 'Naïma');
  session = await aSession(house.owner, { trainers: [personId] });
});
afterEach(() => house.close());

interface List {
  candidates: {
    coach: { id: string; firstName: string };
    group: string;
    asked: boolean;
    judgements: { condition: string }[];
  }[];
  dayFirst: { condition: string }[];
  found: Record<string, number>;
  paused: { coach: { firstName: string }; since: string }[];
}

const list = (query: Record<string, string> = {}): Promise<List> =>
  house.read(`/sessions/${session}/candidates?${new URLSearchParams(query)}`);

const namesIn = ({ candidates }: List) => candidates.map(({ coach }) => coach.firstName);

const coaches = async (...names: string[]) => {
  const made: Acting[] = [];
  for (const name of names) made.push(await aCoach(house.owner, name, `${name}@example.org`));
  return made;
};

describe('a list of the first ones', () => {
  test('is the beginning of the whole list, and counts everybody', async () => {
    await coaches('Aïsha', 'Bea', 'Chantal', 'Dirk', 'Els');
    const whole = await list();
    const first = await list({ most: '3' });
    expect(first.candidates).toEqual(whole.candidates.slice(0, 3));
    expect(first.found).toEqual({ 'can-be-asked': 5, 'arrange-first': 0, 'not-now': 0 });
    expect((await list({ most: '5' })).candidates).toEqual(whole.candidates);
  });

  test('shows a group whole that is asked for, and nothing more of the others', async () => {
    await coaches('Aïsha', 'Bea', 'Chantal');
    const [dirk, els] = await coaches('Dirk', 'Els');
    for (const { personId } of [dirk!, els!])
      await house.owner`insert into app.unfree_days values (${personId}, '2030-03-14')`;
    const { candidates } = await list({ most: '1', whole: 'can-be-asked' });
    expect(candidates.map(({ group }) => group)).toEqual([
      'can-be-asked',
      'can-be-asked',
      'can-be-asked',
      'not-now',
    ]);
  });

  test('has somebody who was just written about, wherever she stands', async () => {
    const all = await coaches('Aïsha', 'Bea', 'Chantal', 'Dirk');
    const last = namesIn(await list()).at(-1)!;
    const coach = all[['Aïsha', 'Bea', 'Chantal', 'Dirk'].indexOf(last)]!.personId;
    const { candidates, found } = await list({ most: '1', coach });
    expect(candidates.map(({ coach: { id } }) => id).at(-1)).toBe(coach);
    expect(candidates).toHaveLength(2);
    expect(found['can-be-asked']).toBe(4);
  });

  test('has who was ticked, whatever is sought, and counts them', async () => {
    const [aisha, bea] = await coaches('Aïsha', 'Bea', 'Chantal');
    const { candidates, found } = await house.read(
      `/sessions/${session}/candidates?most=1&search=chan&ticked=${aisha!.personId}&ticked=${bea!.personId}`,
    );
    expect(namesIn({ candidates } as List).sort()).toEqual(['Aïsha', 'Bea', 'Chantal']);
    expect(found['can-be-asked']).toBe(3);
  });

  test('does not count a coach who was asked before, and never leaves her out', async () => {
    const [bea] = await coaches('Bea', 'Chantal');
    await house.invite(session, bea!);
    const { candidates, found } = await list({ most: '0' });
    expect(candidates.map(({ coach, asked }) => [coach.firstName, asked])).toEqual([['Bea', true]]);
    expect(found).toEqual({ 'can-be-asked': 1, 'arrange-first': 0, 'not-now': 0 });
  });
});

describe('a search by name', () => {
  test('does not mind capitals, accents or which name comes first', async () => {
    await coaches('Aïsha', 'Bea', 'Marie-Christine');
    expect(namesIn(await list({ search: 'AISHA' }))).toEqual(['Aïsha']);
    expect(namesIn(await list({ search: 'peeters be' }))).toEqual(['Bea']);
    expect(namesIn(await list({ search: 'christine' }))).toEqual(['Marie-Christine']);
  });

  test('counts the coaches it found, and finds none without a fuss', async () => {
    await coaches('Aïsha', 'Bea');
    expect((await list({ search: 'bea' })).found['can-be-asked']).toBe(1);
    const none = await list({ search: '%' });
    expect(none.candidates).toEqual([]);
    expect(none.found['can-be-asked']).toBe(0);
  });
});

describe('a coach who pauses or stopped', () => {
  const days = ['2030-03-13', '2030-03-14', '2030-03-15'];

  test('stands apart from the day on which she pauses', async () => {
    const [bea] = await coaches('Bea');
    for (const [at, day] of days.entries()) {
      await goesAway(house.owner, bea!.personId, 'paused', day);
      const { candidates, paused } = await list();
      const pauses = at < 2;
      expect(candidates).toHaveLength(pauses ? 0 : 1);
      expect(paused).toMatchObject(pauses ? [{ coach: { firstName: 'Bea' }, since: day }] : []);
    }
  });

  test('is not there at all from the day on which she stops', async () => {
    const [bea] = await coaches('Bea');
    for (const [at, day] of days.entries()) {
      await goesAway(house.owner, bea!.personId, 'paused', '2030-01-01', day);
      await house.owner`
        insert into app.pathway_steps (coach_id, stage, from_day) values (${bea!.personId}, 'stopped', ${day})`;
      const { candidates, paused } = await list();
      expect(candidates).toEqual([]);
      expect(paused).toHaveLength(at < 2 ? 0 : 1);
    }
  });

  test.each(['paused', 'stopped'] as const)('is not asked from that day on (%s)', async (stage) => {
    const [bea] = await coaches('Bea');
    const on = (day: string) => goesAway(house.owner, bea!.personId, stage, day);
    await on('2030-03-14');
    expect((await house.invite(session, bea!)).json().type).toBe('/problems/not-coaching-now');
    await on('2030-03-15');
    expect((await house.invite(session, bea!)).statusCode).toBe(201);
  });

  test('is found by name like anybody', async () => {
    const [bea] = await coaches('Bea', 'Chantal');
    await goesAway(house.owner, bea!.personId, 'paused', '2030-01-01');
    expect((await list({ search: 'chantal' })).paused).toEqual([]);
    expect((await list({ search: 'bea' })).paused).toHaveLength(1);
  });
});

describe('what the day itself lacks', () => {
  test('is said once, in front of everybody, and each verdict keeps it', async () => {
    await coaches('Aïsha', 'Bea');
    await house.owner`delete from app.session_trainers`;
    await house.owner`update app.sessions set theme_id = null`;
    const { candidates, dayFirst } = await list();
    expect(dayFirst.map(({ condition }) => condition).sort()).toEqual([
      'clear-information',
      'never-alone',
    ]);
    for (const { group, judgements } of candidates) {
      expect(group).toBe('arrange-first');
      expect(judgements).toEqual(expect.arrayContaining(dayFirst));
    }
    expect((await list({ most: '0' })).dayFirst).toEqual(dayFirst);
  });

  test('is nothing when only the coach stands in the way', async () => {
    const [bea] = await coaches('Bea');
    await house.owner`insert into app.unfree_days values (${bea!.personId}, '2030-03-14')`;
    expect((await list()).dayFirst).toEqual([]);
  });
});
