import { confirmAddress, showAddressLink } from '@app/contract/accounts/own-address';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Mail programs open links by themselves, so opening this page only looks at the link: the button changes the address. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  const token = event.url.searchParams.get('token') ?? '';
  return {
    token,
    isDone: event.url.searchParams.has('done'),
    state: token === '' ? null : (await read(event, showAddressLink, { params: { token } })).state,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { token: 'text' });
    const { problem } = await send(event, confirmAddress, { body });
    if (problem) return refused({ ...problem, errors: [] }, values);
    redirect(303, '/sign-in/address?done');
  },
};
