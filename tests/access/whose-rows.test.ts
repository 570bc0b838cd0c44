import { access, type Role, type Table } from '@app/domain/access';
import { columns, columnsFor } from '@app/domain/columns';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { twoOfEverything, type Side } from './two-of-everything.ts';

/** Each cell that reaches only own or related rows, tried as two different people with rows of both present. */
let database: TestDatabase;
let login: postgres.Sql;
let sides: { one: Side; other: Side };

beforeAll(async () => {
  database = await freshDatabase();
  sides = await twoOfEverything(database.owner);
  login = postgres(database.webUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await login.end();
  await database.drop();
});

/**
 * Limited to nobody in particular: by their kind, each of which `tests/messages/kinds.test.ts` tries, or by whether they
 * were published (`tests/ombuds/figures.test.ts`).
 */
const nobodys: readonly Table[] = ['outbox', 'ombuds_figures'];

const limited = (Object.keys(access) as Table[])
  .filter((table) => !nobodys.includes(table))
  .flatMap((table) =>
    (Object.entries(access[table]) as [Role, string][])
      .map(([role, cell]) => ({ table, role, reaches: cell.split(' ') }))
      .filter(({ reaches }) => reaches.some((reach) => reach === 'own' || reach === 'rel')),
  );

const isLimited = (reach: string | undefined) => reach === 'own' || reach === 'rel';

describe.each(limited)(
  '$table as $role',
  ({ table, role, reaches: [select, insert, update, remove] }) => {
    const both = ['one', 'other'] as const;
    const foreign = { one: 'other', other: 'one' } as const;

    if (isLimited(select))
      test.each(both)('shows the rows of %s and none of anybody else', async (side) => {
        const seen = await as(side, (sql) =>
          sql.unsafe(`select ${keyOf(table)} as key from app.${table}`),
        );
        const keys = seen.map(({ key }) => String(key));
        const { mine, theirs } = keysOf(table, role, side);
        expect(keys).toEqual(expect.arrayContaining(mine));
        expect(keys.filter((key) => theirs.includes(key))).toEqual([]);
      });

    if (isLimited(update))
      test.each(both)('lets %s change nothing of anybody else', async (side) => {
        const { theirs } = keysOf(table, role, side);
        const column = changeable(table);
        const changed = await as(side, (sql) =>
          sql.unsafe(
            `with changed as (update app.${table} set ${column} = ${column}
             where ${keyOf(table)} = any($1) returning 1) select count(*)::int as n from changed`,
            [theirs],
          ),
        );
        expect(changed[0]!.n).toBe(0);
      });

    if (isLimited(insert))
      test.each(both)('lets %s add nothing in the name of anybody else', async (side) => {
        const names = namedWithOwner(table, role).join(', ');
        const [foreignRow] = await database.owner.unsafe(
          `select to_jsonb(t) as row from app.${table} t where ${keyOf(table)} = any($1) limit 1`,
          [
            table === 'person_roles'
              ? [`${sides.other.people.administrator} administrator`]
              : keysOf(table, role, side).theirs,
          ],
        );
        const add = as(side, (sql) =>
          sql.unsafe(
            `insert into app.${table} (${names}) select ${names} from jsonb_populate_record(null::app.${table}, $1)`,
            [foreignRow!.row],
          ),
        );
        await expect(add).rejects.toMatchObject({ code: '42501' });
      });

    if (isLimited(remove))
      test.each(both)('lets %s remove nothing of anybody else', async (side) => {
        const { theirs } = keysOf(table, role, side);
        const gone = await as(side, (sql) =>
          sql.unsafe(`delete from app.${table} where ${keyOf(table)} = any($1)`, [theirs]),
        );
        expect(gone.count).toBe(0);
      });

    function as<Row>(
      side: keyof typeof foreign,
      ask: (sql: postgres.TransactionSql) => Promise<Row>,
    ) {
      const person = sides[side].people[role];
      return rolledBack(async (sql) => {
        await sql.unsafe(`set local role r_${role}; select app.enter('${person}')`);
        return ask(sql);
      });
    }

    function keysOf(which: Table, acting: Role, side: keyof typeof foreign) {
      const reached = (who: Side) => who.rows[which]?.[acting] ?? who.rows[which]?.coach ?? [];
      const mine = reached(sides[side]);
      const theirs = reached(sides[foreign[side]]).filter((key) => !mine.includes(key));
      if (mine.length === 0 || theirs.length === 0)
        throw new Error(`no rows of both in ${which} for ${acting}`);
      return { mine, theirs };
    }
  },
);

const back = Symbol('rolled back');

async function rolledBack<Row>(work: (sql: postgres.TransactionSql) => Promise<Row>): Promise<Row> {
  let found: Row;
  await login
    .begin(async (sql) => {
      found = await work(sql);
      throw back;
    })
    .catch((error: unknown) => {
      if (error !== back) throw error;
    });
  return found!;
}

/** What tells one row from another, as text. */
function keyOf(table: Table): string {
  const keys: Partial<Record<Table, string>> = {
    person_roles: `person_id || ' ' || role`,
    coach_years: `coach_id || ' ' || year`,
    contacts: 'person_id::text',
    coaches: 'person_id::text',
    coach_names: 'coach_id::text',
    coach_limits: 'coach_id::text',
    coach_days: 'coach_id::text',
    coach_towns: 'coach_id::text',
    coach_themes: 'coach_id::text',
    unfree_days: 'coach_id::text',
    papers_answers: 'coach_id::text',
    bank_accounts: 'person_id::text',
    session_trainers: 'session_id::text',
    trainer_answers: 'person_id::text',
    availability_answers: 'question_id::text',
    gathering_answers: 'question_id::text',
    intervision_attendances: 'coach_id::text',
    idempotency_keys: 'key::text',
  };
  return keys[table] ?? 'id::text';
}

/** What she may tell of a new row, and its owner also where she may not tell that. */
function namedWithOwner(table: Table, role: Role): string[] {
  const owner = ['person_id', 'coach_id', 'made_by'];
  const told = columnsFor(role, 'add', table);
  return Object.keys(columns[table]).filter((name) => told.includes(name) || owner.includes(name));
}

const changeable = (table: Table): string =>
  ({
    persons: 'first_name',
    contacts: 'town',
    bank_accounts: 'holder',
    coach_names: 'name',
    trainer_answers: 'fits',
    ombuds_keys: 'locked_by_words',
    idempotency_keys: 'status',
  })[table as string] ??
  (table === 'coach_limits'
    ? 'words'
    : table === 'coach_days'
      ? 'weekday'
      : table === 'coach_themes' || table === 'coach_towns'
        ? 'wish'
        : table === 'import_previews'
          ? 'content'
          : 'revoked_at');
