import { showOwnPage } from '@app/contract/sessions/answering';
import { openedBy } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { url, params } = event;
  const own = await openedBy(event, await send(event, showOwnPage, { params }));
  return { own, contact: own.contact, now: new Date().toISOString(), here: url.pathname };
};
