import { showCoach } from '@app/contract/coaches';
import { showSession } from '@app/contract/sessions/session';
import { askingsAt, nothingHere } from '#lib/sessions/bringing.server.ts';
import { read } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const session = await read(event, showSession, { params });
  const askings = await askingsAt(event);
  const calls = url.searchParams.getAll('call').map((call) => {
    const [coach = '', day = ''] = call.split(' ');
    return { coach, day };
  });
  if (askings.length + calls.length === 0) nothingHere();

  const called = Map.groupBy(calls, ({ coach }) => coach);
  return {
    session,
    mails: Number(url.searchParams.get('mails')) || 0,
    askings: [...Map.groupBy(askings, ({ coach }) => coach.id).values()],
    toCall: await Promise.all(
      [...called].map(async ([coach, days]) => {
        const { id, firstName, lastName, contact } = await read(event, showCoach, {
          params: { coach },
        });
        return {
          coach: { id, firstName, lastName },
          phone: contact.phone,
          days: days.map(({ day }) => day),
        };
      }),
    ),
  };
};
