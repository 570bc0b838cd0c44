import { showCoach } from '@app/contract/coaches';
import { showSession } from '@app/contract/sessions/session';
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
  const now = new Date().toISOString();
  return {
    first,
    days: await Promise.all(
      askings.map(async (asking) => ({
        asking,
        // On paper stands all that she says yes to.
        session: await read(event, showSession, { params: { session: asking.session.id } }),
      })),
    ),
    address: contact,
    back: `/sessions/${event.params.session}`,
    now,
    today: inBrussels(now).day,
  };
};
