import { showDoor } from '@app/contract/accounts';
import { showYearStatement } from '@app/contract/compensation/year';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The year of one coach, for the coordinator to print. */
export const load: PageServerLoad = async (event) => ({
  statement: await read(event, showYearStatement, { params: event.params }),
  contact: (await read(event, showDoor, {})).contact,
});
