import { keepUnderstoodLimit, readOwnWords } from '@app/contract/coaches/words';
import { redirect } from '@sveltejs/kit';
import { send, type Input } from '#lib/server/api.ts';
import { backIn } from '#lib/server/back.ts';
import { readCoach } from '#lib/server/coach.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, firstName, lastName, ownWords } = await readCoach(event);
  return { coach: { id, firstName, lastName }, ownWords };
};

export const actions: Actions = {
  read: async (event) => {
    const fields = { key: 'text', wording: 'text', back: 'text' } as const;
    const { body, values } = await typedIn(event, fields);
    const { params } = event;
    const { back, ...read } = body;
    const { problem } = await send(event, readOwnWords, { params, body: read });
    if (problem) return refused(problem, values);
    redirect(303, backIn(back, `/coaches/${params.coach}`));
  },

  keep: async (event) => {
    const fields = { key: 'text', wording: 'text', limit: 'text', back: 'text' } as const;
    const { body, values } = await typedIn(event, fields);
    const { params } = event;
    const { back, limit, ...rest } = body;
    const { problem } = await send(event, keepUnderstoodLimit, {
      params,
      body: { ...rest, limit: limitIn(limit) },
    });
    if (problem) return refused(problem, values);
    redirect(303, backIn(back, `/coaches/${params.coach}`));
  },
};

type Limit = Input<typeof keepUnderstoodLimit>['body']['limit'];

/** As its button carries it; what no button carries goes to the API, to be refused there. */
function limitIn(text: string): Limit {
  try {
    return JSON.parse(text) as Limit;
  } catch {
    return text as unknown as Limit;
  }
}
