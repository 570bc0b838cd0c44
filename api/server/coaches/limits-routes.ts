import {
  changeOwnLimits,
  exclude,
  includeAgain,
  keepDaysFree,
  listTowns,
  openDaysAgain,
  showOwnLimits,
} from '@app/contract/coaches/limits';
import {
  addExclusion,
  endExclusion,
  keepFree,
  openAgain,
  ownLimits,
  tellLimits,
  townsOfVenues,
  type Target,
} from '@app/db/coaches/limits';
import type { Transaction } from '@app/db/database';
import { stretchesOf, type Stretch } from '@app/domain/coaches/stretch';
import { addDays } from '@app/domain/day';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { refuseUnknownThemes } from './known-themes.ts';

const mostDays = 92;

/** What a coach decides about herself: shared with the coordinator, or hers alone. */
export const limitsRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    const hers = async (db: Transaction) => (await ownLimits(db, today())) ?? refuse('not-found');
    const shown = ({ coachId: _, unfree, ...limits }: Awaited<ReturnType<typeof hers>>) => ({
      ...limits,
      unfree: stretchesOf(unfree),
    });

    app.route({ ...showOwnLimits, handler: async ({ db }) => shown(await hers(db)) });

    app.route({ ...listTowns, handler: async ({ db }) => ({ towns: await townsOfVenues(db) }) });

    app.route({
      ...changeOwnLimits,
      handler: async ({ db, body: { version, shared } }) => {
        const { coachId } = await hers(db);
        await refuseUnknownThemes(db, shared, 'shared');
        if (!(await tellLimits(db, coachId, shared, version)))
          refuse('changed-meanwhile', { now: shown(await hers(db)) });
        return { version: (await hers(db)).version };
      },
    });

    app.route({
      ...keepDaysFree,
      handler: async ({ db, body }, reply) => {
        const { from } = body;
        const until = body.until ?? from;
        refuseOutside({ from, until });
        await hers(db);
        await keepFree(db, { from, until });
        reply.code(201);
        return { from, until };
      },
    });

    app.route({
      ...openDaysAgain,
      handler: async ({ db, body: { from, until } }) => {
        await openAgain(db, { from, until });
        return { from, until };
      },
    });

    app.route({
      ...exclude,
      handler: async ({ db, body: { kind, targetId } }, reply) => {
        const { known, exclusions } = await hers(db);
        const isHers = (one: Target) => one.kind === kind && one.targetId === targetId;
        if (![...known, ...exclusions].some(isHers)) refuse('not-found');
        await addExclusion(db, { kind, targetId });
        reply.code(201);
        return { kind, targetId };
      },
    });

    app.route({
      ...includeAgain,
      handler: async ({ db, body: { kind, targetId } }) => {
        await endExclusion(db, { kind, targetId });
        return { kind, targetId };
      },
    });

    function refuseOutside({ from, until }: Stretch) {
      const wrong =
        from < today()
          ? { pointer: '#/from', detail: 'in-the-past' }
          : until < from
            ? { pointer: '#/until', detail: 'before-the-first-day' }
            : until > addDays(from, mostDays - 1)
              ? { pointer: '#/until', detail: 'longer-than-three-months' }
              : null;
      if (wrong) refuse('invalid-input', { errors: [wrong] });
    }
  };
