import {
  answerGathering,
  answerGatheringByPage,
  answerOwnGathering,
} from '@app/contract/intervision/answering';
import type { Transaction } from '@app/db/database';
import { answerMoment } from '@app/db/intervision/commands';
import { shownAt, type Door } from '@app/db/sessions/answers';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { doorsOf } from '../sessions/page-door.ts';
import { gatheringAt } from './show-question.ts';

type Tap = z.output<typeof answerGathering.schema.body>;

/** What a coach says herself about the moments of an intervision, at any door of hers. */
export const gatheringAnswerRoutes =
  ({ now }: Clock, limitTries: LimitTries): Routes =>
  async (app) => {
    const { doorOfLink, doorOnPage } = doorsOf(limitTries);

    app.route({
      ...answerGathering,
      handler: async ({ db, params, body }) => tapAt(db, await doorOfLink(params), body),
    });
    app.route({
      ...answerGatheringByPage,
      handler: async ({ db, params, body }) => tapAt(db, await doorOnPage(params), body),
    });
    app.route({
      ...answerOwnGathering,
      handler: ({ db, params, body }) => tapAt(db, { question: params.invitation }, body),
    });

    async function tapAt(db: Transaction, door: Door, { moment, answer }: Tap) {
      const outcome = await answerMoment(db, door, moment, answer);
      const shown = await shownAt(db, door);
      if (!shown || !('kind' in shown) || shown.kind !== 'gathering') refuse('not-found');
      return { outcome, gathering: gatheringAt(shown, now()) };
    }
  };
