import { listAvailabilityRounds } from '@app/contract/availability/rounds';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, listAvailabilityRounds, {})),
  now: new Date().toISOString(),
});
