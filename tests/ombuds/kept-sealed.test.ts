import { access, roles, type Role, type Table } from '@app/domain/access';
import { read } from '@app/vault/bytes';
import { unlockKey } from '@app/vault/case-key';
import { open, seal } from '@app/vault/envelope';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aConcern } from '../factories/concerns.ts';
import { aPerson } from '../factories/people.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let login: postgres.Sql;
let jobs: postgres.Sql;
let jo: string;

beforeAll(async () => {
  database = await freshDatabase();
  login = postgres(database.webUrl, { max: 4, onnotice: () => undefined });
  jobs = postgres(database.jobsUrl, { max: 1, onnotice: () => undefined });
  ({ personId: jo } = await aPerson(database.owner, 'ombudsperson', 'Jo'));
});
afterAll(async () => {
  await Promise.all([login.end(), jobs.end()]);
  await database.drop();
});

type Work<Result> = (sql: postgres.TransactionSql) => Promise<Result>;

/** One transaction as somebody without a name, which is kept. */
const asAnybody = <Result>(work: Work<Result>) =>
  login.begin(async (sql) => {
    await sql`set local role r_anon`;
    return work(sql);
  }) as Promise<Result>;

const asJo = <Result>(work: Work<Result>) =>
  login.begin(async (sql) => {
    await sql.unsafe(`set local role r_ombudsperson; select app.enter('${jo}')`);
    return work(sql);
  }) as Promise<Result>;

const asJob = <Result>(work: Work<Result>) =>
  jobs.begin(async (sql) => {
    await sql`set local role r_job`;
    return work(sql);
  }) as Promise<Result>;

type Filed = Awaited<ReturnType<typeof aConcern>>;

const file = ({ id, lookup, keys, first }: Filed) =>
  asAnybody(async (sql) => {
    const [row] =
      await sql`select app.file_concern(${id}, ${lookup}, ${sql.json(keys as never)}, ${first}) as said`;
    return row!.said as string;
  });

interface Opened {
  id: string;
  keys: { epoch: number; locked: string }[];
  next: number;
  messages: { sequence: number; direction: 'in' | 'out'; epoch: number; sealed: string }[];
}

const openWith = (lookup: Uint8Array) =>
  asAnybody(async (sql) => {
    const [row] = await sql`select app.open_concern(${lookup}) as opened`;
    return row!.opened as Opened | null;
  });

const write = (lookup: Uint8Array, number: number, envelope: Uint8Array) =>
  asAnybody(async (sql) => {
    const [row] = await sql`select app.write_again(${lookup}, ${number}, 1, ${envelope}) as said`;
    return row!.said as string;
  });

