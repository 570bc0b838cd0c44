import { answering, ownPapers } from '#lib/coaches/papers.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ownPapers(event, (await event.parent()).me);

export const actions: Actions = answering;
