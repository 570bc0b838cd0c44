import { showMoneyYear } from '@app/contract/compensation/year';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  money: await read(event, showMoneyYear, { params: event.params }),
});
