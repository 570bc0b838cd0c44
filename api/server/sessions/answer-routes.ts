import {
  acknowledgeNews,
  acknowledgeNewsByPage,
  acknowledgeOwnNews,
  answerByPage,
  answerInvitation,
  answerOwn,
  chooseLanguage,
  chooseLanguageByPage,
  chooseOwnLanguage,
  listMySessions,
  readCancellation,
  readCancellationByPage,
  readOwnCancellation,
  showInvitation,
  showInvitationByPage,
  showOwnInvitation,
  showOwnPage,
} from '@app/contract/sessions/answering';
import {
  acknowledgeNews as keepKnown,
  answerQuestion,
  chooseLanguage as keepLanguage,
  handBackOwn,
  lookAtOwnPage,
  lookByLink,
  openQuestion,
  readCancellation as keepRead,
  shownAt,
  shownOwn,
  type Door,
  type ShownAvailability,
  type ShownDate,
  type ShownGathering,
} from '@app/db/sessions/answers';
import { ownGatherings } from '@app/db/intervision/queries';
import { ownRounds } from '@app/db/availability/queries';
import { answerDate, handBackDate } from '@app/db/dates/commands';
import { ownDates } from '@app/db/dates/queries';
import type { Transaction } from '@app/db/database';
import type { GivenAnswer } from '@app/db/sessions/tables';
import type { Language } from '@app/domain/language';
import { gatheringAt } from '../intervision/show-question.ts';
import { availabilityAt } from '../availability/show-question.ts';
import { dateAt } from '../dates/show-date.ts';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { judgeAnswer } from './answer.ts';
import { doorsOf, pageDoor } from './page-door.ts';
import { hashOf } from './link.ts';
import { questionAt, sessionsAt, stillAsked } from './show-invitation.ts';

/** Counts a try also when it is refused, and refuses one too many. */
export type LimitTries = (bucket: string, limit: { atMost: number; per: string }) => Promise<void>;

/** What a coach does herself: by her personal link, without an account, or signed in. */
export const answerRoutes =
  ({ now, today }: Clock, limitTries: LimitTries): Routes =>
  async (app) => {
    const { doorOfLink, doorOnPage } = doorsOf(limitTries);

    app.route({
      ...showInvitation,
      handler: async ({ look, params }) =>
        questionAt(await lookByLink(look, hashOf(params.token)), now()),
    });

    app.route({
      ...showInvitationByPage,
      handler: ({ db, params }) => showAt(db, pageDoor(params)),
    });
    app.route({
      ...showOwnInvitation,
      handler: ({ db, params }) => showAt(db, { question: params.invitation }),
    });

    app.route({
      ...listMySessions,
      handler: async ({ db }) => ({
        ...sessionsAt(await shownOwn(db), now()),
        rounds: roundsAt(await ownRounds(db)),
        dates: datesAt(await ownDates(db)),
        gatherings: gatheringsAt(await ownGatherings(db)),
      }),
    });

    app.route({
      ...showOwnPage,
      handler: async ({ look, params }) => {
        const { firstName, sessions, rounds, gatherings, dates, away, contact } =
          (await lookAtOwnPage(look, hashOf(params.token))) ?? refuse('not-found');
        return {
          firstName,
          away,
          contact,
          ...sessionsAt(sessions, now()),
          rounds: roundsAt(rounds),
          dates: datesAt(dates),
          gatherings: gatheringsAt(gatherings),
        };
      },
    });

    app.route({
      ...answerInvitation,
      handler: async ({ db, params, body: { answer } }) => {
        const door = await doorOfLink(params);
        const outcome = await answerAt(db, door, answer);
        return { outcome, invitation: questionAt(await shownAt(db, door), now()) };
      },
    });
    app.route({
      ...answerByPage,
      handler: async ({ db, params, body: { answer } }) => ({
        outcome: await answerAt(db, await doorOnPage(params), answer),
      }),
    });
    app.route({
      ...answerOwn,
      handler: async ({ db, params, body: { answer } }) => ({
        outcome: await answerAt(db, { question: params.invitation }, answer),
      }),
    });

    app.route({
      ...readCancellation,
      handler: async ({ db, params }) => readAt(db, await doorOfLink(params)),
    });
    app.route({
      ...readCancellationByPage,
      handler: async ({ db, params }) => readAt(db, await doorOnPage(params)),
    });
    app.route({
      ...readOwnCancellation,
      handler: ({ db, params }) => readAt(db, { question: params.invitation }),
    });

    app.route({
      ...acknowledgeNews,
      handler: async ({ db, params, body }) => knowAt(db, await doorOfLink(params), body),
    });
    app.route({
      ...acknowledgeNewsByPage,
      handler: async ({ db, params, body }) => knowAt(db, await doorOnPage(params), body),
    });
    app.route({
      ...acknowledgeOwnNews,
      handler: ({ db, params, body }) => knowAt(db, { question: params.invitation }, body),
    });

    app.route({
      ...chooseLanguage,
      handler: async ({ db, params, body }, reply) =>
        chooseAt(db, await doorOfLink(params), body, reply),
    });
    app.route({
      ...chooseLanguageByPage,
      handler: async ({ db, params, body }, reply) =>
        chooseAt(db, await doorOnPage(params), body, reply),
    });
    app.route({
      ...chooseOwnLanguage,
      handler: ({ db, body }, reply) => chooseAt(db, null, body, reply),
    });

    const showAt = async (db: Transaction, door: Door) =>
      questionAt(await shownAt(db, door), now());

    const roundsAt = (rounds: readonly ShownAvailability[]) =>
      rounds.map((shown) => availabilityAt(shown, now()));

    const datesAt = (dates: readonly ShownDate[]) => dates.map((shown) => dateAt(shown, now()));
    const gatheringsAt = (gatherings: readonly ShownGathering[]) =>
      gatherings.map((shown) => gatheringAt(shown, now()));

    async function answerAt(db: Transaction, door: Door, answer: GivenAnswer | 'give-back') {
      const { aboutId, coachId, kind } = stillAsked(await openQuestion(db, door));
      if (kind === 'availability' || kind === 'gathering') refuse('not-found');
      if (kind !== 'session')
        return answer === 'give-back' ? handBackDate(db, door) : answerDate(db, door, answer);
      if (answer === 'give-back') return handBackOwn(db, door);

      const about = { sessionId: aboutId, coachId, answer, today: today() };
      return answerQuestion(db, door, answer, await judgeAnswer(db, about));
    }

    async function chooseAt(
      db: Transaction,
      door: Door | null,
      { language }: { language: Language },
      reply: { code: (status: 204) => unknown },
    ) {
      if (!(await keepLanguage(db, door, language))) refuse('not-found');
      reply.code(204);
      return null;
    }

    async function readAt(db: Transaction, door: Door) {
      stillAsked(await openQuestion(db, door));
      return { outcome: await keepRead(db, door) };
    }

    async function knowAt(db: Transaction, door: Door, { letter }: { letter: string }) {
      stillAsked(await openQuestion(db, door));
      return { outcome: await keepKnown(db, door, letter) };
    }
  };
