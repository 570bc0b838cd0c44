import { keyRoutes } from '@app/server/ombuds/key-routes';
import { read, written } from '@app/vault/bytes';
import { newIdentity, publicOf, type Identity } from '@app/vault/identity';
import { rootOf, signList, type KeyOnList, type SignedList } from '@app/vault/key-list';
import { DoesNotOpen } from '@app/vault/lock';
import { newcomers, openSeen, sealSeen } from '@app/vault/seen';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { appFor, as } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** What the browser of an ombudsperson asks of the API to make its key, and to let another one read. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let root: Uint8Array | null;
const people = {} as Record<'jo' | 'rita' | 'coordinator', string>;

const [jo, rita, stranger] = await Promise.all([newIdentity(), newIdentity(), newIdentity()]);
const keyOf = async (name: string, identity: Identity): Promise<KeyOnList> => ({
  ...{ id: crypto.randomUUID(), name },
  ...(await publicOf(identity)),
});
const [hers, ritas, strange] = await Promise.all([
  keyOf('Jo Peeters', jo),
  keyOf('Rita Claes', rita),
  keyOf('Jo Peeters', stranger),
]);

beforeAll(async () => {
  database = await freshDatabase();
  const keep = (kept: Uint8Array) => {
    root ??= kept;
    return written(root) === written(kept);
  };
  app = await appFor(database, [keyRoutes(() => root, keep)]);
  ({ personId: people.jo } = await aPerson(database.owner, 'ombudsperson', 'Jo'));
  ({ personId: people.rita } = await aPerson(database.owner, 'ombudsperson', 'Rita'));
  ({ personId: people.coordinator } = await aPerson(database.owner, 'coordinator', 'Hilde'));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(async () => {
  root = null;
  await database.owner`delete from app.ombuds_key_lists`;
  await database.owner`delete from app.ombuds_keys`;
  await database.owner`delete from app.concerns`;
});

type Who = keyof typeof people;
const locks = () => ({
  words: written(new Uint8Array(400).fill(1)),
  card: written(new Uint8Array(400).fill(2)),
  passkeys: [],
});

const ask = (who: Who, method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object) =>
  app.inject({
    method,
    url: `/api/ombuds${url}`,
    headers: as({
      personId: people[who],
      role: who === 'coordinator' ? 'coordinator' : 'ombudsperson',
    }),
    ...(payload && { payload }),
  });

const offer = (who: Who, { id, recipient, verifies }: KeyOnList) =>
  ask(who, 'POST', '/keys', { id, recipient, verifies: written(verifies), ...locks() });

const sign = (who: Who, { text, signedBy, signature }: SignedList) =>
  ask(who, 'POST', '/key-lists', { text, signedBy, signature: written(signature) });

interface Shown {
  isOpen: boolean;
  root: string | null;
  lists: unknown[];
  keys: { id: string; words: string | null; seen: string | null; offered: boolean }[];
  offered: { id: string; name: string }[];
}
const shown = async (who: Who) => (await ask(who, 'GET', '/keys')).json<Shown>();

const first = signList({ epoch: 1, keys: [hers] }, hers.id, jo);
const second = signList({ epoch: 2, keys: [hers, ritas] }, hers.id, jo);

async function joHasAKey() {
  await offer('jo', hers);
  expect((await sign('jo', first)).json()).toEqual({ outcome: 'kept' });
}

describe('the first key', () => {
  test('opens nothing while it is only made, and opens the door once its list is signed and remembered', async () => {
    expect((await offer('jo', hers)).json()).toEqual({ outcome: 'kept' });
    expect(await shown('jo')).toMatchObject({
      isOpen: false,
      root: null,
      keys: [{ id: hers.id, offered: true }],
    });
    expect((await sign('jo', first)).statusCode).toBe(201);
    expect(root).toEqual(rootOf(first));
    expect(await shown('jo')).toMatchObject({
      isOpen: true,
      root: written(rootOf(first)),
      keys: [{ id: hers.id, offered: false }],
    });
  });

  test('is made and signed once, however often she taps', async () => {
    const made = await Promise.all([offer('jo', hers), offer('jo', hers)]);
    expect(made.map((one) => one.json())).toEqual([{ outcome: 'kept' }, { outcome: 'kept' }]);
    const signed = await Promise.all([sign('jo', first), sign('jo', first), sign('jo', first)]);
    expect(signed.map((one) => one.json())).toEqual(Array(3).fill({ outcome: 'kept' }));
    expect((await shown('jo')).lists).toHaveLength(1);
    const [{ n }] = (await database.owner`
      select count(*)::int as n from app.idempotency_keys`) as unknown as [{ n: number }];
    expect(n, 'no key of a request is left').toBe(0);
  });

  test('is remembered by the second tap when the process ended between the two', async () => {
    await joHasAKey();
    root = null;
    expect((await shown('jo')).isOpen).toBe(false);
    await sign('jo', first);
    expect((await shown('jo')).isOpen).toBe(true);
  });

  test('is refused where another first list is remembered, or with a signature of somebody else', async () => {
    await offer('jo', hers);
    expect((await sign('jo', { ...first, signature: second.signature })).statusCode).toBe(422);
    root = rootOf(second);
    const refused = await sign('jo', first);
    expect([refused.statusCode, refused.json().type]).toEqual([409, '/problems/ombuds-closed']);
    expect((await shown('jo')).lists).toEqual([]);
  });

  test('is signed by its owner alone', async () => {
    await offer('jo', hers);
    expect((await sign('rita', first)).statusCode).toBe(404);
  });
});

describe('a second key', () => {
  test('is shown to the first with its name, closes nothing, and reads once the first signed for it', async () => {
    await joHasAKey();
    await offer('rita', ritas);
    const before = await shown('jo');
    expect(before).toMatchObject({ isOpen: true, offered: [{ id: ritas.id }] });
    expect(before.offered[0]!.name).toMatch(/^Rita/);
    expect((await sign('jo', second)).json()).toEqual({ outcome: 'kept' });
    expect(await shown('rita')).toMatchObject({
      isOpen: true,
      keys: [{ id: ritas.id, offered: false }],
      offered: [],
    });
  });

  test('does not sign for itself, nor with a list that skips one', async () => {
    await joHasAKey();
    await offer('rita', ritas);
    const own = signList({ epoch: 2, keys: [hers, ritas] }, ritas.id, rita);
    expect((await sign('rita', own)).statusCode).toBe(422);
    const later = signList({ epoch: 3, keys: [hers, ritas] }, hers.id, jo);
    expect((await sign('jo', later)).statusCode).toBe(422);
    expect((await sign('rita', second)).statusCode, 'with the signature of Jo').toBe(404);
  });

  test('that nobody made is never on a list', async () => {
    await joHasAKey();
    const forged = signList({ epoch: 2, keys: [hers, strange] }, hers.id, jo);
    expect((await sign('jo', forged)).statusCode).toBe(404);
    expect((await shown('jo')).isOpen).toBe(true);
  });

  test('is said to come too late when another list came first', async () => {
    await joHasAKey();
    await offer('rita', ritas);
    await sign('jo', second);
    const other = signList({ epoch: 2, keys: [hers] }, hers.id, jo);
    expect((await sign('jo', other)).statusCode).toBe(422);
  });
});

describe('a key that is taken away', () => {
  const third = signList({ epoch: 3, keys: [ritas] }, hers.id, jo);
  const wraps = async () =>
    (await database.owner`select keys from app.concerns`).map(({ keys }) =>
      Object.keys((keys as { wraps: object }[])[0]!.wraps),
    );
  const aConcernFor = (...readers: string[]) => database.owner`
    insert into app.concerns (id, lookup_hash, keys)
    values (${crypto.randomUUID()}, ${crypto.getRandomValues(new Uint8Array(32))},
      ${database.owner.json([{ epoch: 1, locked: 'x', wraps: Object.fromEntries(readers.map((one) => [one, 'x'])) }])})`;

  test('goes with what was wrapped for it', async () => {
    await joHasAKey();
    await offer('rita', ritas);
    await sign('jo', second);
    await aConcernFor(hers.id, ritas.id);
    expect((await sign('jo', third)).json()).toEqual({ outcome: 'kept' });
    expect(await wraps()).toEqual([[ritas.id]]);
    expect((await shown('jo')).keys).toEqual([]);
    expect((await shown('rita')).isOpen).toBe(true);
  });

  test('stays while its owner is the only reader of a concern', async () => {
    await joHasAKey();
    await offer('rita', ritas);
    await sign('jo', second);
    await aConcernFor(hers.id);
    expect((await sign('jo', third)).json()).toEqual({ outcome: 'concerns-left' });
    expect((await shown('jo')).keys).toHaveLength(1);
  });

  test('after it was lost with its card, goes also where nothing else opens', async () => {
    await joHasAKey();
    await offer('rita', ritas);
    await sign('jo', second);
    await aConcernFor(hers.id);
    const without = signList({ epoch: 3, keys: [ritas] }, ritas.id, rita);
    expect((await sign('rita', without)).json()).toEqual({ outcome: 'kept' });
  });
});

test('what locks her key is replaced by herself alone', async () => {
  await joHasAKey();
  const other = { ...locks(), words: null };
  expect((await ask('rita', 'PATCH', `/keys/${hers.id}`, other)).statusCode).toBe(404);
  expect((await shown('jo')).keys[0]!.words).not.toBeNull();
  expect((await ask('jo', 'PATCH', `/keys/${hers.id}`, other)).json()).toEqual({ outcome: 'kept' });
  expect((await shown('jo')).keys[0]!.words).toBeNull();
});

test('what she saw of the list is kept with her own key, by herself alone', async () => {
  await joHasAKey();
  const all = { list: first.text, concerns: { een: 'merk' } };
  const seen = written(await sealSeen(jo, all));
  expect((await ask('rita', 'PUT', `/keys/${hers.id}/seen`, { seen })).statusCode).toBe(404);
  expect((await ask('jo', 'PUT', `/keys/${hers.id}/seen`, { seen })).statusCode).toBe(200);
  const [key] = (await shown('jo')).keys;
  expect(await openSeen(jo, read(key!.seen!))).toEqual(all);
  await expect(openSeen(rita, read(key!.seen!))).rejects.toThrow(DoesNotOpen);
});

test('a coordinator comes nowhere near it', async () => {
  for (const [method, url, body] of [
    ['GET', '/keys'],
    [
      'POST',
      '/keys',
      { ...locks(), id: hers.id, recipient: hers.recipient, verifies: written(hers.verifies) },
    ],
    ['PATCH', `/keys/${hers.id}`, locks()],
    [
      'POST',
      '/key-lists',
      { text: first.text, signedBy: hers.id, signature: written(first.signature) },
    ],
  ] as const)
    expect((await ask('coordinator', method, url, body)).statusCode, url).toBe(403);
});

describe('who is new on a list', () => {
  const third = signList({ epoch: 3, keys: [hers, ritas, strange] }, ritas.id, rita);
  const names = (seen: string, chain: SignedList[]) => {
    const found = newcomers(seen, chain);
    return found === 'not-seen' ? found : found.map(({ key, by }) => [key.id, by]);
  };

  test('is everybody since the list that was seen, with the reader that signed', () => {
    expect(names(first.text, [first])).toEqual([]);
    expect(names(first.text, [first, second, third])).toEqual([
      [ritas.id, hers.id],
      [strange.id, ritas.id],
    ]);
    expect(names(second.text, [first, second, third])).toEqual([[strange.id, ritas.id]]);
  });

  test('is nobody knows, where the list that was seen is gone', () => {
    expect(names(second.text, [first])).toBe('not-seen');
  });
});