describe('a concern that is filed', () => {
  test('is read again with its code, to the letter, and by nothing else', async () => {
    const filed = await aConcern('Er werd met mij gelachen.');
    expect(await file(filed)).toBe('kept');
    const found = (await openWith(filed.lookup))!;
    expect(found).toMatchObject({ id: filed.id, next: 2, keys: [{ epoch: 1 }] });
    expect(JSON.stringify(found)).not.toContain('wraps');

    const key = await unlockKey(
      filed.opens,
      { concern: filed.id, epoch: 1 },
      read(found.keys[0]!.locked),
    );
    const first = read(found.messages[0]!.sealed);
    const envelope = { concern: filed.id, sequence: 1, direction: 'in' } as const;
    expect(await open(key, envelope, first)).toBe('Er werd met mij gelachen.');
    expect(await openWith((await aConcern()).lookup)).toBeNull();
  });

  test('is kept once, however often she taps', async () => {
    const filed = await aConcern();
    const said = await Promise.all([file(filed), file(filed), file(filed)]);
    expect(said).toEqual(['kept', 'kept', 'kept']);
    expect((await openWith(filed.lookup))!.messages).toHaveLength(1);
  });

  test('is never another one of the same name or code', async () => {
    const [filed, other] = await Promise.all([aConcern(), aConcern()]);
    await file(filed);
    expect(await file({ ...other, id: filed.id })).toBe('taken');
    expect(await file({ ...other, lookup: filed.lookup })).toBe('taken');
    expect(await openWith(other.lookup)).toBeNull();
  });

  test.each<[string, Partial<Filed>]>([
    ['a name that tells the time', { id: '01936f2e-7c1a-7cc3-9f5e-1f6f0a5f2b11' }],
    ['a short hash', { lookup: new Uint8Array(31) }],
    ['an envelope that is not in whole steps', { first: new Uint8Array(4125) }],
    ['an envelope of nothing', { first: new Uint8Array(28) }],
    ['an envelope of seventeen steps', { first: new Uint8Array(28 + 17 * 4096) }],
  ])('is refused with %s', async (_, wrong) => {
    const filed = { ...(await aConcern()), ...wrong };
    await expect(file(filed)).rejects.toMatchObject({ code: '23514' });
  });

  test('says the week it came in, and nothing else of when, by whom or about what', async () => {
    const columns = await database.owner`
      select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
      where a.attrelid in ('app.concerns'::regclass, 'app.concern_messages'::regclass) and a.attnum > 0`;
    expect(columns.filter(({ type }) => /timestamp|time/.test(type as string))).toEqual([]);
    expect(columns.map(({ name }) => name as string).sort()).toEqual(
      [
        ...['id', 'lookup_hash', 'keys', 'unannounced', 'week', 'delete_in'],
        ...['concern_id', 'sequence', 'direction', 'epoch', 'sealed', 'week', 'delete_in'],
      ].sort(),
    );
  });
});

