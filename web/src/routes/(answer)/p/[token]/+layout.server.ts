import { showOwnPage } from '@app/contract/sessions/answering';
import { send } from '#lib/server/api.ts';
import { someoneToCall } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

/** Her own days by a personal link. Somebody to call is there, also when the link opens nothing. */
export const load: LayoutServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  const { token } = event.params;
  const [{ data, problem }, contact] = await Promise.all([
    send(event, showOwnPage, { params: { token } }),
    someoneToCall(event),
  ]);
  return { opened: data ? { own: data } : { problem }, contact };
};
