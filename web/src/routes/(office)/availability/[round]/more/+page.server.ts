import { askMoreAvailability, previewAvailabilityRound } from '@app/contract/availability/rounds';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { soughtIn } from '../../sought.ts';
import { waysIn } from '#lib/dates/ways.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { round } = event.params;
  const sought = soughtIn(event.url, inBrussels(new Date().toISOString()).day);
  const querystring = { ...sought, round };
  return { round, sought, preview: await read(event, previewAvailabilityRound, { querystring }) };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', coach: 'list' });
    const { round } = event.params;
    const { problem } = await send(event, askMoreAvailability, {
      params: { round },
      body: { key: body.key, coaches: waysIn(body.coach, values) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/availability/${round}`);
  },
};
