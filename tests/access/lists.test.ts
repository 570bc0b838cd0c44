import { roles } from '@app/domain/access';
import { logins } from '@app/db/database';
import { afterAll, beforeAll, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { holdToList } from '../support/list.ts';

/** What the live database lets each role reach: `matrix.test.ts` says what must be true of it in any case. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('the rows that each role reaches are those on the list', async () => {
  const found = await database.owner`
    select c.relname as thing, lower(p.cmd) as privilege, role, p.qual as reached,
      case when p.with_check = p.qual then 'as reached' else p.with_check end as written
    from pg_class c left join (pg_policies p cross join lateral unnest(p.roles) as role)
      on p.schemaname = 'app' and p.tablename = c.relname and role <> 'app_owner'
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')`;
  await holdToList(
    'permissions.tsv',
    ['table', 'privilege', 'roles', 'rows', 'as written'],
    byRoles(
      found.map(({ thing, privilege, role, reached, written }) => ({
        place: [thing as string, (privilege as string | null) ?? '-'],
        role: ((role as string | null) ?? 'nobody').replace(/^r_/, ''),
        says: [inShort(reached as string | null), inShort(written as string | null)],
      })),
    ),
  );
});

test('the columns that each role sees and writes are those on the list', async () => {
  const found = await database.owner`
    select p.table_name as thing, lower(p.privilege_type) as privilege, p.grantee as role,
      string_agg(p.column_name, ' ' order by p.column_name) as names
    from information_schema.column_privileges p
    where p.table_schema = 'app' and p.grantee not in ('app_owner', ${database.owner.options.user!})
    group by 1, 2, 3`;
  await holdToList(
    'columns.tsv',
    ['table', 'privilege', 'roles', 'columns'],
    byRoles(
      found.map(({ thing, privilege, role, names }) => ({
        place: [thing as string, privilege as string],
        role: (role as string).replace(/^r_/, ''),
        says: [names as string],
      })),
    ),
  );
});

test('each function runs as, and may be called by, those on the list', async () => {
  const found = await database.owner`
    select p.oid::regprocedure::text as name, p.prosecdef as is_definer,
      coalesce(case may.grantee when 0 then 'everybody' else may.grantee::regrole::text end, 'nobody') as role
    from pg_proc p
    left join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) may on may.grantee <> p.proowner
    where p.pronamespace in ('app'::regnamespace, 'auth'::regnamespace)`;
  await holdToList(
    'functions.tsv',
    ['function', 'runs as', 'may call'],
    byRoles(
      found.map(({ name, is_definer, role }) => ({
        place: [(name as string).replaceAll(',', ', '), is_definer ? 'owner' : 'caller'],
        role: (role as string).replace(/^r_/, ''),
        says: [],
      })),
    ),
  );
});

interface RoleSays {
  /** What this is about, and what is done with it. */
  place: string[];
  role: string;
  says: string[];
}

/** One line for the roles that share what is said. */
function byRoles(told: RoleSays[]): string[][] {
  const lines = Map.groupBy(told, ({ place, says }) => JSON.stringify([place, says]));
  return [...lines.values()]
    .map((same) => {
      const held = same.map(({ role }) => role).sort((one, other) => orderOf(one) - orderOf(other));
      return { ...same[0]!, held };
    })
    .sort(
      (one, other) =>
        inOrder(one.place, other.place) || orderOf(one.held[0]!) - orderOf(other.held[0]!),
    )
    .map(({ place, held, says }) => [...place, held.join(' '), ...says]);
}

const order: readonly string[] = [...roles, ...logins];
const orderOf = (role: string) => order.indexOf(role);

const privileges = ['select', 'insert', 'update', 'delete'];

/** By name, and then as one works: see, add, change, remove. */
function inOrder([one, with1 = '']: string[], [other, with2 = '']: string[]) {
  if (one! !== other!) return one! < other! ? -1 : 1;
  return privileges.indexOf(with1) - privileges.indexOf(with2);
}

/** A condition of PostgreSQL in fewer words: `me` is the person who entered, and nothing is reached before that. */
const inShort = (condition: string | null) =>
  (condition ?? '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('( SELECT app.uid() AS uid)', 'me')
    .replaceAll(/ AS \w+\)/g, ')')
    .replaceAll('( SELECT ', '(select ')
    .replace(/^true$/, 'all, without entering')
    .replace(/^\(me IS NOT NULL\)$/, 'all');
