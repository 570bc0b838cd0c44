import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect, urlFor } from '@app/db/database';
import { startPostgres } from '@app/db/embedded';
import { migrate } from '@app/db/migrate';
import { postBy } from '@app/emails/post';
import { buildApp } from '@app/server/http/app';
import { makeMornings } from '@app/server/ombuds/every-morning';
import { roomRoutes } from '@app/server/ombuds/room-routes';
import { ombudsRoutes } from '@app/server/ombuds/routes';
import { written } from '@app/vault/bytes';
import { lockKey, newCaseKey, wrapFor } from '@app/vault/case-key';
import { seal } from '@app/vault/envelope';
import { newIdentity, publicOf } from '@app/vault/identity';
import { rootOf, signList } from '@app/vault/key-list';
import {
  saidAsText,
  type Consent,
  type Danger,
  type Mark,
  type Reply,
  type Said,
} from '@app/vault/said';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailServer } from '../emails/smtp-room.ts';
import { aPerson } from '../factories/people.ts';
import { clockAt } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';

/**
 * Twenty words go through a whole concern, on a PostgreSQL that logs every statement with its values. Afterwards none of
 * them stands in any table, in any file of the database, in its log, in ours, or in a letter. A word of a coach's name is
 * found in each of them, so that looking is known to find.
 */
const places = [
  ...['words', 'name', 'reach', 'whom', 'what', 'more', 'answer', 'note', 'talked', 'label'],
  ...['agreed', 'revoked', 'shared', 'danger', 'doctor', 'untold', 'later', 'withdrawn'],
  ...['closing', 'cared'],
] as const;
const secret = Object.fromEntries(
  places.map((place) => [place, `kikker${crypto.randomUUID().slice(24)}`]),
) as Record<(typeof places)[number], string>;
const markers = Object.values(secret);
const seen = `zwaluw${crypto.randomUUID().slice(24)}`;

const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-no-trace-'));
const cleanUp: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
const logged: string[] = [];
let owner: postgres.Sql;
let letters: string;

beforeAll(async () => {
  const server = await startPostgres({ folder, log: () => undefined, forTests: true });
  cleanUp.push(() => server.stop());
  await migrate(server.url, appSecret);
  await logEverything(server.url);
  owner = postgres(server.url, { max: 1, onnotice: () => undefined });
  cleanUp.push(() => owner.end());
  await aWholeConcern(server.url);
  await owner`checkpoint`;
}, 120_000);
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

/** Our own PostgreSQL leaves values out of its log: here they are in it, as on a server that was set up to look. */
async function logEverything(url: string) {
  const client = postgres(url, { max: 1 });
  await client`alter database draagkracht set log_statement = 'all'`;
  await client`alter database draagkracht set log_error_verbosity = 'default'`;
  await client.end();
}

