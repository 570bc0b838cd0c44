import { showTrainingDate } from '@app/contract/training';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const invited = event.url.searchParams.get('invited');
  return {
    planned: await read(event, showTrainingDate, { params: { date: event.params.date } }),
    now: new Date().toISOString(),
    invited: invited === null ? null : Number(invited) || 0,
  };
};
