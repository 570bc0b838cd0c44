import { showOmbudsDoor } from '@app/contract/ombuds';
import { read } from '#lib/server/api.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({
  door: await read(event, showOmbudsDoor, {}),
});