async function aWholeConcern(url: string) {
  const web = connect(urlFor('app_web', url, appSecret));
  const jobs = connect(urlFor('app_jobs', url, appSecret));
  cleanUp.push(web.end, jobs.end);
  const people = {
    jo: (await aPerson(owner, 'ombudsperson', 'Jo')).personId,
    rita: (await aPerson(owner, 'ombudsperson', 'Rita')).personId,
  };
  await aPerson(owner, 'coordinator', seen);

  const [jo, rita] = await Promise.all([newIdentity(), newIdentity()]);
  const [hers, ritas] = await Promise.all([publicOf(jo), publicOf(rita)]);
  const [joId, ritaId] = [crypto.randomUUID(), crypto.randomUUID()];
  const list = signList(
    {
      epoch: 1,
      keys: [
        { id: joId, name: 'Jo Peeters', ...hers },
        { id: ritaId, name: 'Rita Claes', ...ritas },
      ],
    },
    joId,
    jo,
  );
  for (const [id, person, { recipient, verifies }] of [
    [joId, people.jo, hers],
    [ritaId, people.rita, ritas],
  ] as const)
    await owner`
      insert into app.ombuds_keys (id, person_id, recipient, verifies, locked_by_card)
      values (${id}, ${person}, ${recipient}, ${verifies}, 'x')`;
  await owner`
    insert into app.ombuds_key_lists (epoch, text, signed_by, signature)
    values (1, ${list.text}, ${list.signedBy}, ${list.signature})`;
  await owner`insert into app.contacts (person_id, email) values (${people.jo}, 'jo@post.example')`;

  const clock = clockAt('2026-12-01T09:00:00.000Z');
  const root = () => rootOf(list);
  const app = await buildApp({
    database: web.database,
    routes: [ombudsRoutes(clock, root), roomRoutes(root)],
    recognise: async ({ 'x-person': personId }) =>
      typeof personId === 'string'
        ? { id: 'test', personId, role: 'ombudsperson', roles: ['ombudsperson'] }
        : null,
    logger: { level: 'trace', stream: { write: (line: string) => void logged.push(line) } },
  });
  app.log.info(seen);
  const send = async (personId: string | null, to: string, payload: object) => {
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: `/api/ombuds/concerns${to}`,
      ...(personId && { headers: { 'x-person': personId } }),
      payload,
    });
    expect([statusCode < 300, body], to).toEqual([true, expect.not.stringContaining('taken')]);
    return body;
  };

  const concern = crypto.randomUUID();
  const lookup = written(newCaseKey());
  const [opens, key, next] = [newCaseKey(), newCaseKey(), newCaseKey()];
  const at = '2026-12-01T09:00:00.000Z';
  const sealed = async (
    sequence: number,
    direction: 'in' | 'out' | 'note',
    text: string,
    [epoch, under] = [1, key] as [number, Uint8Array],
  ) => ({
    ...{ sequence, epoch },
    envelope: written(await seal(under, { concern, sequence, direction }, text)),
  });
  const yes = (id: string, about: string): Consent => ({
    ...{
      id,
      step: 'talk',
      whom: `${secret.whom} ${about}`,
      what: secret.what,
      until: '2026-12-31',
      reader: null,
    },
  });
  const jos = { at, by: 'Jo' };
  const line = async (sequence: number, direction: 'in' | 'out' | 'note', said: Said | Mark) =>
    sealed(sequence, direction, saidAsText(said));
  const told = saidAsText({
    ...{ kind: 'told', at, channel: 'web', words: secret.words },
    ...{ name: secret.name, reach: secret.reach },
    wish: 'talk',
    consents: [yes('call', secret.reach)],
  });
  await send(null, '', {
    ...{ concern, lookup },
    locked: written(await lockKey(opens, { concern, epoch: 1 }, key)),
    wraps: [{ reader: joId, wrap: written(await wrapFor(hers.recipient, key)) }],
    envelope: (await sealed(1, 'in', told)).envelope,
  });
  await send(null, '/messages', {
    lookup,
    ...(await line(2, 'in', { kind: 'more', at, words: secret.more })),
  });
  const toTeller = async (said: Reply, sequence: number) =>
    send(people.jo, `/${concern}/answers`, await line(sequence, 'out', said));
  const among = async (said: Mark, sequence: number) =>
    send(people.jo, `/${concern}/moves`, await line(sequence, 'note', said));
  await toTeller({ kind: 'answered', ...jos, words: secret.answer }, 3);
  const noted = await line(4, 'note', { kind: 'noted', ...jos, words: secret.note });
  await send(people.jo, `/${concern}/notes`, noted);
  await among({ kind: 'talked', ...jos, words: secret.talked }, 5);
  await among({ kind: 'labelled', ...jos, words: secret.label }, 6);
  await among({ kind: 'sorted', ...jos, words: 'trainer' }, 7);
  await toTeller({ kind: 'agreed', ...jos, words: '', consent: yes('talk', secret.agreed) }, 8);
  await toTeller({ kind: 'stepped', ...jos, words: '', consent: 'talk' }, 9);
  await toTeller({ kind: 'paused', ...jos, words: '' }, 10);
  await toTeller({ kind: 'resumed', ...jos, words: '' }, 11);
  const taken = { kind: 'revoked', at, words: secret.revoked, consent: 'call' } as const;
  await send(null, '/messages', { lookup, ...(await line(12, 'in', taken)) });
  const couldNotWait: Danger = {
    ...{
      kind: 'danger',
      ...jos,
      id: 'gevaar',
      words: secret.danger,
      whom: secret.doctor,
      what: 'bellen',
    },
    ...{ second: 'Rita', reader: ritaId, untold: secret.untold },
  };
  await among(couldNotWait, 13);
  await among({ kind: 'seconded', ...jos, words: '', danger: 'gevaar' }, 14);
  await toTeller({ ...couldNotWait, untold: '' }, 15);
  const wrap = async (bytes: Uint8Array) => written(await wrapFor(ritas.recipient, bytes));
  const passed = { ...jos, words: '', consent: 'talk', to: secret.shared };
  await send(people.jo, `/${concern}/sharing`, {
    reader: ritaId,
    wraps: [{ epoch: 1, wrap: await wrap(key) }],
    line: await line(16, 'out', { kind: 'shared', ...passed }),
  });
  await send(people.jo, `/${concern}/hand-over`, {
    ...{ from: joId, reader: ritaId },
    wraps: [{ epoch: 1, wrap: await wrap(key) }],
    next: {
      epoch: 2,
      locked: written(await lockKey(key, { concern, epoch: 2 }, next)),
      wrap: await wrap(next),
    },
    line: await line(17, 'out', { kind: 'given', ...passed }),
  });
  const byRita = { at, by: 'Rita' };
  const after = (sequence: number, direction: 'in' | 'out' | 'note', said: Said | Mark) =>
    sealed(sequence, direction, saidAsText(said), [2, next]);
  await send(
    people.rita,
    `/${concern}/answers`,
    await after(18, 'out', { kind: 'answered', ...byRita, words: secret.later }),
  );
  await send(null, '/messages', {
    lookup,
    ...(await after(19, 'in', { kind: 'withdrawn', at, words: secret.withdrawn })),
  });
  await send(people.rita, `/${concern}/closing`, {
    ...(await after(20, 'note', { kind: 'referred', ...byRita, words: secret.closing })),
    deleteIn: '2027-12-06',
    notes: { sequences: [4], deleteIn: '2027-01-04' },
  });
  await send(
    people.rita,
    `/${concern}/moves`,
    await after(21, 'note', { kind: 'cared', ...byRita, words: secret.cared }),
  );
  expect(await send(null, '/opening', { lookup })).toContain(concern);

  const mail = await mailServer();
  const mornings = makeMornings();
  await mornings.begin({
    ...{ database: jobs.database, post: postBy(mail.url), clock },
    from: { name: seen, address: 'post@weefkamer.example' },
    origin: 'https://draagkracht.example',
  });
  await mornings.rest();
  letters = JSON.stringify(mail.received);
  expect(mail.received).toHaveLength(1);
  await mail.close();
  await app.close();
}

