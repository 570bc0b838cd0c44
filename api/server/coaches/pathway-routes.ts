import {
  comeBack,
  comeBackByPage,
  readStep,
  recordAway,
  recordBack,
  recordTrainingBegun,
  showMyPathway,
  showPathwayByPage,
  stepAway,
  stepAwayByPage,
} from '@app/contract/coaches/pathway';
import {
  ownWay,
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
import type { Routes } from '../http/routes.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { hashOf } from '../sessions/link.ts';
import { refuseAbsent } from './merge-coaches.ts';

/** A coach pauses, stops and comes back, as she says it herself or as the coordinator hears it. */
export const pathwayRoutes =
  ({ today }: Clock, limitTries: LimitTries): Routes =>
  async (app) => {
    app.route({
      ...showMyPathway,
      handler: ({ db }) => ownWay(db, null),
    });

    app.route({
      ...showPathwayByPage,
      handler: ({ db, params }) => ownWay(db, hashOf(params.token)),
    });

    app.route({
      ...stepAway,
      handler: async ({ db, body: { stage, giveBack } }, reply) => {
        await keepAway(db, null, stage, giveBack);
        reply.code(201);
        return { stage, since: today() };
      },
    });

    app.route({
      ...stepAwayByPage,
      handler: async ({ db, params: { token }, body: { stage, giveBack } }, reply) => {
        await keepAway(db, await doorOf(token), stage, giveBack);
        reply.code(201);
        return { stage, since: today() };
      },
    });

    app.route({
      ...comeBack,
      handler: async ({ db }, reply) => {
        reply.code(201);
        return { cameBack: await stepBack(db, null) };
      },
    });

    app.route({
      ...comeBackByPage,
      handler: async ({ db, params: { token } }, reply) => {
        const door = await doorOf(token);
        reply.code(201);
        return { cameBack: await stepBack(db, door) };
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

    async function doorOf(token: string) {
      await limitTries(`page ${token}`, { atMost: 60, per: '10 minutes' });
      return hashOf(token);
    }

    async function hold(db: Transaction, coach: string) {
      if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
    }
  };
