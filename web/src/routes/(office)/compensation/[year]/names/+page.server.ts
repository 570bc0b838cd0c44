import { showNominativeList } from '@app/contract/compensation/year';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  list: await read(event, showNominativeList, { params: event.params }),
});
