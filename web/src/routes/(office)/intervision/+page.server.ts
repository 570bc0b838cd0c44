import { listGatherings } from '@app/contract/intervision/gatherings';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => read(event, listGatherings, {});
