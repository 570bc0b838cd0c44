import { recordTravelTime, showTravelTimes } from '@app/contract/participation';
import { addTerms, holdTerms } from '@app/db/participation/commands';
import { factsAbout } from '@app/db/participation/facts';
import { allTerms, knowsTowns } from '@app/db/participation/queries';
import { peopleToAsk } from '@app/db/sessions/questions';
import { termsOn, type Terms } from '@app/domain/participation/terms';
import { elsewhereThatDay, minutesBetween, withTravelTime } from '@app/domain/participation/travel';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** How long it takes to get from one town to the other: a term, said by who knows the way. */
export const travelRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...showTravelTimes,
      handler: async ({ db, params: { session, coach: coachId } }) => {
        const { day, coaches, terms } =
          (await factsAbout(db, session, today(), [coachId])) ?? refuse('not-found');
        const coach = coaches.get(coachId)?.facts ?? refuse('not-found');
        const { id, firstName, lastName } =
          (await peopleToAsk(db)).get(coachId) ?? refuse('not-found');
        const { travel } = termsOn(terms, day.day);
        return {
          version: newestOf(terms),
          coach: { id, firstName, lastName },
          day: day.day,
          town: day.town,
          ways: elsewhereThatDay({ coach, day }).map(({ sessionId, from, until, town }) => ({
            sessionId,
            from,
            until,
            town,
            minutes: day.town && town ? minutesBetween(day.town, town, travel) : null,
          })),
        };
      },
    });

    app.route({
      ...recordTravelTime,
      handler: async ({ db, body: { version, from, to, minutes } }, reply) => {
        await holdTerms(db);
        const all = await allTerms(db);
        if (newestOf(all) !== version) refuse('changed-meanwhile', { now: newestOf(all) });
        const towns: [string, string] = [from, to];
        if (from === to || !(await knowsTowns(db, towns))) refuse('not-found');

        const added = withTravelTime(all, today(), { towns, minutes });
        await addTerms(db, added);
        reply.code(201);
        return { version: newestOf(added) };
      },
    });
  };

/** Without any the first terms hold, and they are version one. */
const newestOf = (terms: readonly Terms[]) => Math.max(1, ...terms.map(({ version }) => version));
