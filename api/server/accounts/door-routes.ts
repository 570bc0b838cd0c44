import { showDoor } from '@app/contract/accounts';
import { settings } from '@app/db/accounts/tables';
import { contactPerson } from '@app/db/accounts/queries';
import type { Routes } from '../http/routes.ts';
import type { Auth } from './auth.ts';
import { peopleOfDemonstration } from './demonstration.ts';

/** What everybody may know before signing in. */
export const doorRoutes =
  (auth: Auth, mailLeaves: () => boolean): Routes =>
  async (app) => {
    app.route({
      ...showDoor,
      handler: async ({ db }) => {
        const [[house], contact] = await Promise.all([
          db
            .select({ organisation: settings.organisation, demonstration: settings.demonstration })
            .from(settings),
          contactPerson(db),
        ]);
        return {
          organisation: house?.organisation ?? '',
          contact,
          // A demonstration sends nothing, whatever mail server there is.
          mailLeaves: mailLeaves() && !house?.demonstration,
          demonstration: house?.demonstration ? await peopleOfDemonstration(auth) : null,
        };
      },
    });
  };
