import { coachesAround } from '@app/db/compensation/due-commands';
import { randomUUID } from 'node:crypto';
import {
  cancelGathering,
  changeGathering,
  offerAnotherDate,
  pickGatheringDate,
  recordGathering,
  tickGatheringAction,
} from '@app/contract/intervision/gatherings';
import type { Transaction } from '@app/db/database';
import {
  addMoment,
  change,
  keepRecord,
  moveMoment,
  pick,
  propose,
  tickAction,
} from '@app/db/intervision/commands';
import { askedOfDate } from '@app/db/dates/queries';
import { coachesOf, gatheringNamed, type KnownGathering } from '@app/db/intervision/queries';
import { emitAll } from '@app/db/messages/commands';
import { allTerms } from '@app/db/participation/queries';
import { followers } from '@app/db/training/queries';
import { usualClosingDay } from '@app/domain/availability/closing-day';
import { coachNamedIn } from '@app/domain/intervision/action';
import { mostMoments } from '@app/domain/intervision/gathering';
import { isShortTheme } from '@app/domain/intervision/theme';
import { termsOn } from '@app/domain/participation/terms';
import { ways } from '@app/domain/participation/ways';
import { sql } from 'drizzle-orm';
import type { Clock } from '../clock.ts';
import {
  tellLeader,
  tellLeaderOfCancelling,
  tellOfCancelling,
  tellOfMove,
} from '../dates/tell-of-change.ts';
import { bringLines } from '../compensation/bring-lines.ts';
import { agreeOnDate } from '../compensation/agree-on-date.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { hashOf, type Links } from '../sessions/link.ts';
import { askEach, mailMoments } from './ask-gathering.ts';
import { refuseClosing, refuseOdd } from './moments.ts';
import { standingOf } from './show-gathering.ts';

