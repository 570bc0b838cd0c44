import { trainerWords } from '#lib/language/trainer.ts';
import { soughtAndFound } from '#lib/search/sought.server.ts';
import { inRole } from '#lib/server/visit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  inRole(event, (await event.parent()).me, 'trainer');
  return {
    ...(await soughtAndFound(event, '/days')),
    back: { href: '/days', word: trainerWords.title },
  };
};
