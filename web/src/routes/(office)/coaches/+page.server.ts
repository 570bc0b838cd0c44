import { listCoaches, listThemes } from '@app/contract/coaches';
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#lib/server/api.ts';
import { filledIn } from '#lib/sought.ts';
import type { SoughtCoaches } from './sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const sought = soughtIn(event.url);
  const { inStage, ...list } = await read(event, listCoaches, { querystring: sought });
  return {
    ...list,
    inStage,
    sought,
    themes: await read(event, listThemes, {}),
    meant: list.found === 0 ? await nearest(event, sought) : [],
  };
};

/** The coaches found when only the words count: at most three, so that nobody has to search twice. */
async function nearest(event: RequestEvent, { search, page, ...filters }: SoughtCoaches) {
  if (search === undefined || Object.values(filters).every((value) => value === undefined))
    return [];
  const { coaches } = await read(event, listCoaches, { querystring: { search } });
  return coaches.slice(0, 3);
}

/** What an address asks of the list. An address that somebody spoiled asks for everything. */
function soughtIn(url: URL): SoughtCoaches {
  const asked = listCoaches.schema.querystring.safeParse(filledIn(url));
  return asked.success ? asked.data : { page: 1 };
}
