import { recordTravelTime, showTravelTimes } from '@app/contract/participation';
import { tellDistance } from '@app/db/participation/commands';
import { factsAbout, type Gathered } from '@app/db/participation/facts';
import { distancesFrom, knowsTowns } from '@app/db/participation/queries';
import { peopleToAsk } from '@app/db/sessions/questions';
import {
  distanceBetween,
  elsewhereThatDay,
  minutesBetween,
} from '@app/domain/participation/travel';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** How long it takes to get from one town to the other, said by somebody who knows the way. */
export const travelRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...showTravelTimes,
      handler: async ({ db, params: { session: sessionId, coach: coachId } }) => {
        const gathered =
          (await factsAbout(db, sessionId, today(), [coachId])) ?? refuse('not-found');
        const { session, coaches } = gathered;
        const coach = coaches.get(coachId)?.facts ?? refuse('not-found');
        const { id, firstName, lastName } =
          (await peopleToAsk(db)).get(coachId) ?? refuse('not-found');
        return {
          coach: { id, firstName, lastName },
          day: session.day,
          town: session.town,
          ways: elsewhereThatDay({ coach, session }).map(
            ({ sessionId: id, from, until, town }) => ({
              sessionId: id,
              from,
              until,
              town,
              ...wayTo(town, gathered),
            }),
          ),
        };
      },
    });

    app.route({
      ...recordTravelTime,
      handler: async ({ db, body: { version: seen, from, to, minutes } }, reply) => {
        const towns: [string, string] = [from, to];
        if (from === to || !(await knowsTowns(db, towns))) refuse('not-found');

        const version = await tellDistance(db, { towns, minutes }, seen);
        if (version === undefined) {
          const known = distanceBetween(from, to, await distancesFrom(db, from));
          refuse('changed-meanwhile', { now: known?.version });
        }
        reply.code(201);
        return { version };
      },
    });
  };

function wayTo(town: string | null, { session, distances }: Gathered) {
  if (session.town === null || town === null) return { minutes: null, version: 0 };
  return {
    minutes: minutesBetween(session.town, town, distances),
    version: distanceBetween(session.town, town, distances)?.version ?? 0,
  };
}
