import { listFigures } from '@app/contract/ombuds/figures';
import { promiseWords } from '#lib/language/promises.ts';
import { read } from '#lib/server/api.ts';
import { homeOf } from '#lib/server/navigation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  const { figures } = me?.role ? await read(event, listFigures, {}) : { figures: [] };
  return {
    figures: figures.filter(({ publishedIn }) => publishedIn !== null),
    back: me ? { href: homeOf(me), word: promiseWords.back } : undefined,
  };
};
