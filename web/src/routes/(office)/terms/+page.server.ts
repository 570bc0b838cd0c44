import { listConditions } from '@app/contract/participation/terms';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => read(event, listConditions, {});
