import { answeringByPage, papersByPage } from '#lib/coaches/papers.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => papersByPage(event);

export const actions: Actions = answeringByPage;
