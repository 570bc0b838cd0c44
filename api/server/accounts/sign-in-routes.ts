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
import { limitTries, networkOf } from './limit-tries.ts';
import { aboutLink, proveByCode, proveByLink } from './prove.ts';
import { tellMe } from './tell-me.ts';

/** The mailed link and the mailed code; in a demonstration, one tap. */
export const signInRoutes =
  (auth: Auth): Routes =>
  async (app) => {
    app.route({
      ...askSignIn,
      handler: async ({ db, ip, body, headers }, reply) => {
        const written = readEmail(body.address);
        if ('problem' in written) refuse('not-an-address');
        await limitTries(auth, `ask from ${networkOf(ip)}`, { atMost: 30, per: '15 minutes' });
        await limitTries(auth, `ask for ${written.value}`, { atMost: 5, per: '15 minutes' });

        // Known or not: one row, the same answer, the same work. The worker finds out that a row is needless.
        const personId = await personOf(auth, written.value);
        const mark = markOf(headers.cookie, auth);
        const about = personId ? { person: personId, askedBy: mark.hash } : {};
        await emit(db, 'sign-in', about, `sign-in:${randomUUID()}`);
        reply.code(204).header('set-cookie', mark.cookie);
        return null;
      },
    });

    app.route({
      ...showSignInLink,
      handler: async ({ headers, params: { token } }) =>
        (await aboutLink(auth, { token, cookies: headers.cookie })) ??
        refuse('link-or-code-does-not-fit'),
    });

    app.route({
      ...signIn,
      handler: async ({ ip, headers, body: { by, ownDevice } }, reply) => {
        await limitTries(auth, `sign in from ${networkOf(ip)}`, { atMost: 30, per: '10 minutes' });
        const token = await (by.kind === 'link'
          ? proveByLink(auth, { ...by, cookies: headers.cookie })
          : proveByCode(auth, by));
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

async function personOf({ pool }: Auth, address: string) {
  const { rows } = await pool.query<{ person: string | null }>(
    'select auth.person_of($1) as person',
    [address],
  );
  return rows[0]?.person ?? null;
}
