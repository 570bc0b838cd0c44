import { listThemes } from '@app/contract/coaches';
import { listTowns, openDaysAgain, showOwnLimits } from '@app/contract/coaches/limits';
import { listMySessions } from '@app/contract/sessions/answering';
import { redirect } from '@sveltejs/kit';
import { coachPages } from '#lib/language/coach-pages.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  const [own, themes, { coming }, { towns }] = await Promise.all([
    read(event, showOwnLimits, {}),
    read(event, listThemes, {}),
    read(event, listMySessions, {}),
    read(event, listTowns, {}),
  ]);
  return {
    own,
    themes,
    towns,
    coming,
    done: event.url.searchParams.get('done'),
    back: { href: '/start', word: coachPages.start },
  };
};

export const actions: Actions = {
  open: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', from: 'day', until: 'day' });
    const { problem } = await send(event, openDaysAgain, { body });
    if (problem) return refused(problem, values);
    redirect(303, '/limits?done=open#niemand');
  },
};
