import { askAddress } from '@app/contract/accounts/own-address';
import { redirect } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inVisit } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = inVisit(event, (await event.parent()).me);
  if (me.role === null) redirect(303, '/me');
  return { isAsked: event.url.searchParams.has('asked') };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', address: 'text' });
    const { problem } = await send(event, askAddress, { body });
    if (problem) return refused(problem, values);
    redirect(303, '/me/address?asked');
  },
};
