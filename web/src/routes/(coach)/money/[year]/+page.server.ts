import { showDoor } from '@app/contract/accounts';
import { showYearStatement } from '@app/contract/compensation/year';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

/** Her own year, to read and to print. */
export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  inRole(event, me, 'coach');
  return {
    statement: await read(event, showYearStatement, {
      params: { year: event.params.year, coach: me!.personId },
    }),
    contact: (await read(event, showDoor, {})).contact,
  };
};
