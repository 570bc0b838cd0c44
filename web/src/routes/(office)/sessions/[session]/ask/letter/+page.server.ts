import { showDoor } from '@app/contract/accounts';
import { showCoach } from '@app/contract/coaches';
import { inBrussels } from '@app/domain/moment';
import { askingsAt, nothingHere } from '#lib/sessions/bringing.server.ts';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const askings = await askingsAt(event);
  const [first] = askings;
  // One sheet goes to one coach.
  if (!first || askings.some(({ coach }) => coach.id !== first.coach.id)) nothingHere();
  const { contact } = await read(event, showCoach, { params: { coach: first.coach.id } });
  const { organisation } = await read(event, showDoor, {});
  return {
    first,
    askings,
    address: contact,
    organisation,
    back: `/sessions/${event.params.session}`,
    today: inBrussels(new Date().toISOString()).day,
  };
};
