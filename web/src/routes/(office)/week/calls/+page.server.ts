import { showWeek } from '@app/contract/sessions/week';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = inRole(event, (await event.parent()).me, 'coordinator');
  return {
    me,
    now: new Date().toISOString(),
    week: await read(event, showWeek, { querystring: {} }),
  };
};
