import { addCoach, listThemes } from '@app/contract/coaches';
import { listTowns } from '@app/contract/coaches/limits';
import { redirect } from '@sveltejs/kit';
import { refusedCoach, typedCoach } from '#lib/coaches/typed-coach.server.ts';
import { read, send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  themes: await read(event, listThemes, {}),
  ...(await read(event, listTowns, {})),
});

export const actions: Actions = {
  default: async (event) => {
    const { key, evenIfKnown, coach, account, values } = await typedCoach(event);
    const { data, problem } = await send(event, addCoach, {
      body: { key, evenIfKnown, coach: { ...coach, account } },
    });
    if (problem) return refusedCoach(problem, values);
    redirect(303, `/coaches/${data.id}?done=added`);
  },
};
