import { listIntroductions, recordIntroductions } from '@app/contract/coaches/introductions';
import { showOmbudsDoor } from '@app/contract/ombuds';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [{ coaches }, { ombudsperson, secondRoute }] = await Promise.all([
    read(event, listIntroductions, {}),
    read(event, showOmbudsDoor, {}),
  ]);
  return {
    ...{ coaches, ombudsperson, secondRoute },
    today: inBrussels(new Date().toISOString()).day,
    done: Number(event.url.searchParams.get('done')) || null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      on: 'day',
      card: 'ticked',
      coaches: 'list',
    });
    const { data, problem } = await send(event, recordIntroductions, { body });
    if (problem) return refused(problem, values);
    redirect(303, `/terms/introductions?done=${data.coaches}`);
  },
};
