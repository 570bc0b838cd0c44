import { papersByPage } from '#lib/coaches/papers.server.ts';
import { papersWords } from '#lib/language/papers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await papersByPage(event)),
  back: { href: `/p/${event.params.token}/papers`, word: papersWords.title },
});
