import {
  answerAvailability,
  answerAvailabilityByPage,
  answerOwnAvailability,
} from '@app/contract/availability/answering';
import { answerDay, wish } from '@app/db/availability/commands';
import type { Transaction } from '@app/db/database';
import { shownAt, type Door } from '@app/db/sessions/answers';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { LimitTries } from '../sessions/answer-routes.ts';
import { doorsOf } from '../sessions/page-door.ts';
import { availabilityAt } from './show-question.ts';

type Tap = z.output<typeof answerAvailability.schema.body>;

/** What a coach says herself about the days of a round, at any door of hers. */
export const availabilityAnswerRoutes =
  ({ now }: Clock, limitTries: LimitTries): Routes =>
  async (app) => {
    const { doorOfLink, doorOnPage } = doorsOf(limitTries);

    app.route({
      ...answerAvailability,
      handler: async ({ db, params, body }) => tapAt(db, await doorOfLink(params), body),
    });
    app.route({
      ...answerAvailabilityByPage,
      handler: async ({ db, params, body }) => tapAt(db, await doorOnPage(params), body),
    });
    app.route({
      ...answerOwnAvailability,
      handler: ({ db, params, body }) => tapAt(db, { question: params.invitation }, body),
    });

    async function tapAt(db: Transaction, door: Door, tap: Tap) {
      const outcome =
        'session' in tap
          ? await answerDay(db, door, tap.session, tap.answer)
          : await wish(db, door, tap.wishedPerMonth);
      const shown = await shownAt(db, door);
      if (!shown || !('kind' in shown) || shown.kind !== 'availability') refuse('not-found');
      return { outcome, availability: availabilityAt(shown, now()) };
    }
  };
