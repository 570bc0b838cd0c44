import { showOwnTraining } from '@app/contract/training';
import { coachPages } from '#lib/language/coach-pages.ts';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  const { followed } = await read(event, showOwnTraining, {});
  return { followed, back: { href: '/start', word: coachPages.start } };
};
