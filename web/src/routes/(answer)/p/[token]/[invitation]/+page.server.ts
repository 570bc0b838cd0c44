import {
  answerByPage,
  readCancellationByPage,
  showOwnPage,
} from '@app/contract/sessions/answering';
import { error } from '@sveltejs/kit';
import { happenedIn } from '#lib/answering/marks.ts';
import { coachPages } from '#lib/language/coach-pages.ts';
import { sayProblem } from '#lib/language/problems.ts';
import { openedBy, takeTap } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { url, params } = event;
  const own = await openedBy(
    event,
    await send(event, showOwnPage, { params: { token: params.token } }),
  );
  const asked = [...own.questions, ...own.coming, ...own.others].find(
    ({ invitationId }) => invitationId === params.invitation,
  );
  const { contact } = own;
  return {
    asked:
      asked ?? error(404, sayProblem({ type: 'not-found' }), { problem: 'not-found', contact }),
    contact,
    happened: happenedIn(url),
    now: new Date().toISOString(),
    here: url.pathname,
    back: { href: `/p/${params.token}`, word: coachPages.agenda },
  };
};

export const actions: Actions = {
  default: (event) => {
    const { params } = event;
    return takeTap(event, (tap) =>
      tap === 'read'
        ? send(event, readCancellationByPage, { params })
        : send(event, answerByPage, { params, body: { answer: tap } }),
    );
  },
};
