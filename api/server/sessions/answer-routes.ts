import {
  answerByPage,
  answerInvitation,
  answerOwn,
  listMyDays,
  readCancellation,
  readCancellationByPage,
  readOwnCancellation,
  showInvitation,
  showOwnPage,
} from '@app/contract/sessions/answering';
import {
  answerByLink,
  answerByPage as keepByPage,
  answerOwn as answerAsHerself,
  handBackByLink,
  handBackByPage,
  lookAtOwnPage,
  lookByLink,
  openLink,
  openOnPage,
  readByLink,
  readByPage,
  readOwn,
  shownByLink,
  shownOwn,
} from '@app/db/sessions/answers';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { judgeAnswer } from './answer.ts';
import { hashOf } from './link.ts';
import { daysAt, invitationAt } from './show-invitation.ts';

/** Counts a try also when it is refused, and refuses one too many. */
export type LimitTries = (bucket: string, limit: { atMost: number; per: string }) => Promise<void>;

/** What a coach does herself: by her personal link, without an account, or signed in. */
export const answerRoutes =
  ({ now, today }: Clock, limitTries: LimitTries): Routes =>
  async (app) => {
    app.route({
      ...showInvitation,
      handler: async ({ look, params }) => {
        const shown = (await lookByLink(look, hashOf(params.token))) ?? refuse('not-found');
        return invitationAt(shown, now());
      },
    });

    app.route({
      ...answerInvitation,
      handler: async ({ db, params, body: { answer } }) => {
        await limitTries(`answer ${params.token}`, { atMost: 60, per: '10 minutes' });
        const hash = hashOf(params.token);
        const { sessionId, coachId } = (await openLink(db, hash)) ?? refuse('not-found');

        const outcome =
          answer === 'give-back'
            ? await handBackByLink(db, hash)
            : await answerByLink(
                db,
                hash,
                answer,
                await judgeAnswer(db, { sessionId, coachId, answer, today: today() }),
              );
        const shown = (await shownByLink(db, hash)) ?? refuse('not-found');
        return { outcome, invitation: invitationAt(shown, now()) };
      },
    });

    app.route({
      ...answerOwn,
      handler: async ({ db, visit, params, body: { answer } }) => {
        const shown =
          (await shownOwn(db)).find(({ invitationId }) => invitationId === params.invitation) ??
          refuse('not-found');
        const judged = await judgeAnswer(db, {
          sessionId: shown.sessionId,
          coachId: visit!.personId,
          answer,
          today: today(),
        });
        return { outcome: await answerAsHerself(db, params.invitation, answer, judged) };
      },
    });

    app.route({
      ...listMyDays,
      handler: async ({ db }) => daysAt(await shownOwn(db), now()),
    });

    app.route({
      ...showOwnPage,
      handler: async ({ look, params }) => {
        const { firstName, days, contact } =
          (await lookAtOwnPage(look, hashOf(params.token))) ?? refuse('not-found');
        return { firstName, contact, ...daysAt(days, now()) };
      },
    });

    app.route({
      ...answerByPage,
      handler: async ({ db, params: { token, invitation }, body: { answer } }) => {
        await limitTries(`page ${token}`, { atMost: 60, per: '10 minutes' });
        const hash = hashOf(token);
        const { sessionId, coachId } =
          (await openOnPage(db, hash, invitation)) ?? refuse('not-found');
        if (answer === 'give-back') return { outcome: await handBackByPage(db, hash, invitation) };

        const judged = await judgeAnswer(db, { sessionId, coachId, answer, today: today() });
        return { outcome: await keepByPage(db, hash, invitation, answer, judged) };
      },
    });

    app.route({
      ...readCancellation,
      handler: async ({ db, params: { token } }) => {
        await limitTries(`answer ${token}`, { atMost: 60, per: '10 minutes' });
        return { outcome: await readByLink(db, hashOf(token)) };
      },
    });

    app.route({
      ...readCancellationByPage,
      handler: async ({ db, params: { token, invitation } }) => {
        await limitTries(`page ${token}`, { atMost: 60, per: '10 minutes' });
        return { outcome: await readByPage(db, hashOf(token), invitation) };
      },
    });

    app.route({
      ...readOwnCancellation,
      handler: async ({ db, params: { invitation } }) => ({
        outcome: await readOwn(db, invitation),
      }),
    });
  };
