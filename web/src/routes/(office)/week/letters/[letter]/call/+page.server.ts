import { markTold, recordKnown, showLetter } from '@app/contract/sessions/week';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { wayFrom } from '../../../told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  letter: await read(event, showLetter, { params: event.params }),
});

const fields = { key: 'text', how: 'text' } as const;

export const actions: Actions = {
  told: async (event) => {
    const { body, values } = await typedIn(event, fields);
    const { problem } = await send(event, markTold, {
      params: event.params,
      body: { key: body.key, how: wayFrom(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/week?done=told');
  },

  known: async (event) => {
    const { body, values } = await typedIn(event, fields);
    const { problem } = await send(event, recordKnown, {
      params: event.params,
      body: { key: body.key, how: wayFrom(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/week?done=known');
  },
};
