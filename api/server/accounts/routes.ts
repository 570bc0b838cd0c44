import { actAs, signOut, whoAmI } from '@app/contract/accounts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { Links } from '../sessions/link.ts';
import { addressRoutes } from './address-routes.ts';
import type { Auth } from './auth.ts';
import { coachAccountRoutes } from './coach-account-routes.ts';
import { doorRoutes } from './door-routes.ts';
import { managingRoutes } from './managing-routes.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { setAsideRoutes } from './set-aside-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { tellMe } from './tell-me.ts';
import { noVisitCookie } from './visit-cookie.ts';
import { chooseRole, endVisit } from './visits.ts';

export interface AccountWiring {
  auth: Auth;
  links: Links;
  /** False when letters stay in the outbox because there is no mail server. */
  mailLeaves: () => boolean;
}

/** Coming in, choosing a role, and leaving. */
export const accountRoutes =
  ({ auth, links, mailLeaves }: AccountWiring): Routes =>
  async (app) => {
    for (const routes of [
      signInRoutes(auth),
      passkeyRoutes(auth),
      doorRoutes(auth, mailLeaves),
      addressRoutes(auth, links),
      coachAccountRoutes,
      managingRoutes,
      settingsRoutes(auth),
      setAsideRoutes(auth),
    ])
      await app.register(routes);

    app.route({ ...whoAmI, handler: ({ visit }) => tellMe(auth, visit!) });

    app.route({
      ...actAs,
      handler: async ({ visit, body: { role } }) => {
        if (!visit!.roles.includes(role)) refuse('not-allowed', { role });
        return tellMe(auth, (await chooseRole(auth, visit!, role)) ?? refuse('not-signed-in'));
      },
    });

    app.route({
      ...signOut,
      handler: async ({ visit, query: { everywhere } }, reply) => {
        if (visit) await endVisit(auth, visit, everywhere === 'yes');
        reply
          .code(204)
          .header('set-cookie', noVisitCookie(auth))
          .header('clear-site-data', '"cache", "cookies", "storage"');
        return null;
      },
    });
  };
