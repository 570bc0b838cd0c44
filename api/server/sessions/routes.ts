import { listCandidates } from '@app/contract/sessions/asking';
import { listOrganisations } from '@app/contract/organisations';
import {
  acknowledgeTrainerNews,
  judgePeriod,
  listPastSessions,
  listSessions,
  showSession,
  showTrainerSession,
} from '@app/contract/sessions/session';
import { acknowledgeAsTrainer, newsAbout } from '@app/db/messages/news';
import { factsAbout, factsOfPeriod } from '@app/db/participation/facts';
import { writtenAbout } from '@app/db/participation/queries';
import {
  knownToPlan,
  sessionDetail,
  sessionLine,
  sessionsBefore,
  sessionsIn,
  talksIn,
  trainerSession,
} from '@app/db/sessions/queries';
import { daysCountedOn } from '@app/db/sessions/counted-on';
import { askedOfMe } from '@app/db/sessions/trainers';
import { pausedOn, peopleToAsk, questionsOf } from '@app/db/sessions/questions';
import { daysBetween, type Day } from '@app/domain/day';
import { calledLike } from '@app/domain/written';
import { deadlineToday } from '@app/domain/participation/deadline';
import { aspectsOf } from '@app/domain/sessions/as-it-was';
import { standingOf } from '@app/domain/sessions/standing';
import { stopsOfSession, type Judgement } from '@app/domain/participation/judge';
import { termsOn } from '@app/domain/participation/terms';
import type { Clock } from '../clock.ts';
import { unreadOf } from '../coaches/shown-words.ts';
import { refuse } from '../http/problem.ts';
import { lettersLeave, type MailLeaves } from '../messages/letters-leave.ts';
import { shownLetter } from '../messages/shown-letter.ts';
import { shownNews } from '../messages/shown-news.ts';
import type { Routes } from '../http/routes.ts';
import { judgementsOf, judgementsOfPeriod } from '../participation/judging.ts';
import { candidatesOf, placesOf, soughtAmong } from './list-candidates.ts';

const most = 400;
const mostOnAPage = 30;

function notTooLong({ from, until }: { from: Day; until: Day }) {
  if (daysBetween(from, until) > 400)
    refuse('invalid-input', { errors: [{ pointer: '#/until', detail: 'too-long' }] });
}

/** Looking at sessions, and at the candidates for one. */
export const sessionRoutes =
  ({ now, today }: Clock, mailLeaves: MailLeaves): Routes =>
  async (app) => {
    app.route({
      ...listSessions,
      handler: async ({ db, visit, query }) => {
        notTooLong(query);
        const found = await sessionsIn(db, query, most + 1, visit?.role === 'coordinator');
        return { sessions: found.slice(0, most), more: found.length > most };
      },
    });

    app.route({
      ...listPastSessions,
      handler: async ({ db, visit, query }) => {
        const seesQuestions = visit?.role === 'coordinator';
        const found = await sessionsBefore(db, query, mostOnAPage + 1, seesQuestions);
        return { sessions: found.slice(0, mostOnAPage), more: found.length > mostOnAPage };
      },
    });

    app.route({
      ...judgePeriod,
      handler: async ({ db, query }) => {
        notTooLong(query);
        const talks = await talksIn(db, query);
        const judged = judgementsOfPeriod(await factsOfPeriod(db, query, today()));
        const sessions = judged.map(({ session: { sessionId }, judgements, left }) => ({
          sessionId,
          judgements,
          left,
        }));
        return { sessions, talks };
      },
    });

    app.route({
      ...showSession,
      handler: async ({ db, params: { session } }) => {
        const leave = await lettersLeave(db, mailLeaves);
        const [line, detail, questions, written, news] = await Promise.all([
          sessionLine(db, session),
          sessionDetail(db, session),
          questionsOf(db, session),
          writtenAbout(db, session),
          newsAbout(db, session, leave),
        ]);
        if (!line || !detail) refuse('not-found');
        const gathered = (await factsAbout(db, session, today(), [])) ?? refuse('not-found');
        const { organisationContactName: name, organisationContactPhone: phone, ...rest } = detail;
        return {
          ...line,
          ...rest,
          ...written,
          organisationContact: { name, phone },
          judgements: judgementsOf(gathered),
          news: news.map(({ since, ...one }) => ({ ...one, heard: aspectsOf(since) })),
          questions: questions.map((question) => ({
            ...question,
            letter: question.letter && shownLetter(question.letter, leave),
            verdict: question.verdict as Judgement[],
            standing: standingOf(
              {
                ...question,
                gaveBack: question.givenBackAt !== null,
                waits: question.waitsSince !== null,
              },
              now(),
            ),
          })),
        };
      },
    });

    app.route({
      ...showTrainerSession,
      handler: async ({ db, visit, params: { session } }) => {
        const line = (await sessionLine(db, session, false)) ?? refuse('not-found');
        const detail = (await trainerSession(db, session)) ?? refuse('not-found');
        const [is] = detail.news ? await daysCountedOn(db, [session]) : [];
        const others = [...line.coaches, ...line.trainers]
          .filter(({ id }) => id !== visit?.personId)
          .map(({ firstName }) => firstName);
        const news =
          detail.news && is
            ? shownNews(
                detail.news,
                { is, reader: 'trainer', told: { session: { ...line, ...detail }, others } },
                now(),
              )
            : null;
        const question = visit?.role === 'trainer' ? await askedOfMe(db, session) : undefined;
        return { ...line, ...detail, news, question: question ?? null };
      },
    });

    app.route({
      ...acknowledgeTrainerNews,
      handler: async ({ db, params: { session }, body: { letter } }) => ({
        outcome: await acknowledgeAsTrainer(db, session, letter),
      }),
    });

    app.route({
      ...listCandidates,
      handler: async ({ db, params: { session: sessionId }, query }) => {
        const gathered = (await factsAbout(db, sessionId, today())) ?? refuse('not-found');
        const { session, terms } = gathered;
        const answerBy = deadlineToday(now(), session, termsOn(terms, session.day));
        const [people, paused] = await Promise.all([peopleToAsk(db), pausedOn(db, session.day)]);
        const all = candidatesOf(gathered, people, answerBy);
        const { candidates, found } = soughtAmong(all, query);
        return {
          answerBy,
          dayFirst: stopsOfSession(all.find(({ asked }) => !asked)?.judgements ?? []),
          found,
          places: placesOf(gathered),
          paused: paused.filter(({ coach }) => calledLike(query.search ?? '')(coach)),
          candidates: candidates.map(({ person, otherWay, ...judged }) => {
            const { id, firstName, lastName, mail, ...reach } = person;
            const coach = { id, firstName, lastName };
            const unread = unreadOf(gathered.coaches.get(id));
            return {
              coach,
              hasEmail: mail === 'works',
              ...reach,
              ...judged,
              unread,
              ...otherWay(),
            };
          }),
        };
      },
    });

    app.route({ ...listOrganisations, handler: ({ db }) => knownToPlan(db) });
  };
