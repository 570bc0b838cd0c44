import { addVenue, showOrganisation } from '@app/contract/organisations';
import { redirect } from '@sveltejs/kit';
import { venueForm } from '#lib/organisations/venue-form.ts';
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
      ...venueForm,
    });
    const { problem } = await send(event, addVenue, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/organisations/${event.params.organisation}?done=venue`);
  },
};
