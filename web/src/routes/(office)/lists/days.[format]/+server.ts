import { judgePeriod, listSessions } from '@app/contract/sessions/session';
import { inBrussels } from '@app/domain/moment';
import { sayMonthAndYear, sayTime } from '#lib/language/in-words.ts';
import { lists } from '#lib/language/lists.ts';
import { sayNames } from '#lib/language/sessions.ts';
import { read } from '#lib/server/api.ts';
import { spreadsheet } from '#lib/server/spreadsheet.ts';
import { countedDay, isAmong, judgedById } from '#lib/sessions/session-state.ts';
import { daysSought, isAhead, isSought } from '../../calendar/sought.ts';
import type { RequestHandler } from './$types';

const words = lists.days;

/** The days that the calendar shows, of a month or of the weeks that come. */
export const GET: RequestHandler = async (event) => {
  const today = inBrussels(new Date().toISOString()).day;
  const { period: querystring, ...sought } = daysSought(event.url, today);
  const [{ sessions }, judged] = await Promise.all([
    read(event, listSessions, { querystring }),
    read(event, judgePeriod, { querystring }),
  ]);
  const { view, month } = sought;
  const states = judgedById(judged.sessions);
  return spreadsheet(event.params.format, {
    name: words.file(isAhead(view) ? words.ahead[view] : sayMonthAndYear(month)),
    rows: sessions.filter(
      (session) =>
        isSought(session.day, sought) &&
        (sought.show === 'all' || isAmong(countedDay(session, states, today), sought.show)),
    ),
    columns: [
      { head: words.day, width: 12, cell: ({ day }) => ({ day }) },
      { head: words.from, width: 8, cell: ({ startsAt }) => sayTime(startsAt) },
      { head: words.until, width: 8, cell: ({ endsAt }) => sayTime(endsAt) },
      { head: words.theme, width: 22, cell: ({ theme }) => theme },
      { head: words.series, width: 28, cell: ({ title }) => title },
      { head: words.organisation, width: 28, cell: ({ organisation }) => organisation },
      { head: words.venue, width: 24, cell: ({ venue }) => venue?.name ?? null },
      { head: words.town, width: 18, cell: ({ venue }) => venue?.town ?? null },
      { head: words.trainers, width: 20, cell: ({ trainers }) => sayNames(trainers) },
      { head: words.coaches, width: 20, cell: ({ coaches }) => sayNames(coaches) },
      { head: words.observers, width: 16, cell: ({ observers }) => sayNames(observers) },
      { head: words.coachesNeeded, width: 14, cell: ({ coachesNeeded }) => coachesNeeded },
      {
        head: words.happens,
        width: 10,
        cell: ({ cancelled }) => (cancelled ? words.no : words.yes),
      },
    ],
  });
};
