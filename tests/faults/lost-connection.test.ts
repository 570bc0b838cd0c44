import { actingAs, connect, lookingIn, type Connection, type Transaction } from '@app/db/database';
import { themes } from '@app/db/training/tables';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import type { Acting } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aLine, type Line } from '../support/line.ts';

let database: TestDatabase;
let line: Line;
let one: Connection;
let coach: Acting;
let coordinator: Acting;

beforeAll(async () => {
  database = await freshDatabase();
  coach = await aPerson(database.owner, 'coach');
  coordinator = await aPerson(database.owner, 'coordinator');
});
beforeEach(async () => {
  line = await aLine(database.webUrl);
  one = connect(line.url, { most: 1 });
});
afterEach(async () => {
  await one.end();
  await line.end();
  await database.owner`delete from app.themes`;
});
afterAll(() => database.drop());

/** A promise that a test keeps by hand. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

const settled = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done' as const,
    () => 'failed' as const,
  );

const roleNow = async (db: Transaction) => {
  const [row] = await db.execute<{ role: string }>(sql`select current_user as role`);
  return row!.role;
};

const kept = async () =>
  (await database.owner`select name from app.themes order by name`).map(
    ({ name }) => name as string,
  );

/** What the first one does after the connection went. */
const endings: Record<string, (db: Transaction) => Promise<unknown>> = {
  'asks on': roleNow,
  fails: () => Promise.reject(new Error('a mistake of ours')),
  'ends well': async () => 'well',
};

const moments = ['at once', 'in the middle of the work of the second', 'after the second'] as const;

describe.each(Object.keys(endings))('the first one %s', (ending) => {
  test.each(moments)(
    '%s: the second keeps her role, and what is answered is kept',
    async (moment) => {
      const goesOn = gate();
      const hasBegun = gate();
      let whatIsLeft = Promise.resolve<unknown>(undefined);
      const first = settled(
        actingAs(one.database, coach, async (db) => {
          await roleNow(db);
          whatIsLeft = goesOn.opened.then(() => endings[ending]!(db));
          hasBegun.open();
          return whatIsLeft;
        }),
      );
      await hasBegun.opened;
      line.cut();
      expect(await first).toBe('failed');
      if (moment === 'at once') goesOn.open();

      const roles: string[] = [];
      const second = await settled(
        actingAs(one.database, coordinator, async (db) => {
          await db.insert(themes).values({ name: 'before' });
          if (moment === 'in the middle of the work of the second') {
            goesOn.open();
            expect(await settled(whatIsLeft)).toBe(ending === 'ends well' ? 'done' : 'failed');
          }
          roles.push(await roleNow(db));
          await db.insert(themes).values({ name: 'later' });
          roles.push(await roleNow(db));
        }),
      );
      goesOn.open();
      const third = await settled(
        actingAs(one.database, coordinator, (db) => db.insert(themes).values({ name: 'last' })),
      );

      expect([second, third]).toEqual(['done', 'done']);
      expect(roles).toEqual(['r_coordinator', 'r_coordinator']);
      expect(await kept()).toEqual(['before', 'last', 'later']);
      expect(await settled(whatIsLeft)).toBe(ending === 'ends well' ? 'done' : 'failed');
    },
  );
});

describe.each(['closed', 'reset'] as const)('the line is %s', (how) => {
  test('what the first one asked all at once is refused, and the next one hears only her own answers', async () => {
    const hasBegun = gate();
    let asked: Promise<string>[] = [];
    const first = settled(
      actingAs(one.database, coordinator, async (db) => {
        await roleNow(db);
        line.freeze();
        asked = Array.from({ length: 5 }, (_, at) =>
          settled(at % 2 ? roleNow(db) : db.insert(themes).values({ name: `never ${at}` })),
        );
        hasBegun.open();
        return Promise.all(asked);
      }),
    );
    await hasBegun.opened;
    line.thaw();
    line.cut(how);

    expect(await first).toBe('failed');
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 5 }, () => 'failed'));
    const role = await actingAs(one.database, coach, roleNow);
    expect(role).toBe('r_coach');
    expect(await kept()).toEqual([]);
  });

  test('what was asked in the same breath as the loss never reaches the next one', async () => {
    let isLost = false;
    const asked: Promise<string>[] = [];
    const first = actingAs(one.database, coordinator, async (db) => {
      await roleNow(db);
      line.cut(how);
      while (!isLost) {
        asked.push(settled(db.insert(themes).values({ name: 'never' })));
        await new Promise((again) => setImmediate(again));
      }
    }).finally(() => (isLost = true));

    expect(await settled(first)).toBe('failed');
    expect(await Promise.all(asked)).toContain('failed');
    const roles = Array.from({ length: 3 }, () => actingAs(one.database, coach, roleNow));
    expect(await Promise.all(roles)).toEqual(['r_coach', 'r_coach', 'r_coach']);
    expect(await kept()).toEqual([]);
  });
});

