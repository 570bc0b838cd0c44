import { redirect } from '@sveltejs/kit';
import { bringQuestion } from '@app/contract/sessions/asking';
import { showCoach } from '@app/contract/coaches';
import { showSession } from '@app/contract/sessions/session';
import { askingsAt, nothingHere } from '#lib/sessions/bringing.server.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { broughtFrom } from '#lib/sessions/brought.ts';
import type { Actions, PageServerLoad } from './$types';

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

export const actions: Actions = {
  /** All questions to one coach, each with its own key: what was written down before something went wrong stays so. */
  default: async (event) => {
    const fields = { key: 'list', question: 'list', how: 'text' } as const;
    const { body, values } = await typedIn(event, fields);
    for (const [at, invitation] of body.question.entries()) {
      const { problem } = await send(event, bringQuestion, {
        params: { invitation },
        body: { key: body.key[at] ?? '', how: broughtFrom(body.how) },
      });
      if (problem) return refused(problem, values);
    }
    redirect(303, `${event.url.pathname}${event.url.search}`);
  },
};
