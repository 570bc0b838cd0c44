import { listFiguresByPage } from '@app/contract/ombuds/figures';
import { promiseWords } from '#lib/language/promises.ts';
import { openedBy } from '#lib/server/answering.ts';
import { send } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const { figures } = await openedBy(event, await send(event, listFiguresByPage, { params }));
  return { figures, back: { href: `/p/${params.token}`, word: promiseWords.back } };
};
