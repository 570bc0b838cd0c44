import { appSecret } from '../support/secret.ts';
import { makeLinks } from '@app/server/sessions/link';
import { randomBytes, randomUUID } from 'node:crypto';
import { limitsRoutes } from '@app/server/coaches/limits-routes';
import { coachRoutes } from '@app/server/coaches/routes';
import { sealWith } from '@app/server/coaches/seal';
import { appFor, as, clockAt, type Acting } from '../support/app.ts';
import type { TestDatabase } from '../support/database.ts';

const clock = clockAt('2026-11-23T09:00:00.000Z');
export const today = '2026-11-23';
export const seal = sealWith(randomBytes(32));

/** The API about coaches, called as somebody. Every change gets a key of its own unless one is given. */
export async function coachApi(database: TestDatabase) {
  const app = await appFor(database, [
    coachRoutes(clock, seal, makeLinks(appSecret, 'http://localhost:3000')),
    limitsRoutes(clock),
  ]);
  return {
    app,
    get: (who: Acting, url: string) =>
      app.inject({ method: 'GET', url: `/api${url}`, headers: as(who) }),
    send: (who: Acting, method: 'POST' | 'PATCH', url: string, body: object) =>
      app.inject({
        method,
        url: `/api${url}`,
        headers: as(who),
        payload: { key: randomUUID(), ...body },
      }),
  };
}

/** A coach as the form sends her. A test says only what is different. */
export const aForm = (different: object = {}) => ({
  firstName: 'Danny',
  lastName: 'Coppens',
  phone: '0476 50 63 10',
  email: null,
  preferredChannel: 'sms',
  whatsappAgreed: false,
  street: null,
  postalCode: null,
  town: 'Antwerpen',
  since: null,
  starterTrainingOn: null,
  perWeek: null,
  perMonth: null,
  notOn: [],
  themes: [],
  followed: [],
  words: null,
  account: null,
  ...different,
});
