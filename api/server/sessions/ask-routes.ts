import {
  bringQuestion,
  giveBackPlace,
  inviteCoach,
  markSpoken,
  recordAnswer as recordAnswerContract,
  recordOwnChoice,
  showAsking,
  showCandidate,
  withdrawQuestion,
  writeReason,
} from '@app/contract/sessions/asking';
import { inviteCoaches, previewInvitations } from '@app/contract/sessions/asking-together';
import { emit } from '@app/db/messages/commands';
import { giveReason, keepOwnChoice } from '@app/db/participation/commands';
import { handBackHeard, handBackOwn, spokeWith } from '@app/db/sessions/answers';
import { sessionLine } from '@app/db/sessions/queries';
import {
  askingOf,
  roomIn,
  mayKnowOf,
  peopleToAsk,
  withdrawQuestion as withdraw,
} from '@app/db/sessions/questions';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import { lettersLeave, type MailLeaves } from '../messages/letters-leave.ts';
import type { Routes } from '../http/routes.ts';
import { senderOf } from '../messages/sender.ts';
import { bring, deadlineIfBroughtNow } from './bring-question.ts';
import { invite } from './invite-coach.ts';
import { inviteTogether } from './invite-coaches.ts';
import type { Links } from './link.ts';
import { previewOf } from './preview-invitations.ts';
import { qrOf } from './qr.ts';
import { recordAnswer } from './record-answer.ts';
import { candidateFor } from './show-candidate.ts';

/** Asking a coach, and writing down what she said. */
export const askRoutes =
  (clock: Clock, links: Links, mailLeaves: MailLeaves): Routes =>
  async (app) => {
    app.route({
      ...showCandidate,
      handler: ({ db, params, query: { as } }) =>
        candidateFor(db, { sessionId: params.session, coachId: params.coach, as }, clock),
    });

    app.route({
      ...inviteCoach,
      handler: async ({ db, params, body }, reply) => {
        reply.code(201);
        const asked = await invite(db, { ...body, sessionId: params.session }, clock, links);
        return { ...asked, leaves: asked.letter && (await lettersLeave(db, mailLeaves)) };
      },
    });

    app.route({
      ...previewInvitations,
      handler: ({ db, visit, params, query }) =>
        previewOf(db, { sessionId: params.session, query, asks: visit!.personId }, clock, links),
    });

    app.route({
      ...inviteCoaches,
      handler: async ({ db, body }, reply) => {
        reply.code(201);
        const asked = await inviteTogether(db, body, clock, links);
        return { asked, leaves: await lettersLeave(db, mailLeaves) };
      },
    });

    app.route({
      ...recordAnswerContract,
      handler: async ({ db, params, body }, reply) => {
        reply.code(201);
        return recordAnswer(db, { ...body, sessionId: params.session }, clock, links);
      },
    });

    app.route({
      ...showAsking,
      handler: async ({ db, params }) => {
        const {
          sessionId,
          linksEnded,
          madeAt: _,
          ...asking
        } = (await askingOf(db, params.invitation)) ?? refuse('not-found');
        const session = (await sessionLine(db, sessionId)) ?? refuse('not-found');
        const { questions, places } = (await roomIn(db, sessionId)) ?? refuse('not-found');
        const link = links.pageOf(links.tokenOf(params.invitation, linksEnded));
        const answerBy = await deadlineIfBroughtNow(db, params.invitation, clock.now());
        const room = { questions, places };
        const sender = await senderOf(db, asking.askedBy);
        return { ...asking, answerBy, session, room, link, qr: qrOf(link), sender };
      },
    });

    app.route({
      ...bringQuestion,
      handler: async ({ db, params, body: { how } }, reply) => {
        reply.code(201);
        return { brought: await bring(db, params.invitation, how, clock) };
      },
    });

    app.route({
      ...withdrawQuestion,
      handler: async ({ db, params }, reply) => {
        const { coach } = (await askingOf(db, params.invitation)) ?? refuse('not-found');
        reply.code(201);
        const heard = await mayKnowOf(db, params.invitation);
        const withdrawn = await withdraw(db, params.invitation);
        // Without a mail server it would leave one day, when she has heard it long since.
        const letter =
          withdrawn &&
          heard &&
          (await lettersLeave(db, mailLeaves)) &&
          (await peopleToAsk(db)).get(coach.id)?.mail === 'works';
        const about = { invitation: params.invitation };
        if (letter)
          await emit(db, 'withdrawn', about, `withdrawn:${about.invitation}:${clock.now()}`);
        return { withdrawn, letter, mustHear: withdrawn && heard };
      },
    });

    app.route({
      ...giveBackPlace,
      handler: async ({ db, visit, params, body: { channel } }, reply) => {
        reply.code(201);
        if (visit?.role === 'coach')
          return { outcome: await handBackOwn(db, { question: params.invitation }) };
        if (visit?.role !== 'coordinator') refuse('not-allowed');
        return { outcome: await handBackHeard(db, params.invitation, channel ?? 'call') };
      },
    });

    app.route({
      ...markSpoken,
      handler: async ({ db, params: { invitation }, body: { also } }, reply) => {
        if (!(await askingOf(db, invitation))) refuse('not-found');
        reply.code(201);
        return { spoken: await spokeWith(db, [invitation, ...also]) };
      },
    });

    app.route({
      ...writeReason,
      handler: async ({ db, params, body: { reason } }, reply) => {
        const { session: sessionId, condition } = params;
        if (!(await sessionLine(db, sessionId, false))) refuse('not-found');
        reply.code(201);
        await giveReason(db, { sessionId, coachId: null, condition, reason });
        return { condition };
      },
    });

    app.route({
      ...recordOwnChoice,
      handler: async (
        { db, visit, params, body: { coachId, condition, heardOn, channel } },
        reply,
      ) => {
        if (heardOn > clock.today())
          refuse('invalid-input', { errors: [{ pointer: '#/heardOn', detail: 'in-the-future' }] });
        if (!(await sessionLine(db, params.session, false))) refuse('not-found');
        reply.code(201);
        await keepOwnChoice(db, {
          sessionId: params.session,
          coachId,
          condition,
          heardOn,
          // What she does herself is heard by nobody.
          ...(visit?.role === 'coach'
            ? { channel: 'page', heardBy: null }
            : { channel, heardBy: visit!.personId }),
        });
        return { condition };
      },
    });
  };
