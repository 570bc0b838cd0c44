import { showInvitation } from '@app/contract/sessions/answering';
import { send } from '#lib/server/api.ts';
import { someoneToCall } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

/** Whom to call comes with the question; a link that opens nothing still has somebody to call. */
export const load: LayoutServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  const { data, problem } = await send(event, showInvitation, { params: event.params });
  return {
    answered: data ? { asked: data } : { problem },
    contact: data ? data.contact : await someoneToCall(event),
  };
};
