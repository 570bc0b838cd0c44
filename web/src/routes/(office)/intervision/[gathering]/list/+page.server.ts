import { showGathering } from '@app/contract/intervision/gatherings';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  gathering: await read(event, showGathering, { params: event.params }),
  now: inBrussels(new Date().toISOString()),
});
