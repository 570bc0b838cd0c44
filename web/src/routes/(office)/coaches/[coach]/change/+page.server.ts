import { changeCoach, listThemes } from '@app/contract/coaches';
import { listTowns } from '@app/contract/coaches/limits';
import { redirect } from '@sveltejs/kit';
import { refusedCoach, typedCoach } from '#lib/coaches/typed-coach.server.ts';
import { read, send } from '#lib/server/api.ts';
import { readCoach } from '#lib/server/coach.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  coach: await readCoach(event),
  themes: await read(event, listThemes, {}),
  ...(await read(event, listTowns, {})),
});

export const actions: Actions = {
  default: async (event) => {
    const { key, version, coach, account, values } = await typedCoach(event);
    const { problem } = await send(event, changeCoach, {
      params: { coach: event.params.coach },
      body: { key, version, coach: { ...coach, ...(account && { account }) } },
    });
    if (problem) return refusedCoach(problem, values);
    redirect(303, `/coaches/${event.params.coach}?done=changed`);
  },
};
