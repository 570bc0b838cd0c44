import type { Moment } from '@app/domain/moment';
import { ombudsRoutes } from '@app/server/ombuds/routes';
import { read, written } from '@app/vault/bytes';
import { lockKey, newCaseKey, unlockKey, unwrapWith, wrapFor } from '@app/vault/case-key';
import { open, seal } from '@app/vault/envelope';
import { newIdentity, publicOf } from '@app/vault/identity';
import { listInForce, rootOf, signList, type SignedList } from '@app/vault/key-list';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { appFor, as } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** What a teller without a name asks of the API, as her browser asks it. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
let now = '2026-12-01T09:00:00.000Z' as Moment;
let root: Uint8Array | null = null;
let coordinator: string;

const [jo, rita] = await Promise.all([newIdentity(), newIdentity()]);
const [hers, ritas] = await Promise.all([publicOf(jo), publicOf(rita)]);
const [joId, ritaId] = [crypto.randomUUID(), crypto.randomUUID()];
const first = signList({ epoch: 1, keys: [{ id: joId, name: 'Jo Peeters', ...hers }] }, joId, jo);

beforeAll(async () => {
  database = await freshDatabase();
  const clock = { now: () => now, today: () => now.slice(0, 10) as never };
  app = await appFor(database, [ombudsRoutes(clock, () => root)]);
  const { personId } = await aPerson(database.owner, 'ombudsperson', 'Jo');
  ({ personId: coordinator } = await aPerson(database.owner, 'coordinator'));
  await keep(joId, personId, hers.recipient, hers.verifies);
  await keepList(1, first);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(() => {
  root = rootOf(first);
  now = new Date(Date.parse(now) + 2 * 60 * 60 * 1000).toISOString() as Moment; // no tries are left from before
});

const keep = (id: string, person: string, recipient: string, verifies: Uint8Array) =>
  database.owner`
    insert into app.ombuds_keys (id, person_id, recipient, verifies, locked_by_card)
    values (${id}, ${person}, ${recipient}, ${verifies}, 'x')`;

const keepList = (epoch: number, { text, signedBy, signature }: SignedList) =>
  database.owner`
    insert into app.ombuds_key_lists (epoch, text, signed_by, signature)
    values (${epoch}, ${text}, ${signedBy}, ${signature})`;

const ask = (url: string, payload?: object, remoteAddress = '10.0.0.1') =>
  app.inject({
    method: payload ? 'POST' : 'GET',
    url: `/api/ombuds${url}`,
    remoteAddress,
    ...(payload && { payload }),
  });

const door = async () =>
  (await ask('')).json<{
    isOpen: boolean;
    root: string | null;
    lists: { text: string; signedBy: string; signature: string }[];
  }>();

/** What a browser sends, for whoever stands on the list; a second of scrypt is spared. */
async function aTelling(said: string, readers = { [joId]: hers.recipient }) {
  const concern = crypto.randomUUID();
  const [lookup, opens, key] = [newCaseKey(), newCaseKey(), newCaseKey()];
  const wraps = [];
  for (const [reader, recipient] of Object.entries(readers))
    wraps.push({ reader, wrap: written(await wrapFor(recipient, key)) });
  const body = {
    concern,
    lookup: written(lookup),
    locked: written(await lockKey(opens, { concern, epoch: 1 }, key)),
    wraps,
    envelope: written(await seal(key, { concern, sequence: 1, direction: 'in' }, said)),
  };
  return { body, concern, lookup: written(lookup), opens, key };
}

describe('the door', () => {
  test('says who reads, as a browser can check from the first list on', async () => {
    const { isOpen, root: told, lists } = await door();
    expect(isOpen).toBe(true);
    const chain = lists.map((list) => ({ ...list, signature: read(list.signature) }));
    expect(listInForce(chain, read(told!))).toMatchObject({
      epoch: 1,
      keys: [{ name: 'Jo Peeters', recipient: hers.recipient }],
    });
  });

  test('says who can be called, open or closed', async () => {
    await database.owner`
      update app.settings set ombuds_name = 'Jo Peeters', ombuds_phone = '+32400000456', ombuds_deputy = 'Rita Claes',
        second_route_name = 'Samir Haddad', second_route_phone = '+32400000789'`;
    const ways = {
      ombudsperson: {
        name: 'Jo Peeters',
        phone: '+32400000456',
        hours: null,
        deputy: 'Rita Claes',
      },
      secondRoute: { name: 'Samir Haddad', phone: '+32400000789' },
    };
    expect(await door()).toMatchObject({ isOpen: true, ...ways });
    root = null;
    expect(await door()).toMatchObject({ isOpen: false, ...ways });
  });

  test.each<[string, () => unknown]>([
    ['nothing is remembered of the first list', () => (root = null)],
    ['another first list is remembered', () => (root = new Uint8Array(32))],
  ])('is closed when %s, and says nothing more', async (_, change) => {
    change();
    expect(await door()).toMatchObject({ isOpen: false, root: null, lists: [] });
    const refused = await ask('/concerns', (await aTelling('Ik durf niet.')).body);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ type: expect.stringContaining('ombuds-closed') });
  });

  test('is closed by a key that somebody put in the database, and by one that was taken out', async () => {
    const { personId } = await aPerson(database.owner, 'ombudsperson', 'Rita');
    await keep(ritaId, personId, ritas.recipient, ritas.verifies);
    expect((await door()).isOpen).toBe(false);
    await database.owner`delete from app.ombuds_keys where id = ${ritaId}`;
    expect((await door()).isOpen).toBe(true);

    await database.owner`update app.ombuds_keys set recipient = ${ritas.recipient} where id = ${joId}`;
    expect((await door()).isOpen, 'her key, with another lock').toBe(false);
    await database.owner`update app.ombuds_keys set recipient = ${hers.recipient} where id = ${joId}`;
  });

  test('is closed by a list that nobody on the one before signed', async () => {
    const keys = [{ id: ritaId, name: 'Jo Peeters', ...ritas }];
    await keepList(2, signList({ epoch: 2, keys }, joId, rita));
    expect((await door()).isOpen).toBe(false);
    await database.owner`delete from app.ombuds_key_lists where epoch = 2`;
  });
});

