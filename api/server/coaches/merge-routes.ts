import { listCoachesAlike, mergeCoaches, previewMerge } from '@app/contract/coaches/merging';
import { coachesToCompare } from '@app/db/coaches/merging';
import { similarNames } from '@app/domain/similar-names';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import { shownTogether, merge, refuseAbsent } from './merge-coaches.ts';

const most = 8;

/** Two coaches who are one after all: found, shown side by side, and made one. */
export const mergeRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listCoachesAlike,
      handler: async ({ db, params: { coach } }) => {
        const everybody = await coachesToCompare(db, today());
        const she = everybody.find(({ id }) => id === coach) ?? (await refuseAbsent(db, coach));
        const names = similarNames<(typeof everybody)[number]>();
        for (const one of everybody) names.add(one);
        const like = new Set(names.like(she.name));
        const isAlike = (one: typeof she) =>
          like.has(one) ||
          (she.phone !== null && one.phone === she.phone) ||
          (she.email !== null && one.email === she.email);
        return everybody.filter((one) => one !== she && isAlike(one)).slice(0, most);
      },
    });

    app.route({
      ...previewMerge,
      handler: ({ db, params: { coach, other } }) =>
        coach === other
          ? refuse('merges-with-herself')
          : shownTogether(db, { kept: coach, gone: other }, today()),
    });

    app.route({
      ...mergeCoaches,
      handler: ({ db, params: { coach, other }, body }) =>
        merge(db, { kept: coach, gone: other }, body, today()),
    });
  };
