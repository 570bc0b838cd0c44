import {
  addSeries,
  cancelSession,
  cancelSessions,
  changeSession,
  keepSession,
  makeSessionAgain,
} from '@app/contract/sessions/planning';
import type { Transaction } from '@app/db/database';
import { cancel, keep, makeAgain } from '@app/db/sessions/commands';
import { sessionLine } from '@app/db/sessions/queries';
import { momentAt, type Moment } from '@app/domain/moment';
import { cancelsAt } from '@app/domain/sessions/cancelling';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { moveOrChange } from './change-session.ts';
import { planSeries } from './plan-series.ts';
import { namesOf, whoStillMustKnow } from './who-must-know.ts';

/** Making, changing and cancelling days, and making them again. */
export const planRoutes =
  ({ now, today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...addSeries,
      handler: async ({ db, body }, reply) => {
        reply.code(201);
        return planSeries(db, body, now());
      },
    });

    app.route({
      ...changeSession,
      handler: ({ db, params, body }) => moveOrChange(db, params.session, body, now()),
    });

    app.route({
      ...cancelSession,
      handler: async ({ db, params: { session }, body: { version } }, reply) => {
        const { at, concerned } = await cancelOne(db, { session, version }, now());
        reply.code(201);
        return { cancelsAt: at, told: namesOf(concerned) };
      },
    });

    app.route({
      ...cancelSessions,
      handler: async ({ db, body: { sessions } }, reply) => {
        // One moment for all of them, which is how they are known to belong together; in one order, whoever holds them too.
        const moment = now();
        const cancelled = [];
        for (const one of sessions.toSorted((a, b) => (a.session < b.session ? -1 : 1)))
          cancelled.push(await cancelOne(db, one, moment));
        const [first] = cancelled.map(({ at }) => at).toSorted();
        reply.code(201);
        return {
          cancelsAt: first!,
          told: namesOf(cancelled.flatMap(({ concerned }) => concerned)),
        };
      },
    });

    app.route({
      ...keepSession,
      handler: async ({ db, params: { session } }, reply) => {
        if (!(await sessionLine(db, session))) refuse('not-found');
        if (!(await keep(db, session))) refuse('session-cancelled');
        reply.code(204);
        return null;
      },
    });

    app.route({
      ...makeSessionAgain,
      handler: async ({ db, params: { session }, body: { day } }, reply) => {
        const line = (await sessionLine(db, session)) ?? refuse('not-found');
        if (momentAt(day, line.startsAt) <= now())
          refuse('invalid-input', { errors: [{ pointer: '#/day', detail: 'in-the-past' }] });
        const sessionId = await makeAgain(db, session, day, today());
        reply.code(201);
        return { sessionId: sessionId ?? refuse('session-goes-on') };
      },
    });
  };

/** Begins to cancel one day, and answers when it ends and for whom. */
async function cancelOne(
  db: Transaction,
  { session, version }: { session: string; version: number },
  now: Moment,
) {
  const line = (await sessionLine(db, session)) ?? refuse('not-found');
  const concerned = await whoStillMustKnow(db, session);
  const moment = cancelsAt(now, momentAt(line.day, line.startsAt));
  const at = await cancel(db, session, version, moment);
  if (at === undefined) refuse('changed-meanwhile');
  return { at: at ?? refuse('session-cancelled'), concerned };
}
