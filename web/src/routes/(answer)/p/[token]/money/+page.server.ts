import { showCompensationByPage } from '@app/contract/compensation/due';
import { justSaid, sayByPage } from '#lib/compensation/say.server.ts';
import { coachPages } from '#lib/language/coach-pages.ts';
import { openedBy } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const own = await openedBy(event, await send(event, showCompensationByPage, { params }));
  return {
    own,
    contact: own.contact,
    said: justSaid(event),
    back: { href: `/p/${params.token}`, word: coachPages.agenda },
  };
};

export const actions: Actions = {
  right: (event) => sayByPage(event, 'right'),
  'not-right': (event) => sayByPage(event, 'not-right'),
};
