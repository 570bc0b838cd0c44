import { recordTravelTime, showTravelTimes } from '@app/contract/participation';
import { showSession } from '@app/contract/sessions/session';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  session: await read(event, showSession, { params: event.params }),
  known: await read(event, showTravelTimes, { params: event.params }),
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      from: 'text',
      to: 'text',
      minutes: 'number',
    });
    const { problem } = await send(event, recordTravelTime, { body });
    if (problem) return refused(problem, values);
    const { session, coach } = event.params;
    redirect(303, `/sessions/${session}?done=travel#coach-${coach}`);
  },
};
