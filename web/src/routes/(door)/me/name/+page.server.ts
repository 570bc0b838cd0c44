import { changeOwnName, showOwnName } from '@app/contract/coaches/names';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  return { own: await read(event, showOwnName, {}) };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'maybe',
      withoutLetter: 'ticked',
    });
    const { problem } = await send(event, changeOwnName, { body });
    if (problem) return refused(problem, values);
    redirect(303, '/me?named');
  },
};
