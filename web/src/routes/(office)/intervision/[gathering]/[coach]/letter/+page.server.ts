import { showGatheringQuestion } from '@app/contract/intervision/gatherings';
import { showCoach } from '@app/contract/coaches';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { coach } = event.params;
  const { contact } = await read(event, showCoach, { params: { coach } });
  return {
    asked: await read(event, showGatheringQuestion, { params: event.params }),
    address: contact,
    today: inBrussels(new Date().toISOString()).day,
  };
};