describe('a concern', () => {
  test('goes from a browser to Jo and back, and no word of it is in what travels', async () => {
    const told = await aTelling('Marmerkleurige kikker');
    const travelling: string[] = [JSON.stringify(told.body)];
    const filed = await ask('/concerns', told.body);
    expect([filed.statusCode, filed.json()]).toEqual([201, { outcome: 'kept' }]);
    expect(filed.headers['cache-control']).toBe('no-store');

    const [row] = await database.owner`
      select c.keys, m.sealed from app.concerns c join app.concern_messages m on m.concern_id = c.id where c.id = ${told.concern}`;
    const { wraps } = (row!.keys as { wraps: Record<string, string> }[])[0]!;
    const key = await unwrapWith(jo.opens, read(wraps[joId]!));
    const envelope = { concern: told.concern, sequence: 1, direction: 'in' } as const;
    expect(await open(key, envelope, row!.sealed as Uint8Array)).toBe('Marmerkleurige kikker');

    const again = await ask('/concerns/opening', { lookup: told.lookup });
    travelling.push(again.body);
    const opened = again.json<{
      keys: { locked: string }[];
      next: number;
      messages: { envelope: string }[];
    }>();
    const unlocked = await unlockKey(
      told.opens,
      { concern: told.concern, epoch: 1 },
      read(opened.keys[0]!.locked),
    );
    expect(await open(unlocked, envelope, read(opened.messages[0]!.envelope))).toBe(
      'Marmerkleurige kikker',
    );
    const more = { concern: told.concern, sequence: opened.next, direction: 'in' } as const;
    const answered = await ask('/concerns/messages', {
      lookup: told.lookup,
      sequence: opened.next,
      epoch: 1,
      envelope: written(await seal(unlocked, more, 'Nog een kikker')),
    });
    expect([answered.statusCode, answered.json()]).toEqual([200, { outcome: 'kept' }]);
    for (const text of travelling) expect(text).not.toMatch(/kikker|Marmer/i);
  });

  test('is sealed for those on the list alone: for another reader she looks again', async () => {
    const { body } = await aTelling('Hallo.', { [ritaId]: ritas.recipient });
    const refused = await ask('/concerns', body);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ type: expect.stringContaining('readers-changed') });
  });

  test('is found by its own code only, and an unknown one says no more than that', async () => {
    for (const url of ['/concerns/opening', '/concerns/messages']) {
      const { body } = await aTelling('Hallo.');
      const refused = await ask(url, {
        lookup: body.lookup,
        ...(url.endsWith('messages') && { sequence: 2, epoch: 1, envelope: body.envelope }),
      });
      expect(refused.statusCode, url).toBe(404);
    }
  });

  test('leaves no key of a request, and nobody is recognised who sends it', async () => {
    const { body } = await aTelling('Hallo.');
    const answer = await app.inject({
      method: 'POST',
      url: '/api/ombuds/concerns',
      payload: body,
      headers: as({ personId: coordinator, role: 'coordinator' }),
    });
    expect(answer.statusCode).toBe(201);
    const [{ n }] = (await database.owner`
      select count(*)::int as n from app.idempotency_keys`) as unknown as [{ n: number }];
    expect(n).toBe(0);
  });

  test.each<[string, object]>([
    ['a name that tells the time', { concern: '01936f2e-7c1a-7cc3-9f5e-1f6f0a5f2b11' }],
    ['a short lookup', { lookup: written(new Uint8Array(31)) }],
    ['an envelope of half a step', { envelope: written(new Uint8Array(28 + 2048)) }],
    ['an envelope of nine steps', { envelope: written(new Uint8Array(28 + 9 * 4096)) }],
    ['no reader', { wraps: [] }],
    ['a word in the open', { said: 'kikker' }],
  ])('with %s is refused', async (_, wrong) => {
    const { body } = await aTelling('Hallo.');
    expect((await ask('/concerns', { ...body, ...wrong })).statusCode).toBe(422);
  });
});

