import { access, actingRoles, type Role, type Table } from '@app/domain/access';
import { columnsFor } from '@app/domain/columns';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { twoOfEverything, type Side } from './two-of-everything.ts';

/** A role alone opens nothing: each policy asks who entered in this transaction, and in which role. */
let database: TestDatabase;
let login: postgres.Sql;
let one: Side;

beforeAll(async () => {
  database = await freshDatabase();
  ({ one } = await twoOfEverything(database.owner));
  login = postgres(database.webUrl, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await login.end();
  await database.drop();
});

const asked: Role[] = [...actingRoles, 'rules'];

/** One message is one transaction; the last of its statements answers. */
const ask = async (...statements: string[]) => {
  const found = await login.unsafe<Record<string, unknown>[][]>(statements.join(';'));
  return found.at(-1)!;
};

/** How many rows of all tables together a role sees. */
const countAll = (role: Role) =>
  (Object.keys(access) as Table[])
    .filter((table) => columnsFor(role, 'see', table).length > 0)
    .map((table) => `(select count(*)::int from app.${table})`)
    .join(' + ');

const seenAs = async (role: Role, ...before: string[]) => {
  const [row] = await ask(`set local role r_${role}`, ...before, `select ${countAll(role)} as n`);
  return row!.n as number;
};

const enter = (person: string) => `select app.enter('${person}')`;

describe.each(asked)('as %s', (role) => {
  test('nothing is seen before somebody entered', async () => {
    expect(await seenAs(role)).toBe(0);
  });

  test('a variable that anybody can set lets nobody in', async () => {
    const person = one.people[role] || one.people.coordinator;
    const forged = `r_${role} ${person} ${'0'.repeat(64)}`;
    expect(await seenAs(role, `set local app.entered = '${forged}'`)).toBe(0);
    expect(await seenAs(role, `set local app.user_id = '${person}'`)).toBe(0);
  });

  test('an earlier transaction let in nobody for this one', async () => {
    const entered = role === 'rules' ? 'coordinator' : role;
    const [row] = await ask(
      `set local role r_${entered}`,
      enter(one.people[entered]),
      `select current_setting('app.entered') as said`,
    );
    expect(row!.said).toContain(one.people[entered]);
    expect(await seenAs(role, `set local app.entered = '${row!.said as string}'`)).toBe(0);
  });
});

test('a person who entered in one role reaches nothing in another one of hers', async () => {
  const { coach } = one.people;
  await database.owner`insert into app.person_roles (person_id, role) values (${coach}, 'coordinator')`;
  expect(await seenAs('coach', enter(coach))).toBeGreaterThan(0);
  const [row] = await ask(
    'set local role r_coach',
    enter(coach),
    'set local role r_coordinator',
    `select ${countAll('coordinator')} as n`,
  );
  expect(row!.n).toBe(0);
});

describe('the rules', () => {
  const sees = `select count(*)::int as n from app.unfree_days`;
  const judge = ['set local role r_rules', sees];

  test('see every fact for somebody who entered', async () => {
    const [row] = await ask('set local role r_coach', enter(one.people.coach), ...judge);
    expect(row!.n).toBe(2);
  });

  test('see every fact for a coach who opened a link, and nothing for a caller without one', async () => {
    const hash = Buffer.from('of a link').toString('hex');
    await database.owner.unsafe(
      `update app.invitations set link_hash = '\\x${hash}' where coach_id = '${one.people.coach}'`,
    );
    const opened = (link: string) =>
      ask(
        'set local role r_anon',
        `select * from app.open_question('\\x${link}', null, null)`,
        ...judge,
      );
    expect(await opened(hash)).toMatchObject([{ n: 2 }]);
    expect(await opened('00')).toMatchObject([{ n: 0 }]);
  });
});

test('each policy of a person or of the rules asks once who entered', async () => {
  const policies = await database.owner`
    select tablename || ' ' || policyname as name, coalesce(qual, with_check) as rows, with_check
    from pg_policies where schemaname = 'app' and roles && ${asked.map((role) => `r_${role}`)}::name[]`;
  expect(policies.length).toBeGreaterThan(150);
  const silent = policies.filter(
    ({ rows, with_check }) =>
      ![rows, with_check ?? rows].every((text: string) =>
        text.includes('( SELECT app.uid() AS uid)'),
      ),
  );
  expect(silent.map(({ name }) => name as string)).toEqual([]);

  const plan = await ask(
    'set local role r_coordinator',
    enter(one.people.coordinator),
    'explain select first_name from app.persons',
  );
  const lines = plan.map((row) => String(row['QUERY PLAN']));
  expect(lines).toEqual(expect.arrayContaining([expect.stringContaining('InitPlan')]));
  expect(lines.join('\n')).not.toMatch(/SubPlan|Filter: .*app\.uid/);
});

/** What says which of our rows belong together, asked by policies alone. */
const withinPolicies = [
  'app.organisations_of(uuid[])',
  'app.series_of(uuid[])',
  'app.venues_of(uuid[])',
];

test('each function of people in a role asks who entered', async () => {
  const silent = await database.owner`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.prosecdef
      and not has_function_privilege('r_anon', p.oid, 'execute')
      and exists (select from aclexplode(p.proacl) may where may.grantee = any (${actingRoles.map((role) => `r_${role}`)}::regrole[]::oid[]))
      and p.prosrc !~ 'app\\.(uid|ask_who_entered|people_to_call)\\(\\)' and p.oid <> 'app.enter(uuid)'::regprocedure
    order by 1`;
  expect(silent.map(({ name }) => name as string)).toEqual(withinPolicies);
});

test('a function opens and changes nothing before somebody entered', async () => {
  const { coach, coordinator } = one.people;
  await database.owner`
    insert into auth.accounts (id, email) values (${coordinator}, 'hilde@example.org') on conflict do nothing`;
  const [session] = one.rows.sessions!.coach!;
  for (const [role, from] of [
    ['administrator', 'app.accounts()'],
    ['administrator', 'app.people_to_call()'],
    ['administrator', 'app.trainers_without_account()'],
    ['coordinator', `app.compare_accounts(array['${coach}'::uuid], array['00'])`],
  ] as const) {
    const rows = async (...before: string[]) =>
      ask(`set local role r_${role}`, ...before, `select count(*)::int as n from ${from}`);
    expect(await rows(), from).toMatchObject([{ n: 0 }]);
    expect((await rows(enter(one.people[role])))[0]!.n, from).toBeGreaterThan(0);
  }
  const seen = [
    `app.called_in(array['${session}'::uuid])`,
    `app.lettered_sessions('${coach}', '2020-01-01')`,
  ];
  for (const from of seen)
    expect(
      await ask('set local role r_coordinator', `select count(*)::int as n from ${from}`),
      from,
    ).toMatchObject([{ n: 0 }]);
  const [cancelled] = await ask(
    'set local role r_coordinator',
    `select app.cancel_session('${session}', now()) as at`,
  );
  expect(cancelled!.at).toBeNull();
  for (const [role, call] of [
    ['coordinator', `app.keep_session('${session}')`],
    ['coordinator', `app.release_place('${session}', '${coach}')`],
    ['administrator', `app.close_account('${coordinator}')`],
    ['administrator', `app.open_account('${coordinator}', 'bea@example.org')`],
    ['administrator', `app.move_account('${coordinator}', 'bea@example.org')`],
  ])
    await expect(ask(`set local role r_${role}`, `select ${call}`), call).rejects.toMatchObject({
      code: '42501',
    });
});

test('each login becomes only the roles it works in', async () => {
  const rows = await database.owner`
    select m.rolname as login, string_agg(r.rolname, ' ' order by r.rolname) as roles
    from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
    where m.rolname like 'app\\_%' and m.rolname <> 'app_owner' or m.rolname like 'r\\_%'
    group by 1 order by 1`;
  expect(rows).toEqual([
    { login: 'app_jobs', roles: 'r_job' },
    {
      login: 'app_web',
      roles: 'r_administrator r_anon r_coach r_coordinator r_ombudsperson r_rules r_trainer',
    },
  ]);
});
