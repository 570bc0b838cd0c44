import { showNominativeList } from '@app/contract/compensation/year';
import { namesWords as words } from '#lib/language/money-year.ts';
import { read } from '#lib/server/api.ts';
import { spreadsheet } from '#lib/server/spreadsheet.ts';
import type { RequestHandler } from './$types';

/** The list that the law asks of a year, each day a line. */
export const GET: RequestHandler = async (event) => {
  const { format, year } = event.params;
  const { coaches } = await read(event, showNominativeList, { params: { year } });
  return spreadsheet(format, {
    name: words.file(Number(year)),
    rows: coaches.flatMap(({ days, ...coach }) => days.map((one) => ({ ...coach, ...one }))),
    columns: [
      { head: words.columns.name, width: 24, cell: ({ lastName }) => lastName },
      { head: words.columns.firstName, width: 18, cell: ({ firstName }) => firstName },
      { head: words.columns.day, width: 12, cell: ({ day }) => ({ day }) },
      { head: words.columns.amount, width: 12, cell: ({ cents }) => ({ cents }) },
    ],
  });
};
