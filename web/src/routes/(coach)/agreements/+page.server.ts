import { listReviews } from '@app/contract/participation/reviews';
import { listConditions } from '@app/contract/participation/terms';
import { coachPages } from '#lib/language/coach-pages.ts';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  const [{ conditions }, { reviews }] = await Promise.all([
    read(event, listConditions, {}),
    read(event, listReviews, {}),
  ]);
  return {
    review: reviews[0] ?? null,
    agreements: conditions.filter(({ waits }) => !waits),
    back: { href: '/start', word: coachPages.start },
  };
};
