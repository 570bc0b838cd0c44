import {
  comeBack,
  readStep,
  recordAway,
  recordBack,
  recordTrainingBegun,
  showMyPathway,
  stepAway,
} from '@app/contract/coaches/pathway';
import {
  awayNow,
  daysWithPlace,
  readStep as keepRead,
  setTraining,
  stepAway as keepAway,
  stepAwayHeard,
  stepBack,
  stepBackHeard,
} from '@app/db/coaches/pathway';
import { holdOneCoach } from '@app/db/coaches/queries';
import type { Transaction } from '@app/db/database';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { refuseAbsent } from './merge-coaches.ts';

/** A coach pauses, stops and comes back, as she says it herself or as the coordinator hears it. */
export const pathwayRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...showMyPathway,
      handler: async ({ db, visit }) => {
        const me = visit?.personId ?? refuse('not-found');
        const away = await awayNow(db, me, today());
        return { away: away ?? null, days: await daysWithPlace(db, me) };
      },
    });

    app.route({
      ...stepAway,
      handler: async ({ db, body: { stage, giveBack } }, reply) => {
        await keepAway(db, stage, giveBack);
        reply.code(201);
        return { stage, since: today() };
      },
    });

    app.route({
      ...comeBack,
      handler: async ({ db }, reply) => {
        reply.code(201);
        return { cameBack: await stepBack(db) };
      },
    });

    app.route({
      ...recordAway,
      handler: async ({ db, params: { coach }, body }, reply) => {
        await hold(db, coach);
        const { stage, from, channel, giveBack } = body;
        await stepAwayHeard(db, coach, { becoming: stage, from, channel, givenBack: giveBack });
        reply.code(201);
        return { stage, since: from };
      },
    });

    app.route({
      ...recordBack,
      handler: async ({ db, params: { coach }, body: { on, channel } }, reply) => {
        await hold(db, coach);
        reply.code(201);
        return { cameBack: await stepBackHeard(db, coach, on, channel) };
      },
    });

    app.route({
      ...recordTrainingBegun,
      handler: async ({ db, params: { coach }, body: { on } }, reply) => {
        await hold(db, coach);
        await setTraining(db, coach, on);
        reply.code(201);
        return { on };
      },
    });

    app.route({
      ...readStep,
      handler: async ({ db, params: { coach, step } }, reply) => {
        await hold(db, coach);
        reply.code(201);
        return { read: await keepRead(db, step) };
      },
    });

    async function hold(db: Transaction, coach: string) {
      if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
    }
  };
