import {
  previewAvailabilityRound,
  startAvailabilityRound,
} from '@app/contract/availability/rounds';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { waysIn } from '#lib/dates/ways.ts';
import { soughtIn } from '../../sought.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const sought = soughtIn(event.url, inBrussels(new Date().toISOString()).day);
  const preview = await read(event, previewAvailabilityRound, { querystring: sought });
  return { sought, preview, choose: `/availability/new?${event.url.searchParams}` };
};

export const actions: Actions = {
  default: async (event) => {
    const fields = { key: 'text', day: 'list', coach: 'list', closesOn: 'day' } as const;
    const { body, values } = await typedIn(event, fields);
    const { data, problem } = await send(event, startAvailabilityRound, {
      body: {
        key: body.key,
        days: body.day,
        coaches: waysIn(body.coach, values),
        closesOn: body.closesOn,
      },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/availability/${data.round}?done=started`);
  },
};
