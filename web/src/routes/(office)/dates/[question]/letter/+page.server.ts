import { showCoach } from '@app/contract/coaches';
import { showDateQuestion } from '@app/contract/dates/asking';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await read(event, showDateQuestion, { params: event.params });
  const { contact } = await read(event, showCoach, { params: { coach: asked.coach.id } });
  return { asked, address: contact, today: inBrussels(new Date().toISOString()).day };
};
