import {
  acknowledgeOwnNews,
  answerOwn,
  readOwnCancellation,
  showOwnInvitation,
} from '@app/contract/sessions/answering';
import { answerOwnAvailability } from '@app/contract/availability/answering';
import { answerOwnGathering } from '@app/contract/intervision/answering';
import { shownQuestion, takeTap } from '#lib/server/answering.ts';
import { read, send } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  const asked = await read(event, showOwnInvitation, { params: event.params });
  return shownQuestion(event, asked, '/agenda');
};

export const actions: Actions = {
  default: (event) => {
    const { params } = event;
    return takeTap(
      event,
      (tap, key) => {
        if (tap === 'read') return send(event, readOwnCancellation, { params, body: { key } });
        if (typeof tap === 'object')
          return send(event, acknowledgeOwnNews, { params, body: { key, letter: tap.knows } });
        return send(event, answerOwn, { params, body: { key, answer: tap } });
      },
      (tap, key) => send(event, answerOwnAvailability, { params, body: { ...tap, key } }),
      (tap, key) => send(event, answerOwnGathering, { params, body: { ...tap, key } }),
    );
  },
};
