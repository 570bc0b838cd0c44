import { changeVenue, listVenues } from '@app/contract/organisations';
import { redirect } from '@sveltejs/kit';
import { venueForm } from '#lib/organisations/venue-form.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { keptAtItsPlace, rowAddress, rowsSought } from './sought.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { page, row } = rowsSought(event.url);
  const list = await read(event, listVenues, { querystring: { page } });
  const about = row && (await read(event, listVenues, { querystring: { venue: row.venue } }));
  return {
    ...list,
    venues: keptAtItsPlace(list.venues, about?.venues[0], row?.at ?? 0),
    page,
    about: row?.venue ?? null,
    isSaved: event.url.searchParams.get('done') === 'saved',
  };
};

export const actions: Actions = {
  save: async (event) => {
    const { page, row } = rowsSought(event.url);
    const { body, values } = await typedIn(event, { key: 'text', version: 'number', ...venueForm });
    const { problem } = await send(event, changeVenue, {
      params: { venue: row?.venue ?? '' },
      body,
    });
    if (problem) return refused(problem, values);
    redirect(303, row ? rowAddress({ page, row, done: 'saved' }) : '/venues');
  },
};
