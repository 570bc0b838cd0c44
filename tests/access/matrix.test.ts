import { readFileSync } from 'node:fs';
import { columns } from '@app/domain/columns';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const lines = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const cells = lines('permissions.tsv').flatMap(([table, role, ...reaches]) =>
  ['select', 'insert', 'update', 'delete'].map((privilege, at) => ({
    table: table!,
    role: `r_${role}`,
    privilege,
    reach: reaches[at]!,
  })),
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
  const written = cells
    .filter(({ reach }) => !['-', 'fn'].includes(reach))
    .map(({ table, role, privilege }) => `${table} ${role} ${privilege}`);
  expect(await granted()).toEqual(written.sort());
});

test('the database grants each column that is written down, and no other', async () => {
  const written = lines('columns.tsv').flatMap(([table, roles, privilege, names]) =>
    roles!
      .split(' ')
      .flatMap((role) =>
        names!.split(' ').map((name) => `${table} r_${role} ${privilege} ${name}`),
      ),
  );
  const rows = await database.owner`
    select table_name, grantee, lower(privilege_type) as privilege, column_name
    from information_schema.column_privileges
    where table_schema = 'app' and (grantee like 'r\\_%' or grantee in ('PUBLIC', 'app_web', 'app_jobs', 'app_auth'))`;
  const found = rows.map(
    ({ table_name, grantee, privilege, column_name }) =>
      `${table_name} ${grantee} ${privilege} ${column_name}`,
  );
  expect(found.sort()).toEqual(written.sort());
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

test('each function may be called by exactly the roles on its list', async () => {
  const rows = await database.owner`
    select p.oid::regprocedure::text as name, r.rolname as role
    from pg_proc p join pg_roles r on has_function_privilege(r.oid, p.oid, 'execute')
    where p.pronamespace = 'app'::regnamespace and (r.rolname like 'r\\_%' or r.rolname in ('app_web', 'app_jobs', 'app_auth'))`;
  const found = rows.map(({ name, role }) => `${name} ${role}`).sort();
  const written = await Promise.all(
    lines('functions.tsv').map(async ([name, roles]) => {
      const [row] = await database.owner`select ${name!}::regprocedure::text as name`;
      return roles!
        .split(' ')
        .map((role) => `${row!.name} ${role.startsWith('app_') ? role : `r_${role}`}`);
    }),
  );
  expect(found).toEqual(written.flat().sort());
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
