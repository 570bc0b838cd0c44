import { randomUUID } from 'node:crypto';
import { askAddress, confirmAddress, showAddressLink } from '@app/contract/accounts/own-address';
import { askAddress as keepWish, confirmAddress as keepYes } from '@app/db/accounts/commands';
import { addressLink } from '@app/db/accounts/queries';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { minutesToConfirm } from '../messages/account-letters.ts';
import { hashOf, type Links } from '../sessions/link.ts';
import type { Auth } from './auth.ts';
import { limitTries, limitWhoTries, type Asking } from './limit-tries.ts';
import { addressIn } from './read-address.ts';

/** Another address to sign in with: she asks it here, and says yes from the mail at the old address. */
export const addressRoutes =
  (auth: Auth, links: Links): Routes =>
  async (app) => {
    app.route({
      ...askAddress,
      handler: async ({ db, visit, body }, reply) => {
        const address = addressIn(body.address, '#/address');
        if ((await addressOf(auth, visit!.personId)) === address)
          refuse('invalid-input', {
            errors: [{ pointer: '#/address', detail: 'already-your-address' }],
          });
        await limitTries(auth, `address of ${visit!.personId}`, { atMost: 5, per: '1 hour' });
        const id = randomUUID();
        await keepWish(db, { id, address, hash: hashOf(links.tokenFor('address', id)) });
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...showAddressLink,
      handler: async ({ db, params }) => ({
        state: await addressLink(db, hashOf(params.token), minutesToConfirm),
      }),
    });

    app.route({
      ...confirmAddress,
      handler: async (request, reply) => {
        const { db, body } = request;
        if (!(await keepYes(db, hashOf(body.token), minutesToConfirm))) {
          await limitGuesses(auth, request);
          refuse('link-or-code-does-not-fit');
        }
        reply.code(204);
        return null;
      },
    });
  };

const limitGuesses = (auth: Auth, asking: Asking) =>
  limitWhoTries(auth, 'address', asking, { atMost: 30, per: '10 minutes' });

async function addressOf({ pool }: Auth, personId: string) {
  const { rows } = await pool.query<{ email: string }>(
    'select email from auth.accounts where id = $1',
    [personId],
  );
  return rows[0]?.email ?? null;
}
