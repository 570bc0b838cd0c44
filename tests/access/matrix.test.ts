import { access, reach, roles, type Table } from '@app/domain/access';
import { columns, columnsFor } from '@app/domain/columns';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const privileges = {
  see: 'select',
  add: 'insert',
  change: 'update',
  remove: 'delete',
} as const;
const verbs = Object.keys(privileges) as (keyof typeof privileges)[];

const everyCell = (Object.keys(access) as Table[]).flatMap((table) =>
  roles.flatMap((role) =>
    verbs.map((verb) => ({
      table,
      role,
      verb,
      privilege: privileges[verb],
      reached: reach(role, verb, table),
    })),
  ),
);

/** What the database grants: whole tables and single columns alike. */
const granted = async () => {
  const rows = await database.owner`
    select distinct table_name, grantee, lower(privilege_type) as privilege
    from information_schema.column_privileges
    where table_schema = 'app' and (grantee like 'r\\_%' or grantee in ('PUBLIC', 'app_web', 'app_jobs', 'app_auth'))
    union
    select table_name, grantee, lower(privilege_type) from information_schema.table_privileges
    where table_schema = 'app' and (grantee like 'r\\_%' or grantee in ('PUBLIC', 'app_web', 'app_jobs', 'app_auth'))`;
  return rows
    .map(({ table_name, grantee, privilege }) => `${table_name} ${grantee} ${privilege}`)
    .sort();
};

test('the database grants what the matrix says, and nothing beside it', async () => {
  const told = everyCell.filter(({ reached }) => !['-', 'fn'].includes(reached));
  expect(await granted()).toEqual(
    told.map(({ table, role, privilege }) => `${table} r_${role} ${privilege}`).sort(),
  );
});

test('the database grants each column that the matrix gives, and no other', async () => {
  const told = everyCell.flatMap(({ table, role, verb, privilege }) =>
    verb === 'remove'
      ? []
      : columnsFor(role, verb, table).map((name) => `${table} r_${role} ${privilege} ${name}`),
  );
  const rows = await database.owner`
    select table_name, grantee, lower(privilege_type) as privilege, column_name
    from information_schema.column_privileges
    where table_schema = 'app' and (grantee like 'r\\_%' or grantee in ('PUBLIC', 'app_web', 'app_jobs', 'app_auth'))`;
  const found = rows.map(
    ({ table_name, grantee, privilege, column_name }) =>
      `${table_name} ${grantee} ${privilege} ${column_name}`,
  );
  expect(found.sort()).toEqual(told.sort());
});

test('somebody decided about each column who sees and writes it', async () => {
  const rows = await database.owner`
    select c.relname || ' ' || a.attname as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'tries'`;
  const decided = Object.entries(columns).flatMap(([table, lines]) =>
    Object.keys(lines).map((name) => `${table} ${name}`),
  );
  expect(rows.map(({ name }) => name as string).sort()).toEqual(decided.sort());
});

test('each granted cell has a policy of its own, each other cell has none', async () => {
  const policies = await database.owner`
    select tablename, roles, lower(cmd) as cmd from pg_policies where schemaname = 'app' and roles <> '{app_owner}'`;
  const found = policies.flatMap(({ tablename, roles, cmd }) =>
    (roles as string[]).map((role) => `${tablename} ${role} ${cmd}`),
  );
  expect(found.sort()).toEqual(await granted());
});

test('every table has row level security, forced', async () => {
  const open = await database.owner`
    select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`;
  expect(open).toEqual([]);
  const others = await database.owner`
    select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('m', 'v')`;
  expect(others).toEqual([]);
});

test('the database has the roles of the domain, and no other', async () => {
  const rows = await database.owner`select rolname from pg_roles where rolname like 'r\\_%'`;
  expect(rows.map(({ rolname }) => rolname as string).sort()).toEqual(
    roles.map((role) => `r_${role}`).sort(),
  );
});

test('no function may be called by everybody, nor by a login without a role', async () => {
  const rows = await database.owner`
    select p.oid::regprocedure::text || ' by ' || coalesce(nullif(may.grantee, 0)::regrole::text, 'everybody') as open
    from pg_proc p cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) may
    where p.pronamespace in ('app'::regnamespace, 'auth'::regnamespace) and may.grantee <> p.proowner
      and may.grantee <> all (${roles.map((role) => `r_${role}`)}::regrole[]::oid[])
      and not (p.pronamespace = 'auth'::regnamespace and may.grantee = 'app_auth'::regrole)`;
  expect(rows.map(({ open }) => open as string)).toEqual([]);
});

describe('the login of the product', () => {
  test('owns nothing, inherits nothing and bypasses nothing', async () => {
    const roles = await database.owner`
      select rolname, rolcanlogin, rolsuper, rolbypassrls, rolinherit from pg_roles
      where rolname like 'r\\_%' or rolname in ('app_owner', 'app_web', 'app_jobs', 'app_auth')`;
    for (const role of roles) {
      expect(role.rolsuper || role.rolbypassrls, role.rolname).toBe(false);
      expect(role.rolcanlogin, role.rolname).toBe(
        ['app_web', 'app_jobs', 'app_auth'].includes(role.rolname),
      );
      if (role.rolcanlogin) expect(role.rolinherit, role.rolname).toBe(false);
    }
  });

  test('sees no table without a role, and cannot change who acts', async () => {
    const { default: postgres } = await import('postgres');
    const login = postgres(database.webUrl, { max: 1 });
    await expect(login`select * from app.persons`).rejects.toMatchObject({ code: '42501' });
    await expect(login`select set_config('app.user_id', 'x', true)`).rejects.toMatchObject({
      code: '42501',
    });
    await expect(login`select app.enter(gen_random_uuid())`).rejects.toMatchObject({
      code: '42501',
    });
    await login.end();
  });
});
