import {
  answerInvitation,
  readCancellation,
  showInvitation,
} from '@app/contract/sessions/answering';
import { givenBy, happenedIn } from '#lib/answering/marks.ts';
import { openedBy, takeTap } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { url, params } = event;
  const asked = await openedBy(event, await send(event, showInvitation, { params }));
  return {
    asked,
    contact: asked.contact,
    marked: givenBy(url.searchParams.get('antwoord')),
    happened: happenedIn(url),
    now: new Date().toISOString(),
    here: url.pathname,
  };
};

export const actions: Actions = {
  default: (event) => {
    const { params } = event;
    return takeTap(event, (tap) =>
      tap === 'read'
        ? send(event, readCancellation, { params })
        : send(event, answerInvitation, { params, body: { answer: tap } }),
    );
  },
};
