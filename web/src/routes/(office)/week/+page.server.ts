import { showWeek } from '@app/contract/sessions';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  week: await read(event, showWeek, { querystring: {} }),
  hour: Number(inBrussels(new Date().toISOString()).time.slice(0, 2)),
});
