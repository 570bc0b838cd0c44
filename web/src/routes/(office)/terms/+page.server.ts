import { listReviews } from '@app/contract/participation/reviews';
import { listConditions } from '@app/contract/participation/terms';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [agreed, { reviews }] = await Promise.all([
    read(event, listConditions, {}),
    read(event, listReviews, {}),
  ]);
  return { ...agreed, review: reviews[0] ?? null };
};
