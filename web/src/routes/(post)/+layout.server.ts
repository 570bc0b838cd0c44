import { listPost } from '@app/contract/messages';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({
  letters: await read(event, listPost, {}),
  today: inBrussels(new Date().toISOString()).day,
});
