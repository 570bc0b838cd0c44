import { showCoach } from '@app/contract/coaches';
import { showDateQuestion } from '@app/contract/dates/asking';
import { markTold } from '@app/contract/sessions/week';
import { inBrussels } from '@app/domain/moment';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { redirect } from '@sveltejs/kit';
import { wayFrom } from '../../../week/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await read(event, showDateQuestion, { params: event.params });
  const { contact } = await read(event, showCoach, { params: { coach: asked.coach.id } });
  const reminder = asked.hasPlace ? event.url.searchParams.get('reminder') : null;
  return { asked, reminder, address: contact, today: inBrussels(new Date().toISOString()).day };
};

/** The reminder on this sheet was brought. */
export const actions: Actions = {
  default: async (event) => {
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
