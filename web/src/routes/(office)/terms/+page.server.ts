import { listReviews } from '@app/contract/participation/reviews';
import { listConditions } from '@app/contract/participation/terms';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [agreed, { reviews }] = await Promise.all([
    read(event, listConditions, {}),
    read(event, listReviews, {}),
  ]);
  const done = event.url.searchParams.get('done');
  return {
    ...agreed,
    review: reviews[0] ?? null,
    done: agreed.conditions.find(({ name }) => name === done)?.name ?? null,
  };
};
