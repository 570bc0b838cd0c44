import { bringQuestion, showAsking } from '@app/contract/sessions/asking';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { broughtFrom } from '#lib/sessions/brought.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  /** The reminder that this page brings, when it does. */
  reminder: event.url.searchParams.get('reminder'),
  asking: await read(event, showAsking, { params: { invitation: event.params.invitation } }),
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', how: 'text' });
    const { session, invitation } = event.params;
    const { problem } = await send(event, bringQuestion, {
      params: { invitation },
      body: { key: body.key, how: broughtFrom(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/sessions/${session}?done=brought`);
  },
};
