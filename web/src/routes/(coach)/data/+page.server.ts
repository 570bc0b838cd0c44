import { showMyData } from '@app/contract/coaches/own-data';
import { coachPages } from '#lib/language/coach-pages.ts';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  return {
    own: await read(event, showMyData, {}),
    back: { href: '/start', word: coachPages.start },
  };
};
