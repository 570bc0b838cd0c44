import { randomBytes } from 'node:crypto';
import { setAside, takeUp } from '@app/contract/accounts/set-aside';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { hashOfText } from './asked-here.ts';
import type { Auth } from './auth.ts';
import { signKnownHere, signOf } from './known-here.ts';
import { limitWhoTries } from './limit-tries.ts';
import { cookieIn, cookieName, ownCookie } from './own-cookie.ts';

/**
 * What somebody typed while her visit ended, until she is back: sealed, for an hour, and for nobody but the person
 * who was signed in in this browser. Which it is stands in a cookie, never in an address.
 */
export const setAsideRoutes =
  (auth: Auth): Routes =>
  async (app) => {
    app.route({
      ...setAside,
      handler: async (request, reply) => {
        const whose = signKnownHere(request.headers.cookie, auth) ?? refuse('not-found');
        await limitWhoTries(auth, 'set aside', request, { atMost: 30, per: '10 minutes' });
        const ticket = randomBytes(20).toString('base64url');
        await keep(auth, hashOfText(ticket), whose, JSON.stringify(request.body));
        reply.code(204).header('set-cookie', ownCookie(nameOf(auth), ticket, auth, 60 * 60));
        return null;
      },
    });

    app.route({
      ...takeUp,
      handler: async ({ headers, visit }) => {
        const ticket = cookieIn(headers.cookie, nameOf(auth));
        const typed = ticket && (await kept(auth, hashOfText(ticket), visit!.personId));
        return takeUp.schema.response[200].parse(JSON.parse(typed || refuse('not-found')));
      },
    });
  };

async function keep({ pool, seal }: Auth, ticket: string, whose: string, typed: string) {
  await pool.query(`delete from auth.set_aside where kept_at < now() - interval '1 hour'`);
  await pool.query('insert into auth.set_aside (ticket, whose, sealed) values ($1, $2, $3)', [
    ticket,
    whose,
    seal.close(placeOf(ticket), typed),
  ]);
}

async function kept(auth: Auth, ticket: string, personId: string): Promise<string | null> {
  const { rows } = await auth.pool.query<{ sealed: Uint8Array }>(
    `select sealed from auth.set_aside
     where ticket = $1 and whose = $2 and kept_at > now() - interval '1 hour'`,
    [ticket, signOf(personId, auth)],
  );
  return rows[0] ? auth.seal.open(placeOf(ticket), rows[0].sealed) : null;
}

const placeOf = (ticket: string) => `set_aside|sealed|${ticket}`;

const nameOf = (auth: Auth) => cookieName('aside', auth);
