import { actingRoles } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdToList } from '../support/list.ts';
import { keysOfAnswers } from './answer-keys.ts';
import { allContracts } from './contracts.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';
import { addressOf, fromSomewhere, operationsOf, type Operation } from './operations.ts';
import { requests } from './requests.ts';
import { absent, aWorld, type Half } from './world.ts';

/** What every operation answers to every role, about what is hers, what is of somebody else, and what is not there. */
let house: House;
let world: { mine: Half; theirs: Half };
let answered: Answered[];
beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  world = await aWorld(house);
  answered = [];
  for (const operation of operationsOf(house).filter(({ name }) => name in requests))
    for (const object of objectsOf(operation)) answered.push(await ask(operation, object));
}, 300_000); // more than a thousand requests, with whole lists among them
afterAll(() => house.close());

const everybody = ['anon', ...actingRoles] as const;
type Object = '-' | 'own' | 'foreign' | 'absent';

interface Answered {
  operation: Operation;
  object: Object;
  /** One for each role. */
  statuses: number[];
}

/** What has an address of its own, or takes over a list, is about something. */
const objectsOf = ({ name, url }: Operation): Object[] =>
  url.includes('{') || name.startsWith('import') ? ['own', 'foreign', 'absent'] : ['-'];

async function ask(operation: Operation, object: Object): Promise<Answered> {
  const { mine, theirs } = world;
  const of = { '-': mine, own: mine, foreign: theirs, absent }[object];
  const statuses: number[] = [];
  await house.owner`delete from app.tries`;
  for (const role of everybody) {
    const sent = requests[operation.name]!({ of, mine, role });
    const answer = await house.app.inject({
      method: operation.method,
      url: addressOf(operation, sent),
      headers: {
        ...fromSomewhere(),
        ...(role !== 'anon' && { cookie: await cookieOf(house, mine.people[role], role) }),
      },
      ...(sent.body && { payload: sent.body }),
    });
    statuses.push(answer.statusCode);
  }
  return { operation, object, statuses };
}

test('there is a request for every operation, and for nothing else', () => {
  expect(Object.keys(requests).sort()).toEqual(
    operationsOf(house)
      .map(({ name }) => name)
      .sort(),
  );
});

test('every contract is served', async () => {
  const served = operationsOf(house).map(({ name }) => name);
  const promised = (await allContracts()).map(({ config }) => config.name);
  expect(served.sort()).toEqual(promised.sort());
});

test('every operation answers each role as the list says', async () => {
  const needs = new Map((await allContracts()).map(({ config }) => [config.name, config.needs]));
  const lines = answered.map(({ operation: { method, url, name }, object, statuses }) => [
    url.replace('/api', ''),
    method,
    name,
    needs.get(name) ?? '-',
    object,
    ...statuses.map(String),
  ]);
  await holdToList(
    'routes.tsv',
    ['address', 'method', 'operation', 'needs', 'object', ...everybody],
    lines.sort(([one], [other]) => (one! < other! ? -1 : one! > other! ? 1 : 0)),
  );
});

test('nobody breaks anything by asking', () => {
  const broken = answered.filter(({ statuses }) => statuses.some((status) => status >= 500));
  expect(broken).toEqual([]);
});

test('nobody without a link learns of a thing of somebody else, not even that it is there', () => {
  for (const { operation, statuses } of answered.filter(({ object }) => object === 'foreign')) {
    if (/\{token\}$|\{token\}\/[a-z-]+$/.test(operation.url)) continue; // whose link it is, it opens
    const nothing = answered.find((one) => one.operation === operation && one.object === 'absent')!;
    for (const role of ['anon', 'coach', 'trainer'] as const) {
      const at = everybody.indexOf(role);
      expect(statuses[at], `${operation.name} as ${role}`).toBe(nothing.statuses[at]);
    }
  }
});

test('every answer holds the keys on its list and no other', async () => {
  const places = Map.groupBy(await keysOfAnswers(), ({ name, key }) =>
    [name, key.slice(0, Math.max(0, key.lastIndexOf('.'))) || '-'].join('\t'),
  );
  const lines = [...places].map(([place, keys]) => [
    ...place.split('\t'),
    keys.map(({ key }) => key.slice(key.lastIndexOf('.') + 1)).join(' '),
  ]);
  await holdToList(
    'keys.tsv',
    ['operation', 'inside', 'keys'],
    lines.sort(([one], [other]) => (one! < other! ? -1 : one! > other! ? 1 : 0)),
  );
});
