import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allContracts } from './contracts.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';
import { addressOf, fromSomewhere, operationsOf } from './operations.ts';
import { requests } from './requests.ts';
import { absent, aWorld, type Half } from './world.ts';

let house: House;
let world: { mine: Half; theirs: Half };
beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  world = await aWorld(house);
});
afterAll(() => house.close());

const columns = [
  'anon',
  'coach',
  'trainer',
  'coordinator',
  'ombudsperson',
  'administrator',
] as const;
const lines = readFileSync(new URL('routes.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name, object, ...statuses] = line.split('\t');
    return { name: name!, object: object!, statuses: statuses.map(Number) };
  });

test('every operation is in the list, and nothing else', () => {
  const served = operationsOf(house).map(({ name }) => name);
  expect([...new Set(lines.map(({ name }) => name))].sort()).toEqual(served.sort());
  for (const { statuses } of lines) expect(statuses).toHaveLength(columns.length);
});

test('every contract is served', async () => {
  const served = operationsOf(house).map(({ name }) => name);
  const promised = (await allContracts()).map(({ config }) => config.name);
  expect(served.sort()).toEqual(promised.sort());
});

test('what has an address of its own is tried with an own, a foreign and an absent one', () => {
  for (const { name, url } of operationsOf(house)) {
    const objects = lines.filter((line) => line.name === name).map(({ object }) => object);
    const several = url.includes('{') || name.startsWith('import');
    expect(objects, name).toEqual(several ? ['own', 'foreign', 'absent'] : ['-']);
  }
});

test.each(lines)('$name, $object', async ({ name, object, statuses }) => {
  const operation = operationsOf(house).find((one) => one.name === name)!;
  const of = { '-': world.mine, own: world.mine, foreign: world.theirs, absent }[object]!;
  const found: number[] = [];
  for (const role of columns) {
    const sent = requests[name]!({ of, mine: world.mine, role });
    const answer = await house.app.inject({
      method: operation.method,
      url: addressOf(operation, sent),
      headers: {
        ...fromSomewhere(),
        ...(role === 'anon'
          ? {}
          : { cookie: await cookieOf(house, world.mine.people[role], role) }),
      },
      ...(sent.body ? { payload: sent.body } : {}),
    });
    found.push(answer.statusCode);
  }
  expect(found.join(' '), columns.join(' ')).toBe(statuses.join(' '));
});
