import { previewAvailabilityRound } from '@app/contract/availability/rounds';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import { soughtIn } from '../sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const sought = soughtIn(event.url, inBrussels(new Date().toISOString()).day);
  return { sought, preview: await read(event, previewAvailabilityRound, { querystring: sought }) };
};
