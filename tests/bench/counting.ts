import { urlFor } from '@app/db/database';
import { realClock } from '@app/server/clock';
import { coachRoutes } from '@app/server/coaches/routes';
import { sealWith } from '@app/server/coaches/seal';
import { termsRoutes } from '@app/server/participation/terms-routes';
import { searchRoutes } from '@app/server/search/routes';
import { makeLinks } from '@app/server/sessions/link';
import { sessionRoutes } from '@app/server/sessions/routes';
import { weekRoutes } from '@app/server/sessions/week-routes';
import { trainingDateRoutes } from '@app/server/training/date-routes';
import { trainingRoutes } from '@app/server/training/routes';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { appFor, as } from '../support/app.ts';
import { appSecret } from '../support/secret.ts';
import type { Organisation } from './organisation.ts';

const links = makeLinks(appSecret, 'http://localhost:3000');

/**
 * How many statements one answer asks of the database when something was written since the last one, with those that say
 * who acts; with a payload it is sent.
 */
export async function statementsOf(
  { ownerUrl, coordinator }: Pick<Organisation, 'ownerUrl' | 'coordinator'>,
  address: string,
  payload?: object,
) {
  const asked: string[] = [];
  const client = postgres(urlFor('app_web', ownerUrl, appSecret), {
    max: 1,
    onnotice: () => undefined,
    debug: (_connection, statement) => void asked.push(statement),
  });
  const owner = postgres(ownerUrl, { max: 1 });
  const app = await appFor({ web: drizzle({ client, casing: 'snake_case' }) }, [
    coachRoutes(realClock, sealWith(Buffer.alloc(32)), links),
    sessionRoutes(realClock, () => true),
    searchRoutes(realClock),
    termsRoutes(realClock),
    trainingRoutes(realClock),
    trainingDateRoutes(realClock, links, () => true),
    weekRoutes(realClock, links, () => true),
  ]);
  const ask = () =>
    app.inject({
      url: address,
      headers: as({ personId: coordinator, role: 'coordinator' }),
      ...(payload && { method: 'POST', payload }),
    });
  try {
    await ask(); // opens the connection, which asks something too
    await owner`select pg_current_xact_id()`; // ends what was kept, as any writing does
    asked.length = 0;
    const { statusCode } = await ask();
    if (statusCode !== 200) throw new Error(`${address} answers ${statusCode}`);
    return asked.length;
  } finally {
    await app.close();
    await Promise.all([client.end(), owner.end()]);
  }
}
