import { showDoor } from '@app/contract/accounts';
import { read } from '#lib/server/api.ts';
import { wordsFor } from '#lib/server/navigation.ts';
import { inRole } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const me = inRole(event, (await event.parent()).me, 'administrator');
  const { mailLeaves, demonstration } = await read(event, showDoor, {});
  return {
    me,
    words: wordsFor(me.role),
    mail: { leaves: mailLeaves, demonstration: demonstration !== null },
  };
};
