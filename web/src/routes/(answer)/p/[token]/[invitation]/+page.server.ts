import {
  acknowledgeNewsByPage,
  answerByPage,
  readCancellationByPage,
  showInvitationByPage,
} from '@app/contract/sessions/answering';
import { answerAvailabilityByPage } from '@app/contract/availability/answering';
import { answerGatheringByPage } from '@app/contract/intervision/answering';
import { openedBy, shownQuestion, takeTap } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const asked = await openedBy(event, await send(event, showInvitationByPage, { params }));
  return { ...shownQuestion(event, asked, `/p/${params.token}`), contact: asked.contact };
};

export const actions: Actions = {
  default: (event) => {
    const { params } = event;
    return takeTap(
      event,
      (tap) => {
        if (tap === 'read') return send(event, readCancellationByPage, { params });
        if (typeof tap === 'object')
          return send(event, acknowledgeNewsByPage, { params, body: { letter: tap.knows } });
        return send(event, answerByPage, { params, body: { answer: tap } });
      },
      (tap) => send(event, answerAvailabilityByPage, { params, body: tap }),
      (tap) => send(event, answerGatheringByPage, { params, body: tap }),
    );
  },
};
