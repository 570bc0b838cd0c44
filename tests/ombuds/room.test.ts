import { ombudsRoutes } from '@app/server/ombuds/routes';
import { roomRoutes } from '@app/server/ombuds/room-routes';
import { read, written } from '@app/vault/bytes';
import { lockKey, newCaseKey, unwrapWith, wrapFor } from '@app/vault/case-key';
import { open, seal } from '@app/vault/envelope';
import { newIdentity, publicOf } from '@app/vault/identity';
import { rootOf, signList } from '@app/vault/key-list';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { appFor, as, clockAt } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openConversation } from '@app/vault/telling';

/** What the browser of an ombudsperson does with a concern that was filed. */
let database: TestDatabase;
let app: Awaited<ReturnType<typeof appFor>>;
const people = {} as Record<'jo' | 'rita' | 'hilde', string>;
let concern: string;
let lookup: string;
let opens: Uint8Array;
let key: Uint8Array;

const [jo, rita] = await Promise.all([newIdentity(), newIdentity()]);
const [hers, ritas] = await Promise.all([publicOf(jo), publicOf(rita)]);
const [joId, ritaId] = [crypto.randomUUID(), crypto.randomUUID()];
const keys = [
  { id: joId, name: 'Jo Peeters', ...hers },
  { id: ritaId, name: 'Rita Claes', ...ritas },
];
const first = signList({ epoch: 1, keys }, joId, jo);

