import { showDateLetter } from '@app/contract/dates/asking';
import { markTold } from '@app/contract/sessions/week';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import { wayFrom } from '../../../week/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coordinator');
  return {
    letter: await read(event, showDateLetter, { params: event.params }),
    today: inBrussels(new Date().toISOString()).day,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', how: 'text' });
    const { problem } = await send(event, markTold, {
      params: event.params,
      body: { key: body.key, how: wayFrom(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/week?done=told');
  },
};
