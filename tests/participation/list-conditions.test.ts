import { conditionNames } from '@app/domain/participation/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementsOf } from '../bench/counting.ts';
import { aCoach, aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { aHouse, cookieOf, type House } from '../http/house.ts';
import type { AgreementLine } from '@app/contract/participation/terms';

let house: House;
let coordinator: string;
let coach: string;
beforeAll(async () => {
  house = await aHouse();
  coordinator = (await aPerson(house.owner, 'coordinator', 'Hilde')).personId;
  coach = (await aCoach(house.owner)).personId;
});
afterAll(() => house.close());

async function list(role: 'coordinator' | 'coach' = 'coordinator') {
  const cookie = await cookieOf(house, role === 'coach' ? coach : coordinator, role);
  const answer = await house.app.inject({ url: '/api/conditions', headers: { cookie } });
  expect(answer.statusCode).toBe(200);
  return answer.json() as { version: number; conditions: AgreementLine[] };
}

test('an office that decided nothing reads the first proposal, since the start', async () => {
  const { version, conditions } = await list();
  expect(version).toBe(1);
  expect(conditions.find(({ name }) => name === 'two-coaches')).toMatchObject({
    id: 'RV-14',
    part: 'in-the-room',
    strict: [{ level: 'warns', liftedBy: 'coordinator', reasons: ['fewer-than-two'] }],
    unknown: 'warns',
    now: { moreParticipantsThan: 12, longerThanHours: 4, fewerTimesThan: 3, level: 'warns' },
    later: [],
    changes: [],
    waits: false,
  });
  const named = new Set(conditions.map(({ condition }) => condition));
  expect(conditionNames.filter((name) => !named.has(name))).toEqual([]);
});

test('a condition that came with a new version of ours waits', async () => {
  const { conditions } = await list();
  const waiting = conditions.filter(({ waits }) => waits).map(({ name }) => name);
  expect(waiting).toEqual([
    'note-signed',
    'papers-looked-at',
    'up-to-date',
    'day-suits',
    'insured',
    'offered-intervision',
    'short-meetings',
    'guided-apart',
    'small-group',
    'compensation-agreed',
    'one-scheme',
    'within-ceilings',
    'travel-within-limit',
    'nothing-advanced',
    'paid-in-time',
    'knows-the-ombudsperson',
    'ombudsperson-apart',
    'ombudsperson-not-here',
    'decided-together',
  ]);
});

test('a coach reads the same, but not what a change would touch', async () => {
  const { conditions, ...agreed } = await list();
  const theirs = conditions.map((one) => ({ ...one, touches: null }));
  expect(await list('coach')).toEqual({ ...agreed, conditions: theirs });
  const waiting = conditions.filter(({ waits, about }) => waits && about === 'days');
  expect(new Set(waiting.map(({ touches }) => touches))).toEqual(new Set([0]));
});

test('it asks the database as often however many days there are', async () => {
  const organisation = { ownerUrl: house.ownerUrl, coordinator };
  const statements = () => statementsOf(organisation, '/api/conditions');
  const alone = await statements();
  for (let more = 0; more < 8; more += 1) await aSession(house.owner);
  expect(await statements()).toBe(alone);
});
