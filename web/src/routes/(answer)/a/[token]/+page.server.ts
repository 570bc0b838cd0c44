import {
  acknowledgeNews,
  answerInvitation,
  readCancellation,
  showInvitation,
} from '@app/contract/sessions/answering';
import { answerAvailability } from '@app/contract/availability/answering';
import { answerGathering } from '@app/contract/intervision/answering';
import { openedBy, shownQuestion, takeTap } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const asked = await openedBy(event, await send(event, showInvitation, { params }));
  return { ...shownQuestion(event, asked), contact: asked.contact };
};

export const actions: Actions = {
  default: (event) => {
    const { params } = event;
    return takeTap(
      event,
      (tap) => {
        if (tap === 'read') return send(event, readCancellation, { params });
        if (typeof tap === 'object')
          return send(event, acknowledgeNews, { params, body: { letter: tap.knows } });
        return send(event, answerInvitation, { params, body: { answer: tap } });
      },
      (tap) => send(event, answerAvailability, { params, body: tap }),
      (tap) => send(event, answerGathering, { params, body: tap }),
    );
  },
};
