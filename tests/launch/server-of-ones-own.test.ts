import { actingAs, connect, urlFor } from '@app/db/database';
import { migrate } from '@app/db/migrate';
import { checkReachable, oldest } from '@app/db/reachable';
import { themes } from '@app/db/training/tables';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { isHere, startOldest } from '../support/older-postgres.ts';
import { appSecret } from '../support/secret.ts';

/** A coordinator writes on it, through the login of the product. */
async function isWrittenOn(ownerUrl: string) {
  await migrate(ownerUrl, appSecret);
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  await owner`set role app_owner`;
  const hilde = await aPerson(owner, 'coordinator');
  const { database, end } = connect(urlFor('app_web', ownerUrl, appSecret), { most: 1 });
  const written = await actingAs(database, hilde, (db) =>
    db.insert(themes).values({ name: 'Armoede' }).returning({ name: themes.name }),
  );
  await Promise.all([owner.end(), end()]);
  return written;
}

test.skipIf(!isHere)(
  `PostgreSQL ${oldest} is written on, also for an owner who may make roles and no more`,
  async () => {
    const server = await startOldest();
    await server.sql`create role plain login createrole`;
    await server.sql`create database plain owner plain`;
    await checkReachable(server.at('plain', 'plain'));
    expect(await isWrittenOn(server.at('plain', 'plain'))).toEqual([{ name: 'Armoede' }]);

    await server.sql`create database mighty`;
    expect(await isWrittenOn(server.at('mighty'))).toEqual([{ name: 'Armoede' }]);
    await server.stop();
  },
  60_000,
);
