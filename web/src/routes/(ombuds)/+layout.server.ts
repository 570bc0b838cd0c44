import { showDoor } from '@app/contract/accounts';
import { wordsOfDemonstration } from '@app/vault/demonstration';
import { read } from '#lib/server/api.ts';
import { wordsFor } from '#lib/server/navigation.ts';
import { inRole } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'no-store' });
  const me = inRole(event, (await event.parent()).me, 'ombudsperson');
  const { demonstration } = await read(event, showDoor, {});
  // Nowhere else does a server know what opens a key.
  const sixWords = demonstration ? wordsOfDemonstration : null;
  return { me, words: wordsFor(me.role), sixWords };
};
