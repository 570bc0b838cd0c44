import { askPasskeySignIn, signInWithPasskey } from '@app/contract/accounts';
import { redirect } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { onwards, wayIn } from '#lib/server/arriving.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { ceremonyFrom } from '#lib/server/ceremony.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  onwards: onwards(url.searchParams.get('to')),
});

export const actions: Actions = {
  ask: async (event) => {
    const { data, problem } = await send(event, askPasskeySignIn, {});
    return problem ? refused(problem, {}) : { ceremony: JSON.stringify(data) };
  },
  signIn: async (event) => {
    const { body } = await typedIn(event, { response: 'text' });
    const { data, problem } = await send(event, signInWithPasskey, {
      body: { response: ceremonyFrom(body.response) },
    });
    if (problem) return refused(problem, {});
    redirect(303, wayIn(data, event.url.searchParams.get('to')));
  },
};
