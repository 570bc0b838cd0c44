import { randomUUID } from 'node:crypto';
import { askSignIn, demoSignIn, showSignInLink, signIn } from '@app/contract/accounts';
import { emit } from '@app/db/messages/commands';
import { readEmail } from '@app/domain/written-email';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { markOf } from './asked-here.ts';
import type { Auth } from './auth.ts';
import { beginVisit, openDemonstrationVisit } from './begin-visit.ts';
import { peopleOfDemonstration } from './demonstration.ts';
import { isKnownHere } from './known-here.ts';
import { limitTries, limitWhoTries, type Asking } from './limit-tries.ts';
import { personOf } from './person-of.ts';
import { aboutLink, proveByCode, proveByLink } from './prove.ts';
import { tellMe } from './tell-me.ts';

/** The mailed link and the mailed code; in a demonstration, one tap. */
export const signInRoutes =
  (auth: Auth): Routes =>
  async (app) => {
    app.route({
      ...askSignIn,
      handler: async (request, reply) => {
        const { db, body, headers } = request;
        const written = readEmail(body.address);
        if ('problem' in written) refuse('not-an-address');

        // Known or not: one row, the same answer, the same work. The worker finds out that a row is needless.
        const personId = await personOf(auth, written.value);
        const known = isKnownHere(headers.cookie, personId, auth);
        await limitQuestions(auth, written.value, request, known);
        const mark = markOf(headers.cookie, auth);
        const about = personId
          ? {
              person: personId,
              askedBy: mark.hash,
              ...(known && { known: 'here' }),
              ...(body.language && { language: body.language }),
            }
          : {};
        await emit(db, 'sign-in', about, `sign-in:${randomUUID()}`);
        reply.code(204).header('set-cookie', mark.cookie);
        return null;
      },
    });

    app.route({
      ...showSignInLink,
      handler: async ({ headers, params: { token } }) =>
        (await aboutLink(auth, token, headers.cookie)) ?? refuse('link-or-code-does-not-fit'),
    });

    app.route({
      ...signIn,
      handler: async (request, reply) => {
        const { by, ownDevice } = request.body;
        const token = await (by.kind === 'link'
          ? proveByLink(auth, by, request)
          : proveByCode(auth, by, request));
        const visit = token && (await beginVisit(auth, reply, token, { ownDevice }));
        return tellMe(auth, visit || refuse('link-or-code-does-not-fit'));
      },
    });

    app.route({
      ...demoSignIn,
      handler: async ({ body: { role, personId } }, reply) => {
        const chosen =
          (await peopleOfDemonstration(auth)).find(
            (one) => one.role === role && (!personId || one.personId === personId),
          ) ?? refuse('not-found');
        const token = await openDemonstrationVisit(auth, chosen.personId, role);
        return tellMe(auth, (await beginVisit(auth, reply, token)) ?? refuse('not-found'));
      },
    });
  };

/** Where she signed in before, nobody else's questions count. Anywhere else they count by caller. */
async function limitQuestions(auth: Auth, address: string, asking: Asking, known: boolean) {
  const forOne = { atMost: 5, per: '15 minutes' };
  if (known) return limitTries(auth, `ask for ${address} where she is known`, forOne);

  await limitWhoTries(auth, `ask for ${address}`, asking, forOne);
  await limitWhoTries(auth, 'ask', asking, { atMost: 30, per: '15 minutes' });
}
