import { someoneToCall } from '#lib/server/visit.ts';

export const load = async (event) => ({ contact: await someoneToCall(event) });
