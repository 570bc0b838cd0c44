import { listCoachContacts } from '@app/contract/coaches';
import { inBrussels } from '@app/domain/moment';
import { coachWords, fullName } from '#lib/language/coaches.ts';
import { lists } from '#lib/language/lists.ts';
import { sayPhone } from '#lib/language/phone.ts';
import { read } from '#lib/server/api.ts';
import { spreadsheet } from '#lib/server/spreadsheet.ts';
import { filledIn } from '#lib/sought.ts';
import type { RequestHandler } from './$types';

const words = lists.coaches;

/** How to reach the coaches that the list on the page found, all of them. */
export const GET: RequestHandler = async (event) => {
  const asked = listCoachContacts.schema.querystring.safeParse(filledIn(event.url));
  const { coaches } = await read(event, listCoachContacts, { querystring: asked.data ?? {} });
  return spreadsheet(event.params.format, {
    name: words.file(inBrussels(new Date().toISOString()).day),
    rows: coaches,
    columns: [
      { head: words.name, width: 28, cell: fullName },
      { head: words.town, width: 18, cell: ({ town }) => town },
      { head: words.phone, width: 16, cell: ({ phone }) => phone && sayPhone(phone) },
      { head: words.email, width: 32, cell: ({ email }) => email },
      {
        head: words.channel,
        width: 20,
        cell: ({ preferredChannel }) => coachWords.channel[preferredChannel],
      },
      { head: words.since, width: 14, cell: ({ since }) => since && { day: since } },
      { head: words.nextDay, width: 14, cell: ({ nextDay }) => nextDay && { day: nextDay } },
    ],
  });
};
