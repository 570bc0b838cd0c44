import { randomUUID } from 'node:crypto';
import { askAddress, confirmAddress } from '@app/contract/accounts/own-address';
import { askAddress as keepWish, confirmAddress as keepYes } from '@app/db/accounts/commands';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { minutesToConfirm } from '../messages/account-letters.ts';
import { hashOf, type Links } from '../sessions/link.ts';
import type { Auth } from './auth.ts';
import { limitTries, limitWhoTries } from './limit-tries.ts';
import { addressIn } from './read-address.ts';

/** Another address to sign in with: she asks it here, and says yes from the mail at the old address. */
export const addressRoutes =
  (auth: Auth, links: Links): Routes =>
  async (app) => {
    app.route({
      ...askAddress,
      handler: async ({ db, visit, body }, reply) => {
        const address = addressIn(body.address, '#/address');
        await limitTries(auth, `address of ${visit!.personId}`, { atMost: 5, per: '1 hour' });
        const id = randomUUID();
        await keepWish(db, { id, address, hash: hashOf(links.tokenFor('address', id)) });
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...confirmAddress,
      handler: async (request, reply) => {
        const { db, body } = request;
        if (!(await keepYes(db, hashOf(body.token), minutesToConfirm))) {
          await limitWhoTries(auth, 'address', request, { atMost: 30, per: '10 minutes' });
          refuse('link-or-code-does-not-fit');
        }
        reply.code(204);
        return null;
      },
    });
  };
