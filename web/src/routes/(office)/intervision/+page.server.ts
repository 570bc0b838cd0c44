import { listGatherings } from '@app/contract/intervision/gatherings';
import { read } from '#lib/server/api.ts';
import { tick } from './tick.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await read(event, listGatherings, {})),
  ticked: event.url.searchParams.get('done') === 'ticked',
});

export const actions: Actions = { tick };
