import {
  addTrainingDate,
  cancelTrainingDate,
  changeTrainingDate,
  recordTrainingAttendance,
} from '@app/contract/training';
import type { Transaction } from '@app/db/database';
import {
  addTrainingDate as keepDate,
  changeTrainingDate as keepChange,
  setAttendance,
} from '@app/db/training/commands';
import { modulesKnown, trainingDates } from '@app/db/training/queries';
import { sql } from 'drizzle-orm';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** The days on which modules are given to coaches, and who came. */
export const trainingDateRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...addTrainingDate,
      handler: async ({ db, params: { module }, body }, reply) => {
        const { key: _, ...planned } = body;
        if (!(await modulesKnown(db)).some(({ id }) => id === module)) refuse('not-found');
        refuseOdd(planned);
        reply.code(201);
        return { id: await keepDate(db, module, planned) };
      },
    });

    app.route({
      ...changeTrainingDate,
      handler: async ({ db, params: { date }, body }) => {
        const { key: _, version, ...planned } = body;
        await open(db, date);
        refuseOdd(planned);
        const kept = await keepChange(db, date, planned, version);
        return { version: kept ?? refuse('changed-meanwhile') };
      },
    });

    app.route({
      ...cancelTrainingDate,
      handler: async ({ db, params: { date }, body: { version } }, reply) => {
        await open(db, date);
        const kept = await keepChange(db, date, { cancelledAt: sql`now()` }, version);
        reply.code(201);
        return { version: kept ?? refuse('changed-meanwhile') };
      },
    });

    app.route({
      ...recordTrainingAttendance,
      handler: async ({ db, params: { date }, body: { version, coachIds } }) => {
        const held = (await trainingDates(db)).find(({ id }) => id === date) ?? refuse('not-found');
        if (held.cancelled) refuse('training-cancelled');
        if (held.day > today()) refuse('training-to-come');
        const kept = await keepChange(db, date, { attendedAt: sql`now()` }, version);
        if (kept === null) refuse('changed-meanwhile');
        await setAttendance(db, held, [...new Set(coachIds)]);
        return { version: kept };
      },
    });

    /** What took place, or was cancelled, stays as it is. */
    async function open(db: Transaction, date: string) {
      const held = (await trainingDates(db)).find(({ id }) => id === date) ?? refuse('not-found');
      if (held.cancelled) refuse('training-cancelled');
      if (held.attended) refuse('training-over');
    }
  };

function refuseOdd({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  if (endsAt <= startsAt)
    refuse('invalid-input', { errors: [{ pointer: '#/endsAt', detail: 'ends-before-it-begins' }] });
}
