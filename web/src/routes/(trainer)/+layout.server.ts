import { someoneToCall } from '#lib/server/visit.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({ contact: await someoneToCall(event) });
