import {
  answerByPage,
  readCancellationByPage,
  showOwnPage,
} from '@app/contract/sessions/answering';
import { oneOf, openedBy, shownQuestion, takeTap } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const { token } = params;
  const own = await openedBy(event, await send(event, showOwnPage, { params: { token } }));
  const { contact } = own;
  return { ...shownQuestion(event, oneOf(own, params, contact), `/p/${token}`), contact };
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
