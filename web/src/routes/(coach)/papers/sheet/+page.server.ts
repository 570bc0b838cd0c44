import { ownPapers } from '#lib/coaches/papers.server.ts';
import { papersWords } from '#lib/language/papers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await ownPapers(event, (await event.parent()).me)),
  back: { href: '/papers', word: papersWords.title },
});
