import { changeVenue, showVenue } from '@app/contract/organisations';
import { redirect } from '@sveltejs/kit';
import { venueForm } from '#lib/organisations/venue-form.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  venue: await read(event, showVenue, { params: event.params }),
  from: cameFrom(event.url),
  isChanged: event.url.searchParams.get('done') === 'changed',
});

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, {
      key: 'text',
      version: 'number',
      ...venueForm,
    });
    const { problem } = await send(event, changeVenue, { params: event.params, body });
    if (problem) return refused(problem, values);
    const { kind, path } = cameFrom(event.url);
    redirect(303, `${kind === 'venues' ? event.url.pathname : path}?done=changed`);
  },
};

/** Where somebody came from, to go back to. */
function cameFrom({ searchParams }: URL) {
  const idIn = (name: string) => /^[\da-f-]{36}$/.exec(searchParams.get(name) ?? '')?.[0];
  const [day, organisation] = [idIn('day'), idIn('organisation')];
  if (day) return { kind: 'day' as const, path: `/sessions/${day}` };
  if (organisation)
    return { kind: 'organisation' as const, path: `/organisations/${organisation}` };
  return { kind: 'venues' as const, path: '/venues' };
}