beforeAll(async () => {
  database = await freshDatabase();
  const root = () => rootOf(first);
  const clock = clockAt('2026-12-01T09:00:00.000Z');
  app = await appFor(database, [ombudsRoutes(clock, root), roomRoutes(root)]);
  ({ personId: people.jo } = await aPerson(database.owner, 'ombudsperson', 'Jo'));
  ({ personId: people.rita } = await aPerson(database.owner, 'ombudsperson', 'Rita'));
  ({ personId: people.hilde } = await aPerson(database.owner, 'coordinator', 'Hilde'));
  for (const [id, person, { recipient, verifies }] of [
    [joId, people.jo, hers],
    [ritaId, people.rita, ritas],
  ] as const)
    await database.owner`
      insert into app.ombuds_keys (id, person_id, recipient, verifies, locked_by_card)
      values (${id}, ${person}, ${recipient}, ${verifies}, 'x')`;
  await database.owner`
    insert into app.ombuds_key_lists (epoch, text, signed_by, signature)
    values (1, ${first.text}, ${first.signedBy}, ${first.signature})`;
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** A concern that only Jo opens; a second of scrypt is spared. */
beforeEach(async () => {
  await database.owner`delete from app.concerns`;
  concern = crypto.randomUUID();
  lookup = written(newCaseKey());
  [opens, key] = [newCaseKey(), newCaseKey()];
  const { body } = await ask(null, 'POST', '', {
    ...{ concern, lookup },
    locked: written(await lockKey(opens, { concern, epoch: 1 }, key)),
    wraps: [{ reader: joId, wrap: written(await wrapFor(hers.recipient, key)) }],
    envelope: written(await seal(key, { concern, sequence: 1, direction: 'in' }, 'Kikker')),
  });
  expect(JSON.parse(body)).toEqual({ outcome: 'kept' });
});

let network = 0;
function ask(who: keyof typeof people | null, method: 'GET' | 'POST', url: string, body?: object) {
  network += 1;
  return app.inject({
    method,
    url: `/api/ombuds/concerns${url}`,
    remoteAddress: `10.0.${network >> 8}.${network & 255}`,
    ...(who && {
      headers: as({
        personId: people[who],
        role: who === 'hilde' ? 'coordinator' : 'ombudsperson',
      }),
    }),
    ...(body && { payload: body }),
  });
}

const sealed = async (
  sequence: number,
  direction: 'out' | 'note',
  text: string,
  [epoch, under] = [1, key] as [number, Uint8Array],
) => ({
  ...{ sequence, epoch },
  envelope: written(await seal(under, { concern, sequence, direction }, text)),
});

const shown = async (who: 'jo' | 'rita' = 'jo') =>
  (await ask(who, 'GET', `/${concern}`)).json<{
    deleteIn: string | null;
    keys: { epoch: number; locked: string; wraps: Record<string, string> }[];
    messages: { sequence: number; direction: string; envelope: string; epoch: number }[];
  }>();

describe('an ombudsperson', () => {
  test('opens what was told with her key, and the list says nothing that her browser does not find', async () => {
    const { concerns } = (await ask('jo', 'GET', '')).json<{
      concerns: { id: string; keys: { wraps: Record<string, string> }[] }[];
    }>();
    expect(concerns.map(({ id }) => id)).toEqual([concern]);
    const found = await unwrapWith(jo.opens, read(concerns[0]!.keys[0]!.wraps[joId]!));
    const { messages } = await shown();
    expect(
      await open(found, { concern, sequence: 1, direction: 'in' }, read(messages[0]!.envelope)),
    ).toBe('Kikker');
    expect((await ask('jo', 'GET', `/${crypto.randomUUID()}`)).statusCode).toBe(404);
  });

  test('answers, and the teller reads it with her code; a note she never gets', async () => {
    const answer = await sealed(2, 'out', 'Dank je.');
    for (const tap of ['first', 'second'])
      expect((await ask('jo', 'POST', `/${concern}/answers`, answer)).json(), tap).toEqual({
        outcome: 'kept',
      });
    const note = await sealed(3, 'note', 'Voorzichtig');
    expect((await ask('jo', 'POST', `/${concern}/notes`, note)).json()).toEqual({
      outcome: 'kept',
    });
    const move = await sealed(4, 'note', 'gesprek');
    expect((await ask('jo', 'POST', `/${concern}/moves`, move)).json()).toEqual({
      outcome: 'kept',
    });
    const heard = (await ask(null, 'POST', '/opening', { lookup })).json<{
      next: number;
      messages: { sequence: number }[];
    }>();
    expect([heard.next, heard.messages.map(({ sequence }) => sequence)]).toEqual([5, [1, 2]]);
    expect((await shown()).messages.map(({ direction }) => direction)).toEqual([
      'in',
      'out',
      'note',
      'note',
    ]);
  });

  test('is told when the teller wrote in between', async () => {
    const more = written(await seal(key, { concern, sequence: 2, direction: 'in' }, 'Nog iets'));
    await ask(null, 'POST', '/messages', { lookup, sequence: 2, epoch: 1, envelope: more });
    const answer = await sealed(2, 'out', 'Dank je.');
    expect((await ask('jo', 'POST', `/${concern}/answers`, answer)).json()).toEqual({
      outcome: 'taken',
    });
  });

  test('shares with a reader of the list alone, who opens it then too', async () => {
    const wrap = written(await wrapFor(ritas.recipient, key));
    const line = await sealed(2, 'out', 'Rita leest mee.');
    const share = (reader: string, wraps = [{ epoch: 1, wrap }], says = line) =>
      ask('jo', 'POST', `/${concern}/sharing`, { reader, wraps, line: says });
    expect((await share(crypto.randomUUID())).json().type).toBe('/problems/readers-changed');
    expect((await share(ritaId, [{ epoch: 2, wrap }])).json()).toEqual({ outcome: 'taken' });
    const late = await sealed(3, 'out', 'Rita leest mee.');
    expect((await share(ritaId, undefined, late)).json(), 'not the next line').toEqual({
      outcome: 'taken',
    });
    expect(Object.keys((await shown()).keys[0]!.wraps), 'so nobody reads along').toEqual([joId]);
    for (const tap of ['first', 'second'])
      expect((await share(ritaId)).json(), tap).toEqual({ outcome: 'kept' });
    expect((await shown()).messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
    const [only] = (await shown('rita')).keys;
    expect(await unwrapWith(rita.opens, read(only!.wraps[ritaId]!))).toEqual(key);
    expect(Object.keys(only!.wraps).sort()).toEqual([joId, ritaId].sort());
  });

  test('hands over: the other opens all of it, she opens nothing more, and the teller reads on', async () => {
    const next = newCaseKey();
    const given = {
      ...{ from: joId, reader: ritaId },
      wraps: [{ epoch: 1, wrap: written(await wrapFor(ritas.recipient, key)) }],
      next: {
        epoch: 2,
        locked: written(await lockKey(key, { concern, epoch: 2 }, next)),
        wrap: written(await wrapFor(ritas.recipient, next)),
      },
      line: await sealed(2, 'out', 'Rita leest verder.'),
    };
    const between = { ...given, line: await sealed(3, 'out', 'Rita leest verder.') };
    expect((await ask('jo', 'POST', `/${concern}/hand-over`, between)).json()).toEqual({
      outcome: 'taken',
    });
    expect((await shown()).keys).toHaveLength(1);
    const taken = await ask('rita', 'POST', `/${concern}/hand-over`, given);
    expect(taken.json().type, 'in the place of Jo').toBe('/problems/not-allowed');
    expect((await shown()).keys).toHaveLength(1);
    for (const tap of ['first', 'second'])
      expect((await ask('jo', 'POST', `/${concern}/hand-over`, given)).json(), tap).toEqual({
        outcome: 'kept',
      });
    const { keys: after } = await shown('rita');
    expect(after.map(({ epoch, wraps }) => [epoch, Object.keys(wraps)])).toEqual([
      [1, [ritaId]],
      [2, [ritaId]],
    ]);
    expect(await unwrapWith(rita.opens, read(after[1]!.wraps[ritaId]!))).toEqual(next);

    const text = JSON.stringify({
      kind: 'answered',
      at: 'nu',
      by: 'Rita',
      words: 'Ik lees verder.',
    });
    const answer = await sealed(3, 'out', text, [2, next]);
    await ask('rita', 'POST', `/${concern}/answers`, answer);
    const found = (await ask(null, 'POST', '/opening', { lookup })).json();
    const { heard } = await openConversation({ lookup: read(lookup), opens }, found);
    expect(heard[2]!.said).toMatchObject({ by: 'Rita', words: 'Ik lees verder.' });
  });

  test('closes: the notes go before the rest, and the job takes them in their weeks', async () => {
    await ask('jo', 'POST', `/${concern}/notes`, await sealed(2, 'note', 'Voorzichtig'));
    const closing = {
      ...(await sealed(3, 'note', 'afgerond')),
      deleteIn: '2027-12-06',
      notes: { sequences: [2], deleteIn: '2027-01-04' },
    };
    expect((await ask('jo', 'POST', `/${concern}/closing`, closing)).json()).toEqual({
      outcome: 'kept',
    });
    const tuesday = { ...closing, deleteIn: '2027-12-07' };
    expect((await ask('jo', 'POST', `/${concern}/closing`, tuesday)).statusCode).toBe(422);
    expect((await shown()).deleteIn).toBe('2027-12-06');
    const left = async (week: string) => {
      await database.owner`select app.forget_ombuds(${week})`;
      return (await database.owner`select sequence from app.concern_messages order by 1`).map(
        ({ sequence }) => sequence as number,
      );
    };
    expect(await left('2026-12-28')).toEqual([1, 2, 3]);
    expect(await left('2027-01-04')).toEqual([1, 3]);
    expect(await left('2027-12-06')).toEqual([]);
  });
});

test('nobody else comes into the room, and no key of a request is left', async () => {
  const answer = await sealed(2, 'out', 'Dank je.');
  for (const [method, url, body] of [
    ['GET', ''],
    ['GET', `/${concern}`],
    ['POST', `/${concern}/answers`, answer],
    ['POST', `/${concern}/notes`, answer],
    ['POST', `/${concern}/moves`, answer],
  ] as const) {
    expect((await ask('hilde', method, url, body)).statusCode, url).toBe(403);
    expect((await ask(null, method, url, body)).statusCode, url).toBe(401);
  }
  await ask('jo', 'POST', `/${concern}/answers`, answer);
  const [{ n }] = (await database.owner`
    select count(*)::int as n from app.idempotency_keys`) as unknown as [{ n: number }];
  expect(n).toBe(0);
});
