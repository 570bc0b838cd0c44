import { beforeStepAwayByPage, stepAwayByPageAs } from '#lib/coaches/step-away.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => beforeStepAwayByPage(event);

export const actions: Actions = { default: (event) => stepAwayByPageAs(event, 'stopped') };
