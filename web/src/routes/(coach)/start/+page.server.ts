import { comeBack, showMyPathway } from '@app/contract/coaches/pathway';
import { showPapers } from '@app/contract/coaches/papers';
import { listMySessions } from '@app/contract/sessions/answering';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = inRole(event, (await event.parent()).me, 'coach');
  const { away } = await read(event, showMyPathway, {});
  return {
    me,
    away,
    isBack: event.url.searchParams.get('done') === 'back',
    papersAsk: (await read(event, showPapers, {})).asks,
    days: await read(event, listMySessions, {}),
    now: new Date().toISOString(),
  };
};

export const actions: Actions = {
  back: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text' });
    const { problem } = await send(event, comeBack, { body });
    if (problem) return refused(problem, values);
    redirect(303, '/start?done=back');
  },
};
