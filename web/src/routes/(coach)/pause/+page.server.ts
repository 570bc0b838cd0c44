import { beforeStepAway, stepAwayAs } from '#lib/coaches/step-away.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
  beforeStepAway(event, (await event.parent()).me);

export const actions: Actions = { default: (event) => stepAwayAs(event, 'paused') };