/** As somebody finds a word who looks for it: as it is, in hexadecimal, or in base64 at each of three places. */
const formsOf = (word: string) => [
  word,
  Buffer.from(word).toString('hex'),
  ...[0, 1, 2].map((before) =>
    Buffer.from('x'.repeat(before) + word)
      .toString('base64')
      .slice(2, -4),
  ),
];
const foundIn = (where: string, sought: readonly string[]) =>
  sought.filter((word) => formsOf(word).some((form) => where.includes(form)));

const found: Record<string, () => Promise<string> | string> = {
  'every row of every table': async () => {
    const tables = await owner<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`;
    const rows = [];
    for (const { name } of tables)
      rows.push(...(await owner.unsafe(`select t::text as row from ${name} t`)));
    return rows.map(({ row }) => row as string).join('\n');
  },
  'every file of the database, its write-ahead log among them': () => filesBelow(folder),
  'the log of PostgreSQL, with all statements': () => {
    const log = readFileSync(path.join(folder, 'postgres.log'), 'latin1');
    expect(log).toContain('app.file_concern');
    return log;
  },
  'what the API logs': () => logged.join('\n'),
  'the letters': () => letters,
};

function filesBelow(here: string): string {
  return readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => readFileSync(path.join(parentPath, file), 'latin1'))
    .join('\n');
}

describe.each(Object.entries(found))('%s', (_, read) => {
  test('holds none of the twenty words, and the one that is no secret', async () => {
    const text = await read();
    expect(foundIn(text, [seen])).toEqual([seen]);
    expect(foundIn(text, markers)).toEqual([]);
  });
});

test('no line of our log names an address of the vault', () => {
  expect(logged.filter((line) => line.includes('ombuds'))).toEqual([]);
});

test('no key of a request, no letter in the outbox or the post-box', async () => {
  const [left] = await owner`
    select (select count(*)::int from app.idempotency_keys) as keys, (select count(*)::int from app.outbox) as outbox,
      (select count(*)::int from app.post_box) as post`;
  expect(left).toEqual({ keys: 0, outbox: 0, post: 0 });
});
