import {
  addTrainingDate,
  cancelTrainingDate,
  changeTrainingDate,
  inviteToTraining,
  previewTrainingInvitation,
  recordTrainingAttendance,
  showTrainingDate,
} from '@app/contract/training';
import { coachesAround } from '@app/db/compensation/due-commands';
import type { Transaction } from '@app/db/database';
import {
  addTrainingDate as keepDate,
  changeTrainingDate as keepChange,
  setAttendance,
} from '@app/db/training/commands';
import { askedOfDate, dateNamed } from '@app/db/dates/queries';
import { modulesKnown, trainingDates } from '@app/db/training/queries';
import { sql } from 'drizzle-orm';
import type { Clock } from '../clock.ts';
import { bringLines } from '../compensation/bring-lines.ts';
import { askForDate } from '../dates/ask.ts';
import { askedShown } from '../dates/asked-of-date.ts';
import {
  tellLeader,
  tellLeaderOfCancelling,
  tellOfCancelling,
  tellOfMove,
} from '../dates/tell-of-change.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { lettersLeave, type MailLeaves } from '../messages/letters-leave.ts';
import type { Links } from '../sessions/link.ts';
import { previewInvitation } from './preview-invitation.ts';
import { moduleShown } from './show-module.ts';

/** The days on which modules are given to coaches, and who came. */
export const trainingDateRoutes =
  (clock: Clock, links: Links, mailLeaves: MailLeaves): Routes =>
  async (app) => {
    const { today } = clock;
    app.route({
      ...showTrainingDate,
      handler: async ({ db, params: { date: id } }) => {
        const date = (await dateNamed(db, id)) ?? refuse('not-found');
        const module = (await moduleShown(db, date.belongsTo, today())) ?? refuse('not-found');
        const asked = await askedOfDate(db, id);
        return {
          module,
          date: module.dates.find((one) => one.id === id) ?? refuse('not-found'),
          trainers: module.trainers,
          coaches: module.coaches,
          asked: asked
            .filter(({ withdrawn }) => !withdrawn)
            .map((one) => askedShown(one, date, clock.now())),
          taken: date.taken,
        };
      },
    });

    app.route({
      ...previewTrainingInvitation,
      handler: ({ db, visit, params: { date }, query }) =>
        previewInvitation(db, { date, query, asks: visit!.personId }, clock, links),
    });

    app.route({
      ...inviteToTraining,
      handler: async ({ db, params: { date: id }, body }, reply) => {
        const date = (await dateNamed(db, id)) ?? refuse('not-found');
        reply.code(201);
        const asked = await askForDate(db, date, body, clock, links);
        return { ...asked, leaves: await lettersLeave(db, mailLeaves) };
      },
    });

    app.route({
      ...addTrainingDate,
      handler: async ({ db, visit, params: { module }, body }, reply) => {
        const { key: _, ...planned } = body;
        if (!(await modulesKnown(db)).some(({ id }) => id === module)) refuse('not-found');
        refuseOdd(planned);
        const id = await keepDate(db, module, planned);
        await tellLeader(db, null, ledIn(id, planned), { version: 1, by: visit!.personId });
        reply.code(201);
        return { id };
      },
    });

    app.route({
      ...changeTrainingDate,
      handler: async ({ db, visit, params: { date }, body }) => {
        const { key: _, version, ...planned } = body;
        const was = await open(db, date);
        refuseOdd(planned);
        const kept = (await keepChange(db, date, planned, version)) ?? refuse('changed-meanwhile');
        await tellOfMove(db, was, planned, kept);
        const told = { version: kept, by: visit!.personId };
        await tellLeader(db, was, ledIn(date, planned), told);
        return { version: kept };
      },
    });

    app.route({
      ...cancelTrainingDate,
      handler: async ({ db, visit, params: { date }, body: { version } }, reply) => {
        const held = await open(db, date);
        const kept =
          (await keepChange(db, date, { cancelledAt: sql`now()` }, version)) ??
          refuse('changed-meanwhile');
        await tellOfCancelling(db, date);
        await tellLeaderOfCancelling(db, held, visit!.personId);
        reply.code(201);
        return { version: kept };
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
        const before = await coachesAround(db, date);
        await setAttendance(db, held, [...new Set(coachIds)]);
        await bringLines(db, [...new Set([...before, ...coachIds])]);
        return { version: kept };
      },
    });

    /** What took place, or was cancelled, stays as it is. */
    async function open(db: Transaction, date: string) {
      const held = (await trainingDates(db)).find(({ id }) => id === date) ?? refuse('not-found');
      if (held.cancelled) refuse('training-cancelled');
      if (held.attended) refuse('training-over');
      return held;
    }
  };

/** What is planned, as it is told to the trainer who gives it. */
const ledIn = <Planned extends { ledBy: string | null }>(id: string, planned: Planned) => ({
  ...planned,
  id,
  ledById: planned.ledBy,
});

function refuseOdd({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  if (endsAt <= startsAt)
    refuse('invalid-input', { errors: [{ pointer: '#/endsAt', detail: 'ends-before-it-begins' }] });
}