/** Asks four things at once, and hears what came back for whom; nothing where the line went. */
const askTogether = (connection: Connection, who: Acting, name: string) =>
  actingAs(connection.database, who, async (db) => {
    for (const round of [1, 2, 3]) {
      const asked = Array.from({ length: 4 }, (_, at) => `${name} ${round} ${at}`);
      const heard = await Promise.all(
        asked.map((question) =>
          db.execute<{ role: string; question: string }>(
            sql`select current_user as role, ${question} as question from generate_series(1, 3)`,
          ),
        ),
      );
      expect(heard.map((rows) => [...rows])).toEqual(
        asked.map((question) => Array(3).fill({ role: `r_${who.role}`, question })),
      );
    }
    return name;
  });

test('wherever an answer is cut off, everybody hears her own answers or that it failed', async () => {
  const two = connect(line.url, { most: 2 });
  const look = lookingIn(two.database);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 6_000 }),
      fc.constantFrom('closed' as const, 'reset' as const),
      async (bytes, how) => {
        line.cutAfter(bytes, how);
        const outcomes = await Promise.allSettled([
          ...[coach, coordinator, coach, coordinator].map((who, at) =>
            askTogether(two, who, `${at}`),
          ),
          ...[1, 2, 3].map(() => look('app.show_by_link', Buffer.alloc(32))),
        ]);
        const wrong = outcomes.flatMap((one) =>
          one.status === 'rejected' &&
          one.reason instanceof Error &&
          one.reason.name === 'AssertionError'
            ? [one.reason]
            : [],
        );
        expect(wrong).toEqual([]);
        line.cutAfter(Infinity);
        expect(await askTogether(two, coach, 'after')).toBe('after');
      },
    ),
    { numRuns: 60 },
  );
  await two.end();
}, 60_000);

test('the server says goodbye to the first one only', async () => {
  const terminated = settled(
    actingAs(one.database, coach, async (db) => {
      const [row] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      const asleep = settled(db.execute(sql`select pg_sleep(60)`));
      await database.owner`select pg_terminate_backend(${row!.pid})`;
      return asleep;
    }),
  );
  expect(await terminated).toBe('failed');
  expect(await settled(actingAs(one.database, coordinator, roleNow))).toBe('done');
});

test('a question that outlives its transaction is refused', async () => {
  let late: Transaction | undefined;
  await actingAs(one.database, coordinator, async (db) => {
    late = db;
  });
  const second = gate();
  const work = actingAs(one.database, coach, async (db) => {
    await roleNow(db);
    await second.opened;
  });
  await expect(roleNow(late!)).rejects.toThrow();
  second.open();
  await work;
  await expect(late!.insert(themes).values({ name: 'late' })).rejects.toThrow();
  expect(await kept()).toEqual([]);
});

test('what fails unseen while the transaction ends makes it fail', async () => {
  const ends = actingAs(one.database, coordinator, async (db) => {
    await db.insert(themes).values({ name: 'promised' });
    db.execute(sql`select 1 / 0`).then(
      () => undefined,
      () => undefined,
    );
  });
  await expect(ends).rejects.toThrow();
  expect(await kept()).toEqual([]);
});

test('a link that is looked up while the line goes opens at the next try', async () => {
  const look = lookingIn(one.database);
  expect(await look('app.show_by_link', Buffer.alloc(32))).toBe(null);
  line.freeze();
  const lost = settled(look('app.show_by_link', Buffer.alloc(32)));
  await new Promise<void>((sent) => setImmediate(sent));
  line.thaw();
  line.cut();
  expect(await lost).toBe('failed');
  expect(await look('app.show_by_link', Buffer.alloc(32))).toBe(null);
});
