import { showCoach } from '@app/contract/coaches';
import { showGatheringQuestion } from '@app/contract/intervision/gatherings';
import { markTold } from '@app/contract/sessions/week';
import { inBrussels } from '@app/domain/moment';
import { error, redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { wayFrom } from '../../../../week/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { coach } = event.params;
  const asked = await read(event, showGatheringQuestion, { params: event.params });
  if (asked.cancelling === null) error(404);
  return {
    asked,
    cancelling: asked.cancelling,
    address: (await read(event, showCoach, { params: { coach } })).contact,
    today: inBrussels(new Date().toISOString()).day,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text', how: 'text' });
    const { problem } = await send(event, markTold, {
      params: { letter: body.letter },
      body: { key: body.key, how: wayFrom(body.how) },
    });
    if (problem) return refused(problem, values);
    redirect(303, '/week?done=told');
  },
};
