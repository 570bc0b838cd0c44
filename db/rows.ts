import { access, reach, type Role, type Table } from '@app/domain/access';
import { and, sql, type Column, type SQL } from 'drizzle-orm';
import { pgPolicy, pgSchema } from 'drizzle-orm/pg-core';

export const app = pgSchema('app');

/**
 * The person who entered this transaction, while the role she entered in acts; else null. Written as a subquery, so
 * that it is asked once and not per row.
 */
export const me = sql`(select app.uid())`;

/** As a default of a column: the person who wrote this row. */
export const byMe = sql`app.uid()`;

/** The days of the person who entered, as a coach and as a trainer. */
export const mySessions = {
  coach: sql`select app.sessions_i_was_asked_for()`,
  trainer: sql`select app.sessions_i_train()`,
};

const somebodyEntered = sql`${me} is not null`;

type PerRole = Partial<Record<Role, SQL>>;

interface Conditions {
  /** Which rows are a person's own; for all roles, or for each that it is different for. */
  own?: SQL | PerRole;
  /** Which rows she reaches by a relation. */
  rel?: SQL | PerRole;
  /** What a row must say when a role adds or changes it, beside being one that it reaches. */
  says?: { add?: PerRole; change?: PerRole };
  /** Which rows a role may still change. */
  still?: PerRole;
}

/**
 * Turns the access matrix into row policies. Each asks who entered, except those of the two roles that are nobody's:
 * `anon` reaches what is everybody's, and `job` has a login of its own.
 */
export function rowsOf(table: Table, { own, rel, says = {}, still = {} }: Conditions = {}) {
  const policies = (Object.keys(access[table]) as Role[]).flatMap((role) =>
    commands.flatMap(({ verb, command }) => {
      const reached = reach(role, verb, table);
      if (reached === '-' || reached === 'fn') return [];

      const which = rowsFor(role, { own, rel, all: sql`true` }[reached]);
      if (!which) throw new Error(`${table}: say which rows ${role} may ${verb}`);
      const these = asked(role, reached, which);
      return pgPolicy(`${role}_may_${verb}`, {
        for: command,
        to: `r_${role}`,
        ...(command !== 'insert' && {
          using: command === 'update' ? and(these, still[role])! : these,
        }),
        ...(command === 'insert' && { withCheck: and(these, says.add?.[role])! }),
        ...(command === 'update' && { withCheck: and(these, says.change?.[role])! }),
      });
    }),
  );
  return [...policies, ownerMay];
}

/** What can be ended, now, and never begins again. */
export const endsOnce = (endedAt: Column, roles: Role[]): Conditions => ({
  says: { change: Object.fromEntries(roles.map((role) => [role, sql`${endedAt} = now()`])) },
  still: Object.fromEntries(roles.map((role) => [role, sql`${endedAt} is null`])),
});

const nobodys: readonly Role[] = ['anon', 'job'];

/** With the question who entered, where the rows themselves do not compare with her. */
function asked(role: Role, reached: 'own' | 'rel' | 'all', which: SQL): SQL {
  if (nobodys.includes(role) || reached === 'own') return which;
  return reached === 'all' ? somebodyEntered : and(somebodyEntered, which)!;
}

// The owner cannot sign in: it is what definer functions run as.
const ownerMay = pgPolicy('owner_may', { to: 'app_owner', using: sql`true`, withCheck: sql`true` });

const commands = [
  { verb: 'see', command: 'select' },
  { verb: 'add', command: 'insert' },
  { verb: 'change', command: 'update' },
  { verb: 'remove', command: 'delete' },
] as const;

const rowsFor = (role: Role, rows: SQL | PerRole | undefined): SQL | undefined =>
  rows && 'queryChunks' in rows ? (rows as SQL) : rows?.[role];
