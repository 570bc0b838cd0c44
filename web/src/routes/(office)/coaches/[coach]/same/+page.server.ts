import { listCoaches } from '@app/contract/coaches';
import { listCoachesAlike } from '@app/contract/coaches/merging';
import { read } from '#lib/server/api.ts';
import { readCoach } from '#lib/server/coach.ts';
import { filledIn } from '#lib/sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, firstName, lastName } = await readCoach(event);
  const { search, page } = soughtIn(event.url);
  const found = await read(event, listCoaches, { querystring: { search, page } });
  return {
    coach: { id, firstName, lastName },
    alike: await read(event, listCoachesAlike, { params: { coach: id } }),
    search: search ?? '',
    page,
    found: { ...found, coaches: found.coaches.filter((one) => one.id !== id) },
  };
};

/** An address that somebody spoiled searches nothing. */
function soughtIn(url: URL) {
  const asked = listCoaches.schema.querystring.safeParse(filledIn(url));
  return asked.success ? asked.data : { search: undefined, page: 1 };
}
