import {
  askMoreForGathering,
  bringGathering,
  listGatherings,
  previewGathering,
  proposeGathering,
  recordGatheringAnswer,
  showGathering,
  showGatheringQuestion,
} from '@app/contract/intervision/gatherings';
import { coachesToAsk } from '@app/db/availability/queries';
import { followers } from '@app/db/training/queries';
import type { Transaction } from '@app/db/database';
import { bring, momentHeard, propose } from '@app/db/intervision/commands';
import {
  cameTo,
  coachesOf,
  facilitatorsToChoose,
  gatheringNamed,
  gatherings,
  moneyOfMoments,
} from '@app/db/intervision/queries';
import { factsAboutCoaches } from '@app/db/participation/facts';
import { allTerms } from '@app/db/participation/queries';
import { inBrussels } from '@app/domain/moment';
import { judgeGathering, stateOfOne } from '@app/domain/participation/judge';
import { termsOn } from '@app/domain/participation/terms';
import { usualWay, waysTo } from '@app/domain/participation/ways';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { lettersLeave, type MailLeaves } from '../messages/letters-leave.ts';
import { senderOf } from '../messages/sender.ts';
import { offersTo } from '../participation/judging.ts';
import type { Links } from '../sessions/link.ts';
import { qrOf } from '../sessions/qr.ts';
import { askEach } from './ask-gathering.ts';
import { refuseClosing, refuseOdd } from './moments.ts';
import { hearOfDate } from './hear-of-date.ts';
import { factsOf, gatheringOf, letterFailed, personOf, standingOf } from './show-gathering.ts';

/** Intervisions, as a coordinator proposes and follows them. */
export const gatheringRoutes =
  (clock: Clock, links: Links, mailLeaves: MailLeaves): Routes =>
  async (app) => {
    const named = async (db: Transaction, { gathering }: { gathering: string }) =>
      (await gatheringNamed(db, gathering)) ?? refuse('not-found');
    const askedFor = async (db: Transaction, params: { gathering: string; coach: string }) =>
      (await coachesOf(db, params.gathering, params.coach))[0] ?? refuse('not-found');

    app.route({
      ...listGatherings,
      handler: async ({ db }) => {
        const offers = offersTo(await factsAboutCoaches(db, clock.today()));
        const people = await followers(db, clock.today());
        return {
          gatherings: (await gatherings(db)).map(gatheringOf),
          notOffered: people.flatMap(({ isAway: _, ...coach }) => {
            const judgement = offers.get(coach.id);
            return judgement && stateOfOne(judgement) === 'warn' ? [{ ...coach, judgement }] : [];
          }),
        };
      },
    });

    app.route({
      ...previewGathering,
      handler: async ({ db }) => {
        const [latest] = await gatherings(db);
        return {
          coaches: (await coachesToAsk(db, clock.today())).map((person) => {
            const { id, firstName, lastName, phone } = person;
            const way = usualWay(person);
            return { coach: { id, firstName, lastName }, phone, way, ways: waysTo(person) };
          }),
          facilitators: await facilitatorsToChoose(db),
          venue: latest?.venue ?? null,
        };
      },
    });

    app.route({
      ...proposeGathering,
      handler: async ({ db, body }, reply) => {
        const { key: _, moments, coaches, ...arranged } = body;
        refuseOdd(moments, clock);
        refuseClosing(arranged.closesOn, moments, clock);
        const gathering = await propose(db, arranged, moments);
        const { letters } = await askEach(db, gathering, coaches, clock, links);
        reply.code(201);
        return { gathering, letters, leaves: await lettersLeave(db, mailLeaves) };
      },
    });

    app.route({
      ...askMoreForGathering,
      handler: async ({ db, params, body }, reply) => {
        const known = await named(db, params);
        if (standingOf(known) !== 'choosing') refuse('gathering-over');
        const asked = await askEach(db, known.id, body.coaches, clock, links);
        reply.code(201);
        return { ...asked, leaves: await lettersLeave(db, mailLeaves) };
      },
    });

    app.route({
      ...showGathering,
      handler: async ({ db, params }) => {
        const known = await named(db, params);
        const people = await coachesOf(db, known.id);
        const ids = people.map(({ id }) => id);
        const offers = offersTo(await factsAboutCoaches(db, clock.today(), ids));
        const facts = factsOf(known);
        return {
          ...gatheringOf(known),
          people: people.map((one) => personOf(one, known, offers, clock.now())),
          judgements: known.cancelled
            ? []
            : judgeGathering(facts, termsOn(await allTerms(db), facts.day)),
          facilitators: await facilitatorsToChoose(db),
          others: await notAsked(db, known.id, ids),
          coming: await othersComing(db, known.id),
        };
      },
    });

    app.route({
      ...showGatheringQuestion,
      handler: async ({ db, params }) => {
        const [known, asked] = [await named(db, params), await askedFor(db, params)];
        const { language, whatsappAgreed, letter } = asked;
        const link = links.pageOf(links.tokenOf(asked.questionId, asked.linksEnded));
        return {
          ...personOf(asked, known, new Map(), clock.now()),
          gathering: gatheringOf(known),
          money: await moneyOfMoments(db, asked.questionId),
          language,
          whatsappAgreed,
          ways: waysTo(asked),
          link,
          qr: qrOf(link),
          letter: letter && { id: letter.id, failed: letterFailed(asked) },
          cancelling: asked.cancelling,
          sender: await senderOf(db, asked.askedBy),
        };
      },
    });

    app.route({
      ...bringGathering,
      handler: async ({ db, params, body: { how } }, reply) => {
        const asked = await askedFor(db, params);
        if (!waysTo(asked).includes(how)) refuse('no-way-to-reach');
        reply.code(201);
        return { brought: await bring(db, asked.questionId, how) };
      },
    });

    app.route({
      ...recordGatheringAnswer,
      handler: async ({ db, params, body: { answers, channel, heardOn } }, reply) => {
        const [known, asked] = [await named(db, params), await askedFor(db, params)];
        const detail =
          heardOn > clock.today()
            ? 'in-the-future'
            : heardOn < inBrussels(known.madeAt).day
              ? 'before-it-was-asked'
              : null;
        if (detail) refuse('invalid-input', { errors: [{ pointer: '#/heardOn', detail }] });
        let kept = 0;
        for (const { moment, answer } of answers) {
          const said = { moment, answer, channel, heardOn };
          const isKept =
            standingOf(known) === 'picked'
              ? await hearOfDate(db, { known, asked, ...said }, links)
              : (await momentHeard(db, asked.questionId, said)) === 'kept';
          if (isKept) kept += 1;
        }
        if (kept === 0 && answers.length > 0) refuse('gathering-over');
        reply.code(201);
        return { kept };
      },
    });

    async function notAsked(db: Transaction, id: string, asked: readonly string[]) {
      const came = new Set(await cameTo(db, id));
      const others = await followers(db, clock.today());
      return others
        .filter((one) => !asked.includes(one.id))
        .map(({ isAway: _, ...coach }) => ({ ...coach, came: came.has(coach.id) }));
    }

    /** The other intervisions that come, the first one first. */
    async function othersComing(db: Transaction, id: string) {
      const others = (await gatherings(db)).filter(
        (one) => one.id !== id && standingOf(one) === 'picked',
      );
      return others
        .flatMap(({ id: gathering, venue, moments }) =>
          moments
            .filter(({ picked }) => picked)
            .map(({ day, startsAt, endsAt }) => ({ gathering, venue, day, startsAt, endsAt })),
        )
        .toReversed();
    }
  };
