import { listPapers, recordPapers } from '@app/contract/coaches/papers';
import type { PapersAnswer } from '@app/domain/coaches/papers';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { read, send } from '#lib/server/api.ts';
import { readCoach } from '#lib/server/coach.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { someoneToCall } from '#lib/server/visit.ts';
import { heardFrom } from '#lib/sessions/heard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, firstName, lastName } = await readCoach(event);
  const { declaration } = await read(event, listPapers, {});
  return {
    coach: { id, firstName, lastName },
    declaredSince: declaration?.filed ? declaration.since : null,
    planner: (await someoneToCall(event))?.firstName ?? null,
    today: inBrussels(new Date().toISOString()).day,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { params } = event;
    const { body, values } = await typedIn(event, {
      ...{ key: 'text', answer: 'text', on: 'day', channel: 'text' },
    });
    const { problem } = await send(event, recordPapers, {
      params,
      // What nobody offered is refused by the API.
      body: { ...body, answer: body.answer as PapersAnswer, channel: heardFrom(body.channel) },
    });
    if (problem) return refused(problem, values);
    redirect(303, `/coaches/${params.coach}?done=papers`);
  },
};
