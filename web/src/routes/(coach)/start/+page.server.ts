import { listMySessions } from '@app/contract/sessions/answering';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = inRole(event, (await event.parent()).me, 'coach');
  return { me, days: await read(event, listMySessions, {}), now: new Date().toISOString() };
};
