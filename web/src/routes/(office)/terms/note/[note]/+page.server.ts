import { showDoor } from '@app/contract/accounts';
import { showNote } from '@app/contract/coaches/agreement-notes';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const coach = event.url.searchParams.get('coach') ?? undefined;
  const [note, { organisation }] = await Promise.all([
    read(event, showNote, { params: event.params, querystring: { coach } }),
    read(event, showDoor, {}),
  ]);
  return { note, organisation, coach };
};
