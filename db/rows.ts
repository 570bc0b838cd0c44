import { access, reach, type Role, type Table } from '@app/domain/access';
import { sql, type SQL } from 'drizzle-orm';
import { pgPolicy, pgSchema } from 'drizzle-orm/pg-core';

export const app = pgSchema('app');

/** The person this transaction acts for. Written as a subquery, so that it is asked once and not per row. */
export const me = sql`(select app.uid())`;

/** As a default of a column: who wrote this row. */
export const byMe = sql`app.uid()`;

const everyRow = sql`true`;

type Rows = SQL | Partial<Record<Role, SQL>>;

/**
 * Turns the access matrix into row policies. `own` says which rows are a person's own, `rel` which rows she
 * reaches by a relation; both once, or per role where they differ.
 */
export function rowsOf(table: Table, { own, rel }: { own?: Rows; rel?: Rows } = {}) {
  const policies = (Object.keys(access[table]) as Role[]).flatMap((role) =>
    commands.flatMap(({ verb, command, name }) => {
      const rows = { own, rel, all: everyRow, '-': null, fn: null }[reach(role, verb, table)];
      if (rows === null) return [];
      if (rows === undefined) throw new Error(`${table}: say which rows ${role} may ${verb}`);

      const which = isOne(rows) ? rows : rows[role];
      if (!which) throw new Error(`${table}: say which rows ${role} may ${verb}`);
      return pgPolicy(`${role}_may_${name}`, {
        for: command,
        to: `r_${role}`,
        ...(command === 'insert' ? {} : { using: which }),
        ...(command === 'insert' || command === 'update' ? { withCheck: which } : {}),
      });
    }),
  );
  return [...policies, ownerMay];
}

// The owner cannot sign in: it is what definer functions run as.
const ownerMay = pgPolicy('owner_may', { to: 'app_owner', using: everyRow, withCheck: everyRow });

const commands = [
  { verb: 'see', command: 'select', name: 'see' },
  { verb: 'add', command: 'insert', name: 'add' },
  { verb: 'change', command: 'update', name: 'change' },
  { verb: 'remove', command: 'delete', name: 'remove' },
] as const;

const isOne = (rows: Rows): rows is SQL => 'queryChunks' in rows;
