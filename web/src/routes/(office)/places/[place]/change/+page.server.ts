import { changePlace, showPlace } from '@app/contract/sessions/organisations';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  place: await read(event, showPlace, { params: event.params }),
  day: dayIn(event.url),
  isChanged: event.url.searchParams.get('done') === 'changed',
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      name: 'text',
      town: 'text',
      address: 'maybe',
      howToGetThere: 'maybe',
    });
    const { problem } = await send(event, changePlace, { params: event.params, body });
    if (problem) return refused(problem, values);
    const day = dayIn(event.url);
    redirect(303, `${day ? `/sessions/${day}` : event.url.pathname}?done=changed`);
  },
};

/** The day somebody came from, to go back to. */
const dayIn = ({ searchParams }: URL) =>
  /^[\da-f-]{36}$/.exec(searchParams.get('day') ?? '')?.[0] ?? null;
