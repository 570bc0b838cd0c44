import { connect } from '@app/db/database';
import { postBy } from '@app/emails/post';
import { makeWatch } from '@app/server/ombuds/watch';
import { newIdentity, publicOf } from '@app/vault/identity';
import { rootOf, signList } from '@app/vault/key-list';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailServer } from '../emails/smtp-room.ts';
import { aPerson } from '../factories/people.ts';
import { clockAt } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** Somebody with the whole database in hand puts a key in it: the ombudspersons hear of it by mail. */
let database: TestDatabase;
let jobs: ReturnType<typeof connect>;
let mail: Awaited<ReturnType<typeof mailServer>>;
let root: Uint8Array | null;
let jo: string;

const [hers, strangers] = await Promise.all([newIdentity(), newIdentity()]);
const [key, strange] = await Promise.all([publicOf(hers), publicOf(strangers)]);
const id = crypto.randomUUID();
const list = signList({ epoch: 1, keys: [{ id, name: 'Jo Peeters', ...key }] }, id, hers);

beforeAll(async () => {
  database = await freshDatabase();
  jobs = connect(database.jobsUrl);
  mail = await mailServer();
  ({ personId: jo } = await aPerson(database.owner, 'ombudsperson', 'Jo'));
  const { personId: rita } = await aPerson(database.owner, 'ombudsperson', 'Rita');
  for (const [person, address] of [
    [jo, 'jo@weefkamer.example'],
    [rita, 'rita@weefkamer.example'],
  ] as const)
    await database.owner`insert into app.contacts (person_id, email) values (${person}, ${address})`;
});
afterAll(async () => {
  await mail.close();
  await jobs.end();
  await database.drop();
});
beforeEach(async () => {
  mail.recipients.length = 0;
  mail.received.length = 0;
  root = rootOf(list);
  await database.owner`delete from app.ombuds_keys`;
  await database.owner`delete from app.ombuds_key_lists`;
  await keep(id, key);
  await database.owner`
    insert into app.ombuds_key_lists (epoch, text, signed_by, signature)
    values (1, ${list.text}, ${list.signedBy}, ${list.signature})`;
});

const keep = (name: string, { recipient, verifies }: typeof key) =>
  database.owner`
    insert into app.ombuds_keys (id, person_id, recipient, verifies, locked_by_card)
    values (${name}, ${jo}, ${recipient}, ${verifies}, 'x')`;

function aWatch() {
  const said: string[] = [];
  let now = '2026-12-01T09:00:00.000Z';
  const look = makeWatch({
    database: jobs.database,
    post: postBy(mail.url),
    from: { name: 'De Weefkamer', address: 'post@weefkamer.example' },
    origin: 'https://draagkracht.example',
    clock: { now: () => clockAt(now).now(), today: () => clockAt(now).today() },
    log: {
      info: () => {},
      warn: (...words: unknown[]) => said.push(String(words.at(-1))),
      error: () => {},
    },
    readRoot: () => root,
  });
  return { look, said, nextDay: () => (now = '2026-12-02T09:00:00.000Z') };
}

test('a key that a superuser put there is said in the log, and mailed to every ombudsperson, once a day', async () => {
  const { look, said, nextDay } = aWatch();
  await look();
  expect([said, mail.recipients]).toEqual([[], []]);
  await keep(crypto.randomUUID(), strange);
  await look();
  expect(said).toEqual([expect.stringContaining('other-keys')]);
  expect(mail.recipients, 'not at the first look').toEqual([]);
  await look();
  await look();
  expect(mail.recipients.toSorted()).toEqual(['jo@weefkamer.example', 'rita@weefkamer.example']);
  expect(mail.received[0]).toMatchObject({ subject: 'De ombudsbus is dicht' });
  nextDay();
  await look();
  expect(mail.recipients).toHaveLength(4);
  expect(said).toHaveLength(1);
});

test.each<[string, () => unknown]>([
  ['the root is gone', () => (root = null)],
  ['the root is another', () => (root = new Uint8Array(32))],
  ['her key is gone', () => database.owner`delete from app.ombuds_keys`],
  ['the list is gone', () => database.owner`delete from app.ombuds_key_lists`],
])('they are mailed when %s', async (_, change) => {
  const { look, said } = aWatch();
  await change();
  await look();
  await look();
  expect(said).toHaveLength(1);
  expect(mail.recipients).toHaveLength(2);
});

test('before the first key there is nothing to say', async () => {
  const { look, said } = aWatch();
  root = null;
  await database.owner`delete from app.ombuds_keys`;
  await database.owner`delete from app.ombuds_key_lists`;
  await look();
  await look();
  expect([said, mail.recipients]).toEqual([[], []]);
});
