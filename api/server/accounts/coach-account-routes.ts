import { openCoachAccount, showCoachAccount } from '@app/contract/accounts/coach-account';
import { openCoachAccount as open } from '@app/db/accounts/commands';
import { coachAccount } from '@app/db/accounts/queries';
import { holdOneCoach } from '@app/db/coaches/queries';
import { emit } from '@app/db/messages/commands';
import { refuseAbsent } from '../coaches/merge-coaches.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { addressIn } from './read-address.ts';

/** A coach who signs in with her own mail; most use the link to their own page. */
export const coachAccountRoutes: Routes = async (app) => {
  app.route({
    ...showCoachAccount,
    handler: async ({ db, params: { coach } }) => ({
      signsInWith: await coachAccount(db, coach),
    }),
  });

  app.route({
    ...openCoachAccount,
    handler: async ({ db, visit, params: { coach }, body }, reply) => {
      const address = addressIn(body.address, '#/address');
      if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
      if (!(await open(db, coach, address))) refuse('signs-in-already');
      await emit(db, 'invited', { person: coach, by: visit!.personId }, `invited:${body.key}`);
      reply.code(201);
      return { signsInWith: address };
    },
  });
};
