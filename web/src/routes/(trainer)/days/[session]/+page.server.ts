import { acknowledgeTrainerNews, showTrainerSession } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { trainerWords } from '#lib/language/trainer.ts';
import { read, send } from '#lib/server/api.ts';
import { refused, typedIn } from '#lib/server/form.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const now = new Date().toISOString();
  return {
    me: inRole(event, (await event.parent()).me, 'trainer'),
    session: await read(event, showTrainerSession, { params: event.params }),
    now,
    today: inBrussels(now).day,
    back: { href: '/days', word: trainerWords.title },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { body, values } = await typedIn(event, { key: 'text', letter: 'text' });
    const { problem } = await send(event, acknowledgeTrainerNews, { params: event.params, body });
    if (problem) return refused(problem, values);
    redirect(303, event.url.pathname);
  },
};
