import { inRole } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const { me } = await event.parent();
  return { me: inRole(event, me, 'coordinator') };
};
