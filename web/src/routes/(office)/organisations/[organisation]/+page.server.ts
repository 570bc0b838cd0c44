import { changeOrganisation, showOrganisation } from '@app/contract/organisations';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  today: inBrussels(new Date().toISOString()).day,
  organisation: await read(event, showOrganisation, { params: event.params }),
  done: (['changed', 'venue', 'cancelling'] as const).find(
    (done) => done === event.url.searchParams.get('done'),
  ),
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'text',
      town: 'maybe',
      contactName: 'maybe',
      contactPhone: 'maybe',
      contactEmail: 'maybe',
    });
    const { problem } = await send(event, changeOrganisation, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=changed`);
  },
};