describe('tries are paced in memory', () => {
  const file = async (ip: string) =>
    (await ask('/concerns', (await aTelling('Hallo.')).body, ip)).statusCode;
  const later = (seconds: number) =>
    (now = new Date(Date.parse(now) + seconds * 1000).toISOString() as Moment);

  test('twenty at once from one network, and then one a minute', async () => {
    for (let tries = 0; tries < 20; tries += 1) expect(await file('10.1.0.1')).toBe(201);
    const refused = await ask('/concerns', (await aTelling('Hallo.')).body, '10.1.0.1');
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('60');
    expect(await file('10.1.0.2'), 'another network').toBe(201);
    later(59);
    expect(await file('10.1.0.1'), 'too soon').toBe(429);
    later(1);
    expect(await file('10.1.0.1'), 'in its turn').toBe(201);
    expect(await file('10.1.0.1'), 'one a minute').toBe(429);
    later(20 * 60);
    for (let tries = 0; tries < 20; tries += 1) expect(await file('10.1.0.1')).toBe(201);
    expect(await file('10.1.0.1'), 'twenty again, and no more').toBe(429);
  });

  test('thirty at once together, wherever they come from, and then one in twenty seconds', async () => {
    for (let tries = 0; tries < 30; tries += 1) expect(await file(`10.2.0.${tries}`)).toBe(201);
    expect(await file('10.3.0.1')).toBe(429);
    later(20);
    expect(await file('10.3.0.1')).toBe(201);
    expect(await file('10.3.0.2')).toBe(429);
  });

  test('what is refused costs nobody a turn', async () => {
    for (let tries = 0; tries < 20; tries += 1) await file('10.4.0.1');
    for (let tries = 0; tries < 50; tries += 1) expect(await file('10.4.0.1')).toBe(429);
    later(60);
    expect(await file('10.4.0.1')).toBe(201);
  });

  test('a code is asked for sixty times at once from one network', async () => {
    const opening = async () => {
      const lookup = written(newCaseKey());
      return (await ask('/concerns/opening', { lookup }, '10.5.0.1')).statusCode;
    };
    for (let tries = 0; tries < 60; tries += 1) expect(await opening()).toBe(404);
    expect(await opening()).toBe(429);
    later(10);
    expect(await opening()).toBe(404);
  });

  test('and nothing of them is in the database', async () => {
    const [{ n }] = (await database.owner`
      select (select count(*) from app.tries)::int as n`) as unknown as [{ n: number }];
    expect(n).toBe(0);
  });
});
