import { listPresences } from '@app/contract/compensation/due';
import { acknowledgeTrainerNews, showTrainerSession } from '@app/contract/sessions/session';
import { answerAsTrainer } from '@app/contract/sessions/trainer-answers';
import { inBrussels } from '@app/domain/moment';
import { redirect } from '@sveltejs/kit';
import { keepPresence } from '#lib/compensation/presence.server.ts';
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
    presences: (await read(event, listPresences, { params: event.params })).places,
    isKept: event.url.searchParams.get('done') === 'answered',
    now,
    today: inBrussels(now).day,
    back: { href: '/days', word: trainerWords.title },
  };
};

export const actions: Actions = {
  /** Three forms come here: whether the day fits, that she knows what changed about it, and which coaches were there. */
  default: async (event) => {
    const fields = {
      key: 'text',
      letter: 'maybe',
      moves: 'number',
      fits: 'text',
      presence: 'maybe',
    } as const;
    const { body, values } = await typedIn(event, fields);
    const { key, letter, moves, fits, presence } = body;
    if (presence !== null) return keepPresence(event);
    const { params } = event;
    const { problem } =
      fits === ''
        ? await send(event, acknowledgeTrainerNews, { params, body: { key, letter: letter ?? '' } })
        : await send(event, answerAsTrainer, {
            params,
            body: { key, letter, moves, fits: fits === 'yes' },
          });
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}${fits === '' ? '' : '?done=answered#fits'}`);
  },
};
