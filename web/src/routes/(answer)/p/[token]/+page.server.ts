import { showPapersByPage } from '@app/contract/coaches/papers';
import { comeBackByPage } from '@app/contract/coaches/pathway';
import { showOwnPage } from '@app/contract/sessions/answering';
import { openedBy } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { url, params } = event;
  const own = await openedBy(event, await send(event, showOwnPage, { params }));
  const isBack = url.searchParams.get('done') === 'back';
  const papers = await send(event, showPapersByPage, { params });
  return {
    own,
    isBack,
    papersAsk: papers.data?.asks ?? false,
    contact: own.contact,
    now: new Date().toISOString(),
    here: url.pathname,
  };
};

export const actions: Actions = {
  back: async (event) => {
    const { values } = await typedIn(event, { key: 'text' });
    const { problem } = await send(event, comeBackByPage, { params: event.params });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}?done=back`);
  },
};
