import { listThemes } from '@app/contract/coaches';
import { listOrganisations } from '@app/contract/organisations';
import { cancelSession, changeSession } from '@app/contract/sessions/planning';
import { showSession } from '@app/contract/sessions/session';
import { momentAt } from '@app/domain/moment';
import { fail, redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { changeFields, changeFrom } from '#lib/sessions/change.ts';
import { seenTalksIn } from '#lib/sessions/seen-talks.ts';
import { trainersAt } from './trainers.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = await read(event, showSession, { params: event.params });
  return {
    session,
    isBegun: momentAt(session.day, session.startsAt) <= new Date().toISOString(),
    known: await read(event, listOrganisations, {}),
    themes: await read(event, listThemes, {}),
    around: await trainersAt(event, {
      ...session,
      session: session.id,
      trainerIds: session.trainers.map(({ id }) => id),
    }),
  };
};

export const actions: Actions = {
  change: async (event) => {
    const { body, values } = await typedIn(event, changeFields);
    const around = await trainersAt(event, { ...body, session: event.params.session });
    // People booked elsewhere are named once before anything is kept; after that it is a choice.
    if (around.booked.length > 0 && JSON.stringify(around.booked) !== values.seen?.[0])
      return { kept: values, around, isWarned: true };

    const { problem } = await send(event, changeSession, {
      params: event.params,
      body: changeFrom(body),
    });
    if (!problem) redirect(303, `/sessions/${event.params.session}?done=changed`);
    const talks = seenTalksIn(problem);
    if (talks) return { kept: values, around, isWarned: false, talks };
    const refusal = refused(problem, values);
    return fail(refusal.status, { ...refusal.data, around });
  },

  check: async (event) => {
    const { body, values } = await typedIn(event, changeFields);
    const around = await trainersAt(event, { ...body, session: event.params.session });
    return { kept: values, around, isWarned: false };
  },

  cancel: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', version: 'number' });
    const { problem } = await send(event, cancelSession, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, `/sessions/${event.params.session}`);
  },
};
