import { addVenue, showOrganisation } from '@app/contract/organisations';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  organisation: await read(event, showOrganisation, { params: event.params }),
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      name: 'text',
      town: 'text',
      address: 'maybe',
      howToGetThere: 'maybe',
    });
    const { problem } = await send(event, addVenue, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/organisations/${event.params.organisation}?done=venue`);
  },
};
