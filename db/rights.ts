import { access, reach, roles, type Role, type Table } from '@app/domain/access';
import { columnsFor } from '@app/domain/columns';
import { callablesIn } from './callers.ts';
import { everybody, named } from './roles.ts';

/** The grants that follow from the access matrix and its columns. */
function grants(): string[] {
  return [
    `grant usage on schema app to ${named(roles)}`,
    `revoke all on all tables in schema app from ${everybody}`,
    ...Object.keys(access).flatMap((table) => grantsOn(table as Table)),
  ];
}

const grantsOn = (table: Table) =>
  (Object.keys(access[table]) as Role[]).flatMap((role) => [
    ...byColumn.flatMap(({ verb, privilege }) => {
      const columns = columnsFor(role, verb, table);
      if (columns.length === 0) return [];
      return `grant ${privilege} (${columns.join(', ')}) on app.${table} to ${named([role])}`;
    }),
    ...(['-', 'fn'].includes(reach(role, 'remove', table))
      ? []
      : [`grant delete on app.${table} to ${named([role])}`]),
  ]);

const byColumn = [
  { verb: 'see', privilege: 'select' },
  { verb: 'add', privilege: 'insert' },
  { verb: 'change', privilege: 'update' },
] as const;

/** The same for functions: nobody, then exactly those that the line above each names. */
const callRights = (functions: string): string[] => [
  `revoke execute on all functions in schema app from ${everybody}`,
  ...callablesIn(functions).map(
    ({ name, callers }) => `grant execute on function ${name} to ${named(callers)}`,
  ),
];

/** All rights in schema `app`, as statements that may run again. */
export const rightsWith = (functions: string): string =>
  [...grants(), ...callRights(functions)].join(';\n');
