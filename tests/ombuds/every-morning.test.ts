import { connect } from '@app/db/database';
import { postBy } from '@app/emails/post';
import { makeMornings } from '@app/server/ombuds/every-morning';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailServer, refusal } from '../emails/smtp-room.ts';
import { aConcern } from '../factories/concerns.ts';
import { aPerson } from '../factories/people.ts';
import { clockAt } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** At eight everybody with a key hears of news, without a trace of it beside the vault. */
let database: TestDatabase;
let jobs: ReturnType<typeof connect>;
const closing: (() => Promise<void>)[] = [];

const tuesday = '2026-12-01T07:00:00.000Z';
const wednesday = '2026-12-02T07:00:00.000Z';
const thursday = '2026-12-03T07:00:00.000Z';
const monday = '2026-11-30T07:00:00.000Z';

beforeAll(async () => {
  database = await freshDatabase();
  jobs = connect(database.jobsUrl);
  for (const [name, address] of [
    ['Jo', 'jo@weefkamer.example'],
    ['Rita', 'rita@weefkamer.example'],
  ] as const) {
    const { personId } = await aPerson(database.owner, 'ombudsperson', name);
    await database.owner`
      insert into app.contacts (person_id, email) values (${personId}, ${address})
      on conflict (person_id) do update set email = ${address}`;
    await database.owner`
      insert into app.ombuds_keys (id, person_id, recipient, verifies, locked_by_card, offered)
      values (${crypto.randomUUID()}, ${personId}, ${`age1${name.toLowerCase().padEnd(58, 'q').replaceAll(/[bio]/g, 'q')}`}, ${Buffer.alloc(32)}, 'x', false)`;
  }
});
afterAll(async () => {
  for (const close of closing) await close();
  await jobs.end();
  await database.drop();
});
beforeEach(() => database.owner`delete from app.concerns`);

async function aMailServer(options?: Parameters<typeof mailServer>[0]) {
  const server = await mailServer(options);
  closing.push(server.close);
  return server;
}

/** A process that begins, with what it remembers. */
function aProcess() {
  const mornings = makeMornings();
  const begin = ({ url }: { url: string }, now: string) =>
    mornings.begin({
      database: jobs.database,
      post: postBy(url),
      from: { name: 'De Weefkamer', address: 'post@weefkamer.example' },
      origin: 'https://draagkracht.example',
      clock: clockAt(now),
    });
  /** A morning, until its letters have left. */
  async function whole(server: { url: string }, now: string) {
    await begin(server, now);
    await mornings.rest();
  }
  return { begin, whole, rest: mornings.rest };
}

async function theOffice(options?: Parameters<typeof mailServer>[0]) {
  const server = await aMailServer(options);
  const { whole } = aProcess();
  return { ...server, at: (now: string) => whole(server, now) };
}

/** Refuses letters to Rita, and takes those to Jo. */
const notForRita = (code: number): Parameters<typeof mailServer>[0] => ({
  onRcptTo: ({ address }, _, done) => (address.startsWith('rita') ? done(refusal(code)) : done()),
});

async function somebodyWrote() {
  const { id, lookup, keys, first } = await aConcern('Er werd met mij gelachen.');
  await database.owner`select app.file_concern(${id}, ${lookup}, ${database.owner.json(keys as never)}, ${first})`;
  return { lookup, first };
}

test('news is told once, to both, and says nothing of what was said', async () => {
  await somebodyWrote();
  const { at, received, recipients } = await theOffice();
  await at(tuesday);
  await at(tuesday);
  expect(recipients.toSorted()).toEqual(['jo@weefkamer.example', 'rita@weefkamer.example']);
  expect(received[0]).toMatchObject({ subject: 'Er is nieuws in de ombudsbus' });
  expect(received[0]?.text).not.toContain('gelachen');
});

test('without news there is a letter on Mondays, and on no other day', async () => {
  const { at, received } = await theOffice();
  await at(tuesday);
  expect(received).toEqual([]);
  await at(monday);
  expect(received.map(({ subject }) => subject)).toEqual([
    'Kijk eens in de ombudsbus',
    'Kijk eens in de ombudsbus',
  ]);
});

test('where a letter does not leave, it stays news for the next day', async () => {
  await somebodyWrote();
  const away = await theOffice({ onRcptTo: (_, __, done) => done(refusal(451)) });
  await away.at(tuesday);
  const back = await theOffice();
  await back.at(tuesday);
  expect(back.recipients).toHaveLength(2);
});

