import { makePageLink, showCoach } from '@app/contract/coaches';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { firstName, lastName, contact } = await read(event, showCoach, {
    params: { coach: event.params.coach },
  });
  return { coach: { id: event.params.coach, firstName, lastName, phone: contact.phone } };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text' });
    const { data, problem } = await send(event, makePageLink, {
      params: { coach: event.params.coach },
      body,
    });
    if (problem) return refused(problem, values);
    return { address: new URL(data.path, event.url).href };
  },
};
