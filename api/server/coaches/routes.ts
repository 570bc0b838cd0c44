import {
  addCoach,
  changeCoach,
  listCoachContacts,
  listCoaches,
  listThemes,
  makePageLink,
  recordObservation,
  recordStarterTraining,
  showCoach,
} from '@app/contract/coaches';
import { roundsOfCoach } from '@app/db/availability/queries';
import { gatheringsOfCoach } from '@app/db/intervision/queries';
import { changeCoach as keepChange, replacePageLink } from '@app/db/coaches/commands';
import { mergedFrom } from '@app/db/coaches/merging';
import { daysWithPlace, wereCoaches } from '@app/db/coaches/pathway';
import {
  coachDetail,
  coachesFound,
  contactsFound,
  sessionsOfCoach,
  holdOneCoach,
} from '@app/db/coaches/queries';
import { trainingDatesOfCoach } from '@app/db/dates/queries';
import type { Transaction } from '@app/db/database';
import { factsAboutCoach } from '@app/db/participation/facts';
import { addObservation } from '@app/db/training/commands';
import { allThemes } from '@app/db/training/queries';
import { allTerms } from '@app/db/participation/queries';
import { termsOn } from '@app/domain/participation/terms';
import { nextStepOf } from '@app/domain/coaches/pathway';
import type { Clock } from '../clock.ts';
import { dateOfCoachShown } from '../dates/asked-of-date.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { judgementsOfCoach } from '../participation/judging.ts';
import { hashOf, type Links } from '../sessions/link.ts';
import { add } from './add-coach.ts';
import { change } from './change-coach.ts';
import { standingOfSession } from './coach-session.ts';
import { refuseAbsent } from './merge-coaches.ts';
import type { Seal } from './seal.ts';
import { shownWords } from './shown-words.ts';

const size = 50;
const mostSessions = 200;
const mostRounds = 5;
const mostGatherings = 5;
const mostDates = 8;

/** The coaches, how to reach them, and what they share with the coordinator. */
export const coachRoutes =
  ({ now, today }: Clock, seal: Seal, links: Links): Routes =>
  async (app) => {
    app.route({
      ...listCoaches,
      handler: async ({ db, query: { page, ...sought } }) => {
        const { coaches, inStage } = await coachesFound(db, sought, today(), { size, page });
        const found = sought.stage
          ? inStage[sought.stage]
          : Object.values(inStage).reduce((sum, number) => sum + number, 0);
        const terms = termsOn(await allTerms(db), today());
        const shown = coaches.map(({ way, ...coach }) => ({
          ...coach,
          next: nextStepOf(way, terms),
        }));
        return { coaches: shown, inStage, found, pages: Math.max(1, Math.ceil(found / size)) };
      },
    });

    app.route({
      ...listCoachContacts,
      handler: async ({ db, query }) => ({ coaches: await contactsFound(db, query, today()) }),
    });

    app.route({
      ...showCoach,
      handler: async ({ db, params: { coach } }) => {
        const { way, ...detail } =
          (await coachDetail(db, coach, today())) ?? (await refuseAbsent(db, coach));
        const sessions = (await sessionsOfCoach(db, coach, mostSessions)).map((session) => ({
          ...session,
          standing: standingOfSession(session, now()),
        }));
        const between = await factsAboutCoach(db, coach, today());
        return {
          ...detail,
          next: nextStepOf(way, termsOn(await allTerms(db), today())),
          keeps: await daysWithPlace(db, coach),
          betweenDays: between ? judgementsOfCoach(between) : [],
          ownWords: shownWords(detail.ownWords, detail.limits),
          alsoKnownAs: await mergedFrom(db, coach),
          coming: sessions.filter(({ day }) => day >= today()).reverse(),
          past: sessions.filter(({ day }) => day < today()),
          dates: (await trainingDatesOfCoach(db, coach, mostDates)).map((one) =>
            dateOfCoachShown(one, now()),
          ),
          rounds: await roundsOfCoach(db, coach, mostRounds),
          gatherings: await gatheringsOfCoach(db, coach, mostGatherings),
        };
      },
    });

    app.route({
      ...addCoach,
      handler: async ({ db, body }, reply) => {
        reply.code(201);
        return add(db, body, today(), seal);
      },
    });

    app.route({
      ...changeCoach,
      handler: ({ db, params, body }) => change(db, params.coach, body, today(), seal),
    });

    app.route({
      ...recordObservation,
      handler: async ({ db, params: { coach }, body: { observedOn } }, reply) => {
        refuseFuture('observedOn', observedOn);
        await hold(db, coach);
        if (observedOn) await addObservation(db, coach, observedOn);
        else await wereCoaches(db, [coach], today());
        reply.code(201);
        return { recordedOn: observedOn ?? today() };
      },
    });

    app.route({
      ...recordStarterTraining,
      handler: async ({ db, params: { coach }, body: { completedOn } }, reply) => {
        refuseFuture('completedOn', completedOn);
        await hold(db, coach);
        const nothingElse = { person: {}, contact: {}, limits: {} };
        await keepChange(db, coach, { ...nothingElse, trainedOn: completedOn });
        reply.code(201);
        return { completedOn };
      },
    });

    app.route({
      ...makePageLink,
      handler: async ({ db, params: { coach }, body: { key, channel } }, reply) => {
        await hold(db, coach);
        const token = links.tokenFor('page', `${key} ${coach}`);
        await replacePageLink(db, coach, hashOf(token), channel);
        reply.code(201);
        return { path: `/p/${token}` };
      },
    });

    app.route({ ...listThemes, handler: ({ db }) => allThemes(db) });

    async function hold(db: Transaction, coach: string) {
      if (!(await holdOneCoach(db, coach))) await refuseAbsent(db, coach);
    }

    function refuseFuture(field: string, day: string | null) {
      if (day && day > today())
        refuse('invalid-input', { errors: [{ pointer: `#/${field}`, detail: 'in-the-future' }] });
    }
  };
