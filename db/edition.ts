import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { features } from '@app/domain/access';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import { bringPublishedAmounts } from './compensation/published.ts';
import { rightsWith } from './rights.ts';
import { letLoginsAct, makeRoles } from './roles.ts';

/** All that one version of the product makes of a database, as text. */
export interface Edition {
  roles: string;
  functions: string;
  migrations: MigrationMeta[];
  settle: string;
  rights: string;
  accounts: string;
}

export async function thisEdition(): Promise<Edition> {
  const [server, settle, accounts, ...perFile] = await Promise.all([
    textOf('roles.sql'),
    textOf('settle.sql'),
    textOf('auth.sql'),
    ...functionFiles().map(textOf),
  ]);
  const functions = perFile.join('\n');
  const migrationsFolder = new URL('migrations', import.meta.url).pathname;
  return {
    roles: [...makeRoles(), server, ...letLoginsAct()].join(';\n'),
    functions,
    migrations: readMigrationFiles({ migrationsFolder }),
    settle: `${settle};\n${bringPublishedAmounts()}`,
    rights: rightsWith(functions),
    accounts,
  };
}

/**
 * All SQL in the folder of a feature is functions. They come in the order of the features, so those of accounts first:
 * others are made of them.
 */
const functionFiles = (): string[] =>
  features.flatMap((feature) =>
    readdirSync(new URL(feature, import.meta.url))
      .filter((name) => name.endsWith('.sql'))
      .sort()
      .map((name) => `${feature}/${name}`),
  );

const textOf = (file: string) => readFile(new URL(file, import.meta.url), 'utf8');

/** The same in every process of one version, and in no other. */
export const markOf = (edition: Edition): string =>
  createHash('sha256').update(JSON.stringify(edition)).digest('hex');

export const newestMigration = ({ migrations }: Edition): number =>
  Math.max(0, ...migrations.map(({ folderMillis }) => folderMillis));

/** What processes of one version call themselves on their connections, so that another sees that they work. */
export const applicationOf = (mark: string) => `draagkracht ${mark.slice(0, 12)}`;
