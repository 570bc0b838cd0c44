import { markTold, recordKnown, showLetter, showWeek } from '@app/contract/sessions/week';
import { batchesOfOthers } from '@app/db/compensation/batches';
import { paysOn } from '@app/domain/compensation/target-days';
import { insurancesKept } from '@app/db/compensation/queries';
import { factsAboutOffice } from '@app/db/participation/facts';
import { toldHerself } from '@app/db/messages/commands';
import { isLetter } from '@app/db/messages/letters';
import { recordKnown as keepKnown } from '@app/db/messages/news';
import { papersToLookAt } from '@app/db/coaches/papers';
import { longNotAsked } from '@app/db/coaches/queries';
import { allTerms } from '@app/db/participation/queries';
import type { Transaction } from '@app/db/database';
import { sessionsIn } from '@app/db/sessions/queries';
import type { Day } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import type { Judgement } from '@app/domain/participation/judge';
import { holdsOn, termsOn } from '@app/domain/participation/terms';
import { endingSoon } from '@app/domain/compensation/insurance';
import { divide } from '@app/domain/sessions/attention';
import { countStates, mostWaitedFor } from '@app/domain/sessions/counted-days';
import { weeksAround } from '@app/domain/sessions/weeks';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import { expectedAmounts } from '../compensation/missing-amounts.ts';
import { tasksOfPathway } from '../coaches/tasks-of-pathway.ts';
import { lettersLeave, type MailLeaves } from '../messages/letters-leave.ts';
import type { Routes } from '../http/routes.ts';
import { tasksOfRounds } from '../availability/tasks-of-rounds.ts';
import { comingDays } from '../participation/coming-days.ts';
import { judgementsOfOffice } from '../participation/judging.ts';
import type { Links } from './link.ts';
import { tasksAround, tasksOfNews } from './tasks-around.ts';
import { tasksOfLeaving } from './tasks-of-leaving.ts';
import { tasksOfReminding } from './tasks-of-reminding.ts';
import { tasksOfSilence } from './tasks-of-silence.ts';
import { tasksOfDates } from '../dates/tasks.ts';
import { tasksOfGatherings } from '../intervision/tasks.ts';
import { tasksOfTraining } from '../training/tasks.ts';
import { tasksOfDue } from '../compensation/tasks-of-due.ts';
import { tasksOfTerms } from './tasks-of-terms.ts';
import { paperLetter } from './paper-letter.ts';

const mostInAWeek = 100;

/** What cannot wait today, what this week asks, and the sessions of the week. */
export const weekRoutes =
  (clock: Clock, links: Links, mailLeaves: MailLeaves): Routes =>
  async (app) => {
    app.route({
      ...showWeek,
      handler: async ({ db, query }) => {
        const today = clock.today();
        const { week, next } = weeksAround(query.day ?? today);
        const days = await comingDays(db, today);
        const office = await factsAboutOffice(db, today);
        const leave = await lettersLeave(db, mailLeaves);
        const now = clock.now();
        const terms = await tasksOfTerms(db, now);
        const ofWay = await tasksOfPathway(db, today);
        const [
          around,
          news,
          leaving,
          silence,
          rounds,
          gatherings,
          reminding,
          dates,
          training,
          due,
          sessions,
          nextWeek,
          long,
        ] = await Promise.all([
          tasksAround(db, now),
          tasksOfNews(db, leave, now),
          tasksOfLeaving(db, leave),
          tasksOfSilence(db, now),
          tasksOfRounds(db, now),
          tasksOfGatherings(db, leave, now),
          tasksOfReminding(db, leave, now),
          tasksOfDates(db, leave, now),
          tasksOfTraining(db, today),
          tasksOfDue(db, today),
          sessionsIn(db, week, mostInAWeek, true),
          sessionsIn(db, next, mostInAWeek, true),
          longNotAsked(db, today),
        ]);
        const tasks = divide(
          [
            ...around,
            ...news,
            ...leaving,
            ...silence,
            ...rounds,
            ...gatherings,
            ...reminding,
            ...terms,
            ...ofWay,
            ...dates,
            ...training,
            ...due,
          ],
          today,
        );
        return {
          today,
          tasksToday: tasks.today.map(asTask),
          tasksThisWeek: tasks.thisWeek.map(asTask),
          sessions,
          nextWeek,
          coming: {
            first: days[0]?.day ?? null,
            states: countStates(days),
            mostWaitedFor: mostWaitedFor(days),
          },
          ofOffice: judgementsOfOffice(office).filter(asksALook),
          batchesToApprove: (await batchesOfOthers(db)).map((one) => ({
            ...one,
            executionOn: paysOn(one.executionOn, today),
          })),
          insuranceEnds: endingSoon(await insurancesKept(db), today),
          papersToLookAt: await countPapers(db, today),
          missingAmounts: await expectedAmounts(db, today),
          longNotAsked: long,
        };
      },
    });

    app.route({
      ...showLetter,
      handler: async ({ db, params: { letter } }) =>
        (await paperLetter(db, letter, clock.now(), links)) ?? refuse('not-found'),
    });

    app.route({
      ...markTold,
      handler: async ({ db, params: { letter }, body: { how } }, reply) => {
        reply.code(201);
        return { told: (await toldHerself(db, letter, how)) ?? refuse('not-found') };
      },
    });

    app.route({
      ...recordKnown,
      handler: async ({ db, params: { letter }, body: { how } }, reply) => {
        if (!(await isLetter(db, letter))) refuse('not-found');
        reply.code(201);
        return { known: await keepKnown(db, letter, how) };
      },
    });
  };

/** Before an office decides that the condition holds, nothing about papers asks a look. */
async function countPapers(db: Transaction, today: Day): Promise<number> {
  const terms = termsOn(await allTerms(db), today);
  return holdsOn(today, 'papers-looked-at', terms) ? papersToLookAt(db, today) : 0;
}

/** Of what only informs: whether there is something to say. */
const asksALook = ({ finding }: Judgement) => finding !== 'met' && finding !== 'too-early';

const asTask = <Found extends object>({ task, by }: { task: Found; by: Day }) => ({
  ...task,
  before: momentAt(by, '17:00'),
});
