import { answerOwn, listMyDays, readOwnCancellation } from '@app/contract/sessions/answering';
import { giveBackPlace } from '@app/contract/sessions/asking';
import { error } from '@sveltejs/kit';
import { happenedIn } from '#lib/answering/marks.ts';
import { coachPages } from '#lib/language/coach-pages.ts';
import { sayProblem } from '#lib/language/problems.ts';
import { takeTap } from '#lib/server/answering.ts';
import { read, send } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  const { questions, coming, others } = await read(event, listMyDays, {});
  const asked = [...questions, ...coming, ...others].find(
    ({ invitationId }) => invitationId === event.params.invitation,
  );
  return {
    asked: asked ?? error(404, sayProblem({ type: 'not-found' }), { problem: 'not-found' }),
    happened: happenedIn(event.url),
    now: new Date().toISOString(),
    here: event.url.pathname,
    back: { href: '/agenda', word: coachPages.agenda },
  };
};

export const actions: Actions = {
  default: (event) => {
    const { params } = event;
    return takeTap(event, (tap, key) => {
      if (tap === 'read') return send(event, readOwnCancellation, { params, body: { key } });
      return tap === 'give-back'
        ? send(event, giveBackPlace, { params, body: { key } })
        : send(event, answerOwn, { params, body: { key, answer: tap } });
    });
  },
};
