import { redirect } from '@sveltejs/kit';
import { choose } from '../../../choices.server.ts';
import { addressOf, listIn, shownList } from '../../../shown-list.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const here = listIn(event.params);
  const shown = await shownList(event, here);
  if ('preview' in shown && shown.preview?.names.all === 0) redirect(303, addressOf(here));
  return shown;
};

export const actions: Actions = {
  choose: (event) => choose(event, listIn(event.params)),
};
