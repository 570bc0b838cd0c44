import { showPost } from '@app/contract/messages';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  letter: await read(event, showPost, { params: event.params }),
});
