import { confirmAddress } from '@app/contract/accounts/own-address';
import { redirect } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Mail programs open links by themselves, so opening this page changes no address: the button does. */
export const load: PageServerLoad = ({ url, setHeaders }) => {
  setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  return {
    token: url.searchParams.get('token') ?? '',
    isDone: url.searchParams.has('done'),
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