/** What a coordinator decides about an intervision, each time from the version that she saw. */
export const decideRoutes =
  (clock: Clock, links: Links): Routes =>
  async (app) => {
    app.route({
      ...pickGatheringDate,
      handler: async ({ db, visit, params, body: { moment, version } }, reply) => {
        const known = await standing(db, params, 'choosing');
        const picked = known.moments.find(({ id }) => id === moment) ?? refuse('not-found');
        if (picked.over) refuse('moment-over');
        const kept = await changeIt(db, known, {}, version);
        const chose = (await coachesOf(db, known.id)).filter(({ answers }) =>
          answers.some((one) => one.moment === moment && one.answer === 'yes'),
        );
        const chosen = chose.map(({ id: coachId }) => {
          const id = randomUUID();
          return { id, coachId, linkHash: hashOf(links.tokenOf(id)) };
        });
        const coming = await pick(db, picked.id, chosen);
        const { id, day } = picked;
        const coaches = (await askedOfDate(db, id)).map(({ coach }) => coach.id);
        await agreeOnDate(db, { kind: 'intervision', id, day }, coaches);
        await tellLeader(db, null, ledIn(picked, known), { version: kept, by: visit!.personId });
        reply.code(201);
        return { version: kept, coming };
      },
    });

    app.route({
      ...changeGathering,
      handler: async ({ db, visit, params, body }) => {
        const { key: _, version, moments, ...arranged } = body;
        const known = await standing(db, params, 'choosing', 'picked');
        const moved = moments.filter(({ id, ...when }) => {
          const before = known.moments.find((one) => one.id === id) ?? refuse('not-found');
          return isOther(when, before);
        });
        refuseOdd(
          moments.map((one) => ({ ...one, stays: !moved.includes(one) })),
          clock,
        );
        if (arranged.closesOn !== known.closesOn) refuseClosing(arranged.closesOn, moments, clock);
        const kept = await changeIt(db, known, arranged, version);
        for (const { id, ...when } of moved) await moveMoment(db, id, when);
        const before = known.moments.find(({ picked }) => picked);
        const after = before && moments.find(({ id }) => id === before.id);
        if (before && after) {
          const was = ledIn(before, known);
          const is = { ...after, venue: arranged.venue, ledById: arranged.facilitatorId };
          await tellOfMove(db, was, is, kept);
          await tellLeader(db, was, is, { version: kept, by: visit!.personId });
        }
        return { version: kept };
      },
    });

    app.route({
      ...offerAnotherDate,
      handler: async ({ db, params, body: { version, key: _, ...when } }, reply) => {
        const known = (await gatheringNamed(db, params.gathering)) ?? refuse('not-found');
        refuseOdd([when], clock, () => '');
        reply.code(201);
        return standingOf(known) === 'choosing'
          ? oneMore(db, known, when, version)
          : anew(db, known, when);
      },
    });

    app.route({
      ...cancelGathering,
      handler: async ({ db, visit, params, body: { version } }, reply) => {
        const known = await standing(db, params, 'choosing', 'picked');
        const kept = await changeIt(db, known, { cancelledAt: sql`now()` }, version);
        const picked = known.moments.find((one) => one.picked);
        if (picked) {
          await tellOfCancelling(db, picked.id);
          await tellLeaderOfCancelling(db, ledIn(picked, known), visit!.personId);
        } else await tellWhoChose(db, known);
        reply.code(201);
        return { version: kept };
      },
    });

    app.route({
      ...recordGathering,
      handler: async ({ db, visit, params, body }) => {
        const { version, cameIds, method, theme, actions } = body;
        const known = (await gatheringNamed(db, params.gathering)) ?? refuse('not-found');
        const held = known.moments.find(({ picked }) => picked);
        const now = standingOf(known);
        if (held === undefined || (now !== 'to-record' && now !== 'recorded'))
          refuse(now === 'picked' || now === 'choosing' ? 'gathering-to-come' : 'gathering-over');
        await refuseWhatTells(db, { theme, actions });
        const kept = await changeIt(
          db,
          known,
          { recordedAt: clock.now(), recordedBy: visit!.personId, method, theme: theme || null },
          version,
        );
        const before = await coachesAround(db, held.id);
        await keepRecord(db, {
          id: known.id,
          day: held.day,
          cameIds: [...new Set(cameIds)],
          actions,
        });
        await bringLines(db, [...new Set([...before, ...cameIds])]);
        return { version: kept };
      },
    });

    app.route({
      ...tickGatheringAction,
      handler: async ({ db, params: { gathering }, body: { action, done } }, reply) => {
        if (!(await gatheringNamed(db, gathering))) refuse('not-found');
        if (!(await tickAction(db, { gathering, action, done }))) refuse('changed-meanwhile');
        reply.code(201);
        return { done };
      },
    });

    async function standing(
      db: Transaction,
      { gathering }: { gathering: string },
      ...may: ReturnType<typeof standingOf>[]
    ) {
      const known = (await gatheringNamed(db, gathering)) ?? refuse('not-found');
      return may.includes(standingOf(known)) ? known : refuse('gathering-over');
    }

    /** A coach who was asked which moments suit her, and who may still count on one, hears that there is none. */
    async function tellWhoChose(db: Transaction, { id, moments }: KnownGathering) {
      const coming = moments.filter(({ over }) => !over);
      const told = (await coachesOf(db, id)).filter(
        ({ askedAt, isAway, answers }) =>
          askedAt !== null &&
          !isAway &&
          !coming.every((moment) =>
            answers.some((one) => one.moment === moment.id && one.answer === 'no'),
          ),
      );
      await emitAll(
        db,
        told.map(({ questionId: gathering }) => ({
          kind: 'gathering-cancelled',
          about: { gathering },
          onceAs: `gathering-cancelled:${gathering}`,
        })),
      );
    }

    async function changeIt(
      db: Transaction,
      { id }: KnownGathering,
      told: Parameters<typeof change>[2],
      since: number,
    ) {
      return (await change(db, id, told, since)) ?? refuse('changed-meanwhile');
    }

    /** One more moment beside the others; those who are asked by mail hear of it. */
    async function oneMore(db: Transaction, known: KnownGathering, when: When, version: number) {
      if (known.moments.length >= mostMoments) refuse('enough-moments');
      refuseOdd([...known.moments.map((one) => ({ ...one, stays: true })), when], clock, () => '');
      await changeIt(db, known, {}, version);
      await addMoment(db, known.id, known.moments.length + 1, when);
      const asked = (await coachesOf(db, known.id)).map(({ questionId: id, channel }) => ({
        id,
        channel,
      }));
      const letters = await mailMoments(db, asked, `moment ${known.moments.length + 1}`);
      return { gathering: known.id, letters };
    }

    /** The same anew on one moment, for the coaches whom the picked one did not suit. */
    async function anew(db: Transaction, known: KnownGathering, when: When) {
      const picked = known.moments.find((one) => one.picked)?.id;
      const asked = (await coachesOf(db, known.id)).filter(
        ({ answers }) =>
          !answers.some(({ moment, answer }) => moment === picked && answer === 'yes'),
      );
      if (asked.length === 0) refuse('nobody-to-ask');
      const { venue, facilitator, facilitatorName, food, travelArranged } = known;
      const terms = termsOn(await allTerms(db), when.day);
      const closesOn = usualClosingDay(clock.today(), when.day, terms);
      refuseClosing(closesOn, [when], clock);
      const arranged = { venue, facilitatorName, food, travelArranged, closesOn };
      const gathering = await propose(db, { ...arranged, facilitatorId: facilitator?.id ?? null }, [
        when,
      ]);
      const coaches = asked.map(({ id: coachId, channel }) => ({
        coachId,
        channel: ways.find((way) => way === channel) ?? ('call' as const),
      }));
      return { gathering, letters: (await askEach(db, gathering, coaches, clock, links)).letters };
    }

    /** What is kept tells nothing of anybody. */
    async function refuseWhatTells(
      db: Transaction,
      { theme, actions }: { theme: string | null; actions: readonly string[] },
    ) {
      const coaches = await followers(db, clock.today());
      const errors = actions.flatMap((action, nth) =>
        coachNamedIn(action, coaches)
          ? { pointer: `#/actions/${nth}`, detail: 'names-a-coach' }
          : [],
      );
      if (theme && !isShortTheme(theme))
        errors.unshift({ pointer: '#/theme', detail: 'more-than-three-words' });
      if (errors.length > 0) refuse('invalid-input', { errors });
    }
  };

type When = { day: string; startsAt: string; endsAt: string };

/** The moment that takes place, with where it is and the facilitator when she is one of us. */
const ledIn = <Moment>(moment: Moment, { venue, facilitator }: KnownGathering) => ({
  ...moment,
  venue,
  ledById: facilitator?.id ?? null,
});

const isOther = (one: When, other: When) =>
  one.day !== other.day || one.startsAt !== other.startsAt || one.endsAt !== other.endsAt;
