import { previewTrainingInvitation } from '@app/contract/training';
import { read } from '#lib/server/api.ts';
import { coachesIn } from './sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const coach = coachesIn(event.url);
  const { date } = event.params;
  return {
    chosen: coach,
    preview: await read(event, previewTrainingInvitation, {
      params: { date },
      querystring: { coach },
    }),
  };
};
