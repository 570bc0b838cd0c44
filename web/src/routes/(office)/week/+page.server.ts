import { markTold, showWeek } from '@app/contract/sessions/week';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { wayFrom } from './told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  week: await read(event, showWeek, { querystring: {} }),
  isTold: event.url.searchParams.get('done') === 'told',
  hour: Number(inBrussels(new Date().toISOString()).time.slice(0, 2)),
});

export const actions: Actions = {
  told: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text', how: 'text' });
    const { key, letter, how } = body;
    const { problem } = await send(event, markTold, {
      params: { letter },
      body: { key, how: wayFrom(how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/week?done=told');
  },
};
