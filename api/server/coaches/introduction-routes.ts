import {
  listIntroductions,
  recordIntroduction,
  recordIntroductions,
  takeBackIntroduction,
} from '@app/contract/coaches/introductions';
import {
  introduce,
  introducedCoaches,
  takeBackIntroduction as takeBack,
} from '@app/db/coaches/introductions';
import { holdOneCoach } from '@app/db/coaches/queries';
import { allTerms } from '@app/db/participation/queries';
import { introductionDue } from '@app/domain/participation/conditions/knows-the-ombudsperson';
import { termsOn } from '@app/domain/participation/terms';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { refuseAbsent } from './merge-coaches.ts';

/** When coaches were told about the ombudsperson (RV-40): of one, and of all who were there. */
export const introductionRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listIntroductions,
      handler: async ({ db }) => {
        const on = today();
        const terms = termsOn(await allTerms(db), on);
        const coaches = await introducedCoaches(db, on);
        return {
          coaches: coaches.map(({ told, wentAlong, ...coach }) => ({
            ...coach,
            on: told.at(-1)?.on ?? null,
            card: told.some(({ card }) => card),
            due:
              introductionDue({ introductions: told, wentAlongBefore: wentAlong }, on, terms)
                ?.kind ?? null,
          })),
        };
      },
    });

    app.route({
      ...recordIntroduction,
      handler: async ({ db, params: { coach }, body: { on, card } }, reply) => {
        refuseFuture(on);
        if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
        await introduce(db, [coach], { on, card });
        reply.code(201);
        return { on };
      },
    });

    app.route({
      ...recordIntroductions,
      handler: async ({ db, body: { on, card, coaches } }, reply) => {
        refuseFuture(on);
        reply.code(201);
        return { on, coaches: await introduce(db, [...new Set(coaches)], { on, card }) };
      },
    });

    app.route({
      ...takeBackIntroduction,
      handler: async ({ db, params: { coach, introduction } }) => {
        if (!(await takeBack(db, coach, introduction))) refuse('not-found');
        return { outcome: 'taken-back' } as const;
      },
    });

    function refuseFuture(on: string) {
      if (on > today())
        refuse('invalid-input', { errors: [{ pointer: '#/on', detail: 'in-the-future' }] });
    }
  };
