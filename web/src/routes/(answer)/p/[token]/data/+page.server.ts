import { showDataByPage } from '@app/contract/coaches/own-data';
import { coachPages } from '#lib/language/coach-pages.ts';
import { openedBy } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import { someoneToCall } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  return {
    own: await openedBy(event, await send(event, showDataByPage, { params })),
    contact: await someoneToCall(event),
    back: { href: `/p/${params.token}`, word: coachPages.agenda },
  };
};
