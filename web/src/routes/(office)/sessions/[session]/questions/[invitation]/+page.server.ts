import { showAsking } from '@app/contract/sessions/asking';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  asking: await read(event, showAsking, { params: { invitation: event.params.invitation } }),
});
