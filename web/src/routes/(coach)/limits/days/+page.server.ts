import { keepDaysFree } from '@app/contract/coaches/limits';
import { redirect } from '@sveltejs/kit';
import { ownLimits } from '#lib/language/own-limits.ts';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  return { back: { href: '/limits', word: ownLimits.title } };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      from: 'day',
      until: 'maybe-day',
    });
    const { problem } = await send(event, keepDaysFree, {
      body,
    });
    if (problem) return refused(problem, values);
    redirect(303, '/limits?done=days#niemand');
  },
};
