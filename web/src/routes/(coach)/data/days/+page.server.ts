import { listMyDays } from '@app/contract/coaches/own-data';
import { ownDataWords } from '#lib/language/own-data.ts';
import { read } from '#lib/server/api.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'coach');
  const page = event.url.searchParams.get('page') ?? '1';
  return {
    ...(await read(event, listMyDays, {
      querystring: { page: /^\d{1,4}$/.test(page) ? page : '1' },
    })),
    page: Number(page) || 1,
    back: { href: '/data', word: ownDataWords.title },
  };
};
