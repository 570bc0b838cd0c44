import { randomUUID } from 'node:crypto';
import type { ActingRole } from '@app/domain/access';
import type { Auth } from '@app/server/accounts/auth';
import { makeAuth } from '@app/server/accounts/auth';
import { firstStartRoutes } from '@app/server/accounts/first-start';
import { accountRoutes } from '@app/server/accounts/routes';
import { makeRecognise } from '@app/server/accounts/visits';
import { makeLinks } from '@app/server/sessions/link';
import { buildApp, type Api } from '@app/server/http/app';
import { anAccount } from '../factories/accounts.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { appSecret } from '../support/secret.ts';

export const links = makeLinks(appSecret, 'http://localhost:3000');

/** The door of the house on a database of its own, at a plain or a safe address. */
export async function aDoor({ origin = 'http://localhost:3000' } = {}) {
  const database = await freshDatabase();
  const auth = anAuth(database, origin);
  const app = await buildApp({
    database: database.web,
    recognise: makeRecognise(auth),
    routes: [
      accountRoutes({ auth, links, mailLeaves: () => false }),
      firstStartRoutes(auth, links),
    ],
    trustProxy: true,
  });
  return {
    ...database,
    auth,
    app,
    async close() {
      await app.close();
      await auth.end();
      await database.drop();
    },
  };
}

export type Door = Awaited<ReturnType<typeof aDoor>>;

export const anAuth = ({ authUrl }: Pick<TestDatabase, 'authUrl'>, origin: string): Auth =>
  makeAuth({ authUrl, appSecret, origin, https: origin.startsWith('https:') });

/** Somebody with an account and these roles, and an address nobody else has. */
export async function somebody({ owner, auth }: Door, ...roles: ActingRole[]) {
  const personId = randomUUID();
  const address = `${personId}@post.example`;
  await owner`insert into app.persons (id, first_name) values (${personId}, 'Noor')`;
  for (const role of roles)
    await owner`insert into app.person_roles (person_id, role) values (${personId}, ${role})`;
  await anAccount(auth, { personId, address });
  return { personId, address };
}

interface DoorRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: object;
  cookie?: string;
  from?: string;
}

/** Every request comes from an address of its own, unless the test says otherwise. */
export async function ask(app: Api, { method, url, body, cookie, from = anIp() }: DoorRequest) {
  const answer = await app.inject({
    method,
    url: `/api${url}`,
    headers: { 'x-forwarded-for': from, ...(cookie ? { cookie } : {}) },
    ...(body ? { payload: body } : {}),
  });
  return {
    status: answer.statusCode,
    body: answer.body === '' ? null : answer.json(),
    headers: answer.headers,
    cookie: [answer.headers['set-cookie'] ?? []]
      .flat()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
}

let counter = 0;
const anIp = () => `10.${(counter >> 16) & 255}.${(counter >> 8) & 255}.${counter++ & 255}`;
