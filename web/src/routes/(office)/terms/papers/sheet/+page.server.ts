import { showDoor } from '@app/contract/accounts';
import { listPapers } from '@app/contract/coaches/papers';
import { read } from '#lib/server/api.ts';
import { someoneToCall } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { declaration } = await read(event, listPapers, {});
  return {
    declaredSince: declaration?.filed ? declaration.since : null,
    organisation: (await read(event, showDoor, {})).organisation,
    contact: await someoneToCall(event),
  };
};