describe('the conversation', () => {
  test('has one envelope a number: of two who write at once one is told', async () => {
    const filed = await aConcern();
    await file(filed);
    const envelope = { concern: filed.id, sequence: 2, direction: 'in' } as const;
    const [one, other] = await Promise.all([
      seal(filed.key, envelope, 'Bel me na zes uur.'),
      seal(filed.key, envelope, 'Bel me niet.'),
    ]);
    const said = await Promise.all([write(filed.lookup, 2, one), write(filed.lookup, 2, other)]);
    expect(said.sort()).toEqual(['kept', 'taken']);
    expect((await openWith(filed.lookup))!.messages).toHaveLength(2);
  });

  test('keeps a second tap once, leaves no gap, and knows no other code', async () => {
    const filed = await aConcern();
    await file(filed);
    const sealed = await seal(
      filed.key,
      { concern: filed.id, sequence: 2, direction: 'in' },
      'Nog iets.',
    );
    expect(await write(filed.lookup, 2, sealed)).toBe('kept');
    expect(await write(filed.lookup, 2, sealed)).toBe('kept');
    expect(await write(filed.lookup, 4, sealed)).toBe('taken');
    expect(await write((await aConcern()).lookup, 2, sealed)).toBe('unknown');
    expect((await openWith(filed.lookup))!.next).toBe(3);
  });

  test('shows the answer to the teller and never a note', async () => {
    const filed = await aConcern();
    await file(filed);
    const add = (sequence: number, direction: 'out' | 'note' | 'in') =>
      asJo(
        (sql) => sql`
          insert into app.concern_messages (concern_id, sequence, direction, epoch, sealed)
          values (${filed.id}, ${sequence}, ${direction}, 1, ${filed.first})`,
      );
    await add(2, 'note');
    await add(3, 'out');
    await expect(add(4, 'in'), 'nobody writes as the teller').rejects.toMatchObject({
      code: '42501',
    });
    const found = (await openWith(filed.lookup))!;
    expect(found.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(found.next).toBe(4);
  });
});

describe('news', () => {
  interface AtEight {
    news: Record<string, number> | null;
    readers: string[];
    ombudspersons: string[];
  }
  const atEight = () =>
    asJob(async (sql) => {
      const [row] = await sql`select app.ombuds_has_news() as said`;
      return row!.said as AtEight;
    });
  const wasTold = (news: AtEight['news']) =>
    asJob((sql) => sql`select app.ombuds_was_told(${sql.json(news!)})`);

  test('is for everybody with a key, and stays until it was told', async () => {
    await database.owner`insert into app.contacts (person_id, email) values (${jo}, 'jo@weefkamer.example') on conflict (person_id) do update set email = excluded.email`;
    await asJo(
      (sql) => sql`
        insert into app.ombuds_keys (id, recipient, verifies, locked_by_card, offered)
        values (${crypto.randomUUID()}, ${`age1${'q'.repeat(58)}`}, ${new Uint8Array(32)}, ${new Uint8Array(1)}, true)`,
    );
    const { personId: rita } = await aPerson(database.owner, 'ombudsperson', 'Rita');
    await database.owner`insert into app.contacts (person_id, email) values (${rita}, 'rita@weefkamer.example')`;
    const filed = await aConcern();
    await file(filed);

    const found = await atEight();
    expect(found).toMatchObject({
      news: { [filed.id]: 1 },
      readers: ['jo@weefkamer.example'],
    });
    expect(found.ombudspersons).toEqual(
      expect.arrayContaining(['jo@weefkamer.example', 'rita@weefkamer.example']),
    );
    expect((await atEight()).news).toEqual(found.news);
    await wasTold(found.news);
    expect((await atEight()).news).toBeNull();
  });

  test('that came while it was told stays news, and her answer is none', async () => {
    const [filed, other] = await Promise.all([aConcern(), aConcern()]);
    await file(filed);
    await file(other);
    const { news } = await atEight();
    await write(filed.lookup, 2, filed.first);
    await wasTold(news);
    expect((await atEight()).news).toEqual({ [filed.id]: 2 });
    await wasTold({ [filed.id]: 2 });
    await asJo(
      (sql) => sql`
        insert into app.concern_messages (concern_id, sequence, direction, epoch, sealed)
        values (${filed.id}, 3, 'out', 1, ${filed.first})`,
    );
    expect((await atEight()).news).toBeNull();
  });
});

test('notes and closed concerns go in their week, the others stay', async () => {
  const [closed, open_] = await Promise.all([aConcern(), aConcern()]);
  await file(closed);
  await file(open_);
  await asJo(async (sql) => {
    await sql`update app.concerns set delete_in = '2027-12-06' where id = ${closed.id}`;
    await sql`
      insert into app.concern_messages (concern_id, sequence, direction, epoch, sealed, delete_in)
      values (${open_.id}, 2, 'note', 1, ${open_.first}, '2027-01-04')`;
  });
  const forget = (week: string) => asJob((sql) => sql`select app.forget_ombuds(${week})`);
  const notes = async () =>
    (await database.owner`select from app.concern_messages where concern_id = ${open_.id}`).length;

  await forget('2026-12-28');
  expect(await notes()).toBe(2);
  await forget('2027-01-04');
  expect(await notes()).toBe(1);
  expect(await openWith(closed.lookup)).not.toBeNull();
  await forget('2027-12-06');
  expect(await openWith(closed.lookup)).toBeNull();
  expect(await openWith(open_.lookup)).not.toBeNull();
});

const vault: Table[] = ['ombuds_keys', 'ombuds_key_lists', 'concerns', 'concern_messages'];
const others = roles.filter((role) => role !== 'ombudsperson');

describe.each(others)('as %s', (role: Role) => {
  test.each(vault)('%s is refused, not empty', async (table) => {
    const { personId } =
      role === 'anon' || role === 'job' || role === 'rules'
        ? { personId: null }
        : await aPerson(database.owner, role);
    const from = role === 'job' ? jobs : login;
    const tries = [
      `select * from app.${table}`,
      `select count(*) from app.${table}`,
      `insert into app.${table} default values`,
      `delete from app.${table}`,
    ];
    for (const statement of tries) {
      const tried = from.begin(async (sql) => {
        await sql.unsafe(`set local role r_${role}`);
        if (personId) await sql.unsafe(`select app.enter('${personId}')`);
        await sql.unsafe(statement);
      });
      await expect(tried, statement).rejects.toMatchObject({ code: '42501' });
    }
    expect(Object.keys(access[table])).toContain('ombudsperson');
  });
});
