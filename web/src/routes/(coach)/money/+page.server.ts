import { showOwnCompensation } from '@app/contract/compensation/due';
import { justSaid, sayOwn, tellElsewhere } from '#lib/compensation/say.server.ts';
import { coachPages } from '#lib/language/coach-pages.ts';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  return {
    own: await read(event, showOwnCompensation, {}),
    said: justSaid(event),
    back: { href: '/start', word: coachPages.start },
  };
};

export const actions: Actions = {
  right: (event) => sayOwn(event, 'right'),
  'not-right': (event) => sayOwn(event, 'not-right'),
  elsewhere: tellElsewhere,
};
