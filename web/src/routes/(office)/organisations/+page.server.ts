import { findOrganisations } from '@app/contract/organisations';
import { inBrussels } from '@app/domain/moment';
import { read } from '#lib/server/api.ts';
import { filledIn } from '#lib/sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const sought = soughtIn(event.url);
  return {
    sought,
    today: inBrussels(new Date().toISOString()).day,
    ...(await read(event, findOrganisations, { querystring: sought })),
  };
};

/** What an address asks of the list. An address that somebody spoiled asks for everything. */
function soughtIn(url: URL) {
  const asked = findOrganisations.schema.querystring.safeParse(filledIn(url));
  return asked.success ? asked.data : { page: 1 };
}
