import { showDoor } from '@app/contract/accounts';
import { showSession } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  session: await read(event, showSession, { params: event.params }),
  contact: (await read(event, showDoor, {})).contact,
  now: inBrussels(new Date().toISOString()),
});