test('one address that refuses for ever gives the others no second letter', async () => {
  await somebodyWrote();
  const office = await theOffice(notForRita(550));
  for (const day of [tuesday, wednesday, thursday]) await office.at(day);
  expect(office.recipients).toEqual(['jo@weefkamer.example']);
});

test('an address that cannot be reached now is tried again, and the others hear it once', async () => {
  await somebodyWrote();
  const [away, back] = [await aMailServer(notForRita(451)), await aMailServer()];
  const { whole: morning } = aProcess();
  await morning(away, tuesday);
  await morning(back, wednesday);
  await morning(back, thursday);
  expect(away.recipients).toEqual(['jo@weefkamer.example']);
  expect(back.recipients).toEqual(['rita@weefkamer.example']);
});

test('a process that begins tells it twice sooner than not', async () => {
  await somebodyWrote();
  const [away, back] = [await aMailServer(notForRita(451)), await aMailServer()];
  await aProcess().whole(away, tuesday);
  await aProcess().whole(back, wednesday);
  expect(back.recipients.toSorted()).toEqual(['jo@weefkamer.example', 'rita@weefkamer.example']);
});

test('what is written on is news again for everybody, also where one was not reached before', async () => {
  const { lookup, first } = await somebodyWrote();
  const [away, back] = [await aMailServer(notForRita(451)), await aMailServer()];
  const { whole: morning } = aProcess();
  await morning(away, tuesday);
  await database.owner`select app.write_again(${lookup}, 2, 1, ${first})`;
  await morning(back, wednesday);
  expect(back.recipients.toSorted()).toEqual(['jo@weefkamer.example', 'rita@weefkamer.example']);
});

test('a teller writes on while a letter leaves: nobody waits, and it is news the next day', async () => {
  const { lookup, first } = await somebodyWrote();
  let letGo: (() => void) | null = null;
  const held = await aMailServer({
    onRcptTo(_, __, done) {
      if (letGo) done();
      else letGo = done;
    },
  });
  const { begin, rest, whole: morning } = aProcess();
  await begin(held, tuesday);
  await expect.poll(() => letGo).not.toBeNull();
  const [row] = await database.owner.begin(async (sql) => {
    await sql`set local lock_timeout = '1s'`;
    return sql`select app.write_again(${lookup}, 2, 1, ${first}) as said`;
  });
  expect(row).toEqual({ said: 'kept' });
  letGo!();
  await rest();
  expect(held.recipients).toHaveLength(2);

  const next = await aMailServer();
  await morning(next, wednesday);
  expect(next.recipients).toHaveLength(2);
});

test('on a Monday there is a letter for everybody, also for those who heard the news already', async () => {
  await somebodyWrote();
  const away = await aMailServer(notForRita(451));
  const { whole: morning } = aProcess();
  await morning(away, '2026-11-29T07:00:00.000Z');
  const back = await aMailServer();
  await morning(back, monday);
  expect(back.received.map(({ subject }) => subject).toSorted()).toEqual([
    'Er is nieuws in de ombudsbus',
    'Kijk eens in de ombudsbus',
  ]);
});

test('a demonstration tells nobody, and its news stays', async () => {
  await somebodyWrote();
  await database.owner`update app.settings set demonstration = true`;
  const { at, received } = await theOffice();
  await at(tuesday);
  await database.owner`update app.settings set demonstration = false`;
  expect(received).toEqual([]);
  await at(tuesday);
  expect(received).toHaveLength(2);
});

/** All that is kept, but for the sealed concerns themselves. */
async function besideTheVault() {
  const tables = await database.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')
      and tablename not in ('concerns', 'concern_messages')
    order by 1`;
  expect(tables.length).toBeGreaterThan(60);
  const kept: Record<string, unknown[]> = {};
  for (const { name } of tables)
    kept[name] = (
      await database.owner.unsafe(`select t::text as row from ${name} t order by 1`)
    ).map(({ row }) => row as string);
  return kept;
}

test('a day on which somebody wrote leaves what a day without leaves', async () => {
  const office = await theOffice();
  await office.at(tuesday);
  const without = await besideTheVault();
  await somebodyWrote();
  await office.at(tuesday);
  expect(office.received).toHaveLength(2);
  expect(await besideTheVault()).toEqual(without);
});
