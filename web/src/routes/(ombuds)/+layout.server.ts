import { wordsFor } from '#lib/server/navigation.ts';
import { inRole } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'no-store' });
  const me = inRole(event, (await event.parent()).me, 'ombudsperson');
  return { me, words: wordsFor(me.role) };
};
