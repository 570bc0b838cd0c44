import { choose } from '../../../choices.server.ts';
import { listIn, shownList } from '../../../shown-list.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => shownList(event, listIn(event.params));

export const actions: Actions = {
  choose: (event) => choose(event, listIn(event.params)),
};
