import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { Database } from '@app/db/database';
import type { ActingRole } from '@app/domain/access';
import { makeAuth } from '@app/server/accounts/auth';
import { visitCookie } from '@app/server/accounts/visit-cookie';
import { makeRecognise } from '@app/server/accounts/visits';
import { realClock } from '@app/server/clock';
import { sealWith } from '@app/server/coaches/seal';
import { allRoutes } from '@app/server/http/all-routes';
import { buildApp, type Parts } from '@app/server/http/app';
import { makeLinks } from '@app/server/sessions/link';
import { anAccount } from '../factories/accounts.ts';
import { freshDatabase } from '../support/database.ts';
import { listsHere } from '../support/lists-here.ts';
import { appSecret } from '../support/secret.ts';

export const origin = 'http://localhost:3000';
export const links = makeLinks(appSecret, origin);
export const clock = realClock;
export const from = { name: 'Draagkracht', address: 'draagkracht@huis.example' };
export const seal = sealWith(randomBytes(32));

interface Different {
  /** The database as the API gets it, for a test that wants to undo what requests do. */
  through?: (database: Database) => Database;
  logger?: Parts['logger'];
}

/** The whole API as the product wires it, but that lists are read here, on a database of its own, with real visits. */
export async function aHouse({ through = (web) => web, logger = false }: Different = {}) {
  const database = await freshDatabase();
  const auth = makeAuth({ authUrl: database.authUrl, appSecret, origin, https: false });
  let listener: RequestListener = () => {};
  const app = await buildApp({
    database: through(database.web),
    recognise: makeRecognise(auth),
    routes: allRoutes({
      auth,
      clock,
      links,
      from,
      seal,
      lists: listsHere(),
      mailLeaves: () => false,
      readRoot: () => null,
      keepRoot: () => true,
    }),
    trustProxy: true,
    logger,
    serverFactory: (answer) => {
      listener = answer;
      return createServer();
    },
  });
  return {
    ...database,
    app,
    auth,
    answer: listener,
    async close() {
      await app.close();
      await auth.end();
      await database.drop();
    },
  };
}

export type House = Awaited<ReturnType<typeof aHouse>>;

/** The cookie of somebody who is signed in and acts in this role. */
export async function cookieOf({ owner, auth }: House, personId: string, role: ActingRole) {
  await anAccount(auth, { personId, address: `${personId}@post.example` });
  const token = randomBytes(24).toString('base64url');
  await owner`
    insert into auth.visits (token, person_id, role, expires_at, with_passkey)
    values (${token}, ${personId}, ${role}, now() + interval '1 day', true)`;
  return visitCookie(token, false, auth).split(';')[0]!;
}
