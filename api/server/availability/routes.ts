import {
  askMoreAvailability,
  bringAvailability,
  closeAvailabilityRound,
  listAvailabilityRounds,
  previewAvailabilityRound,
  recordAvailability,
  showAvailabilityQuestion,
  showAvailabilityRound,
  startAvailabilityRound,
  withdrawAvailability,
} from '@app/contract/availability/rounds';
import { bring, close, withdraw } from '@app/db/availability/commands';
import { coachesOf, daysOf, roundNamed, rounds } from '@app/db/availability/queries';
import type { Transaction } from '@app/db/database';
import { waysTo } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { lettersLeave, type MailLeaves } from '../messages/letters-leave.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';
import { qrOf } from '../sessions/qr.ts';
import { askMore, startRound } from './ask-round.ts';
import { previewRound } from './preview-round.ts';
import { recordHeard } from './record-heard.ts';
import { dayOf, letterFailed, personOf } from './show-round.ts';

/** Rounds, as a coordinator begins, follows and closes them. */
export const roundRoutes =
  (clock: Clock, links: Links, mailLeaves: MailLeaves): Routes =>
  async (app) => {
    const named = async (db: Transaction, round: string) =>
      (await roundNamed(db, round)) ?? refuse('not-found');
    const askedIn = async (db: Transaction, { round, coach }: { round: string; coach: string }) =>
      (await coachesOf(db, round, coach))[0] ?? refuse('not-found');

    app.route({
      ...listAvailabilityRounds,
      handler: async ({ db }) => ({ rounds: await rounds(db) }),
    });

    app.route({
      ...previewAvailabilityRound,
      handler: ({ db, visit, query }) => previewRound(db, query, visit!.personId, clock, links),
    });

    app.route({
      ...startAvailabilityRound,
      handler: async ({ db, body }, reply) => {
        reply.code(201);
        const started = await startRound(db, body, clock, links);
        return { ...started, leaves: await lettersLeave(db, mailLeaves) };
      },
    });

    app.route({
      ...askMoreAvailability,
      handler: async ({ db, params, body }, reply) => {
        reply.code(201);
        const asked = await askMore(db, params.round, body.coaches, clock, links);
        return { ...asked, leaves: await lettersLeave(db, mailLeaves) };
      },
    });

    app.route({
      ...showAvailabilityRound,
      handler: async ({ db, params }) => {
        const round = await named(db, params.round);
        return {
          ...round,
          asked: (await daysOf(db, round.id)).map(dayOf),
          people: (await coachesOf(db, round.id)).map((one) => personOf(one, round, clock.now())),
        };
      },
    });

    app.route({
      ...showAvailabilityQuestion,
      handler: async ({ db, params }) => {
        const [round, asked] = [await named(db, params.round), await askedIn(db, params)];
        const { language, whatsappAgreed, wishedPerMonth, letter } = asked;
        const link = links.pageOf(links.tokenOf(asked.questionId, asked.linksEnded));
        return {
          ...personOf(asked, round, clock.now()),
          round,
          days: (await daysOf(db, round.id)).map(dayOf),
          language,
          whatsappAgreed,
          ways: waysTo(asked),
          wishedPerMonth,
          link,
          qr: qrOf(link),
          letter: letter && { id: letter.id, failed: letterFailed(asked) },
          sender: await senderOf(db, asked.askedBy),
        };
      },
    });

    app.route({
      ...bringAvailability,
      handler: async ({ db, params, body: { how } }, reply) => {
        const asked = await askedIn(db, params);
        if (!waysTo(asked).includes(how)) refuse('no-way-to-reach');
        reply.code(201);
        return { brought: await bring(db, asked.questionId, how) };
      },
    });

    app.route({
      ...withdrawAvailability,
      handler: async ({ db, params }, reply) => {
        const asked = await askedIn(db, params);
        reply.code(201);
        const withdrawn = await withdraw(db, asked.questionId);
        return { withdrawn, mustHear: withdrawn && asked.askedAt !== null };
      },
    });

    app.route({
      ...recordAvailability,
      handler: async ({ db, params, body }, reply) => {
        const [round, asked] = [await named(db, params.round), await askedIn(db, params)];
        reply.code(201);
        return recordHeard(db, { round, asked, ...body }, clock);
      },
    });

    app.route({
      ...closeAvailabilityRound,
      handler: async ({ db, params }, reply) => {
        await named(db, params.round);
        reply.code(201);
        return { closed: await close(db, params.round) };
      },
    });
  };
