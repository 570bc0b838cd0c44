import { signIn } from '@app/contract/accounts';
import type { Problem } from '@app/contract/endpoint';
import { redirect } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { wayIn } from '#lib/server/arriving.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Mail programs open links by themselves, so opening this page does nothing: the button does. */
export const load: PageServerLoad = ({ url, setHeaders }) => {
  setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  return { token: url.searchParams.get('token') ?? '' };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      token: 'text',
      code: 'text',
      ownDevice: 'ticked',
    });
    const { token, code, ownDevice } = body;
    const { data, problem } = await send(event, signIn, {
      body: { by: { kind: 'link', token, code }, ownDevice },
    });
    if (problem) return refused(besideCode(problem), values);
    redirect(303, wayIn(data, null));
  },
};

/** The code is the one thing that was typed here. */
const besideCode = (problem: Problem): Problem => ({
  ...problem,
  errors: (problem.errors ?? [])
    .filter(({ pointer }) => pointer === '#/by/code')
    .map(({ detail }) => ({ pointer: '#/code', detail })),
});
