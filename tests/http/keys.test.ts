import { readFileSync } from 'node:fs';
import { actingRoles } from '@app/domain/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { allContracts } from './contracts.ts';
import { aHouse, cookieOf, type House } from './house.ts';
import { leavingNothing } from './leaving-nothing.ts';
import { addressOf, fromSomewhere, operationsOf } from './operations.ts';
import { requests } from './requests.ts';
import { aWorld, type Half } from './world.ts';

let house: House;
let world: { mine: Half; theirs: Half };
beforeAll(async () => {
  house = await aHouse({ through: leavingNothing });
  world = await aWorld(house);
  await house.owner`
    update app.persons set last_name = 'Surname' where last_name = 'Peeters'`;
  await house.owner`update app.contacts set email = 'somebody@post.example', street = 'Lange Straat 3'`;
});
afterAll(() => house.close());

const rowsOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const written = rowsOf('keys.tsv').map(([name, keys]) => `${name!} ${keys!}`);

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The keys an answer may have: the schema of a contract drops everything else before it leaves. */
function keysOf({ properties = {}, items, anyOf = [] }: Schema, path = ''): string[] {
  const inside = Object.entries(properties).flatMap(([key, one]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...keysOf(one, here)];
  });
  const others = [...(items ? [items] : []), ...anyOf];
  return [...inside, ...others.flatMap((one) => keysOf(one, items ? `${path}[]` : path))];
}

const answersOf = async () =>
  (await allContracts()).flatMap(({ config: { name }, schema: { response } }) =>
    Object.values(response).map((one) => ({
      name,
      keys: keysOf(z.toJSONSchema(one, { unrepresentable: 'any' }) as Schema),
    })),
  );

test('every answer holds the keys on its list and no other', async () => {
  const found = (await answersOf())
    .filter(({ keys }) => keys.length > 0)
    .map(({ name, keys }) => `${name} ${[...new Set(keys)].join(' ')}`);
  expect(found.sort()).toEqual(written.sort());
});

test('nobody gets a hash, a seal, or a private wish that is not her own', () => {
  for (const line of written.filter((one) => !one.startsWith('showOwnLimits ')))
    expect(line).not.toMatch(/hash|sealed|iban|exclusion|unfree|notWith|notFor|token|secret/i);
});

test('who only sees her own gets no surname, telephone or address but of whom to call', async () => {
  const columns = ['anon', 'coach', 'trainer'];
  const open = rowsOf('routes.tsv')
    .filter(([, , ...statuses]) => columns.some((_, at) => /^20[01]$/.test(statuses[at] ?? '')))
    .map(([name]) => name!);
  expect(open).toContain('listSessions');
  for (const { name, keys } of await answersOf())
    if (open.includes(name) && name !== 'showOwnLimits')
      expect(
        keys.filter((key) => /lastName|phone|email|street|postalCode|words/i.test(key)),
        name,
      ).toEqual(keys.filter((key) => /(^|\.)contact\.phone$/.test(key)));
});

/** Every answer that was granted: lists, single records, and what a change answers. */
async function granted() {
  const answers: { name: string; role: string; body: string }[] = [];
  for (const operation of operationsOf(house))
    for (const role of ['anon', ...actingRoles] as const) {
      const sent = requests[operation.name]!({ of: world.mine, mine: world.mine, role });
      const answer = await house.app.inject({
        method: operation.method,
        url: addressOf(operation, sent),
        headers: {
          ...fromSomewhere(),
          ...(role !== 'anon' && { cookie: await cookieOf(house, world.mine.people[role], role) }),
        },
        ...(sent.body && { payload: sent.body }),
      });
      if (answer.statusCode === 200 || answer.statusCode === 201)
        answers.push({ name: operation.name, role, body: answer.body });
    }
  return answers;
}

test('a trainer, a coach and a link get no surname, telephone or address of anybody', async () => {
  for (const { name, role, body } of await granted()) {
    if (['coordinator', 'administrator'].includes(role) && !openToAll.has(name)) continue;
    for (const hers of ['Surname', '+32470000000', 'somebody@post.example', 'Lange Straat'])
      expect(body, `${name} as ${role}`).not.toContain(hers);
  }
});

const openToAll = new Set(['showInvitation', 'answerInvitation', 'showOwnPage', 'answerByPage']);

test('the list of days shows a trainer and a coach their own days, and no others', async () => {
  for (const role of ['trainer', 'coach'] as const) {
    const days = await house.app.inject({
      url: '/api/sessions?from=2030-01-01&until=2030-12-31',
      headers: { cookie: await cookieOf(house, world.mine.people[role], role) },
    });
    const ids = days.json().sessions.map(({ id }: { id: string }) => id) as string[];
    expect(ids, role).toContain(world.mine.session);
    expect(ids, role).not.toContain(world.theirs.session);
    expect(ids, role).not.toContain(world.theirs.openSession);
  }
});

test('a coach sees her own questions, and no others', async () => {
  const mine = await house.app.inject({
    url: '/api/me/days',
    headers: { cookie: await cookieOf(house, world.mine.coach, 'coach') },
  });
  expect(mine.body).toContain(world.mine.question);
  expect(mine.body).not.toContain(world.theirs.question);
  expect(mine.body).not.toContain(world.theirs.invitation);
});
