import { showCashReceipt } from '@app/contract/compensation/paying';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  receipt: await read(event, showCashReceipt, { params: { payment: event.params.payment } }),
});
