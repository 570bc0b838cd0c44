import { listThemes } from '@app/contract/coaches';
import { listOrganisations } from '@app/contract/sessions/organisations';
import { cancelSession, changeSession } from '@app/contract/sessions/planning';
import { showSession } from '@app/contract/sessions/session';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { changeFields, changeFrom } from '#lib/sessions/change.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  session: await read(event, showSession, { params: event.params }),
  known: await read(event, listOrganisations, {}),
  themes: await read(event, listThemes, {}),
});

export const actions: Actions = {
  change: async (event) => {
    const { body, values } = await typedIn(event, changeFields);
    const { problem } = await send(event, changeSession, {
      params: event.params,
      body: changeFrom(body),
    });
    if (problem) return refused(problem, values);
    redirect(303, `/sessions/${event.params.session}?done=changed`);
  },

  cancel: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', version: 'number' });
    const { problem } = await send(event, cancelSession, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/sessions/${event.params.session}?done=cancelled`);
  },
};
