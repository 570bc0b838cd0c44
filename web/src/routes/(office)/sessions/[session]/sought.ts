import { listCandidates } from '@app/contract/sessions/asking';
import type { z } from 'zod';
import { onlyIn, tickedIn, ticksOf } from '#lib/sessions/together.ts';
import { filledIn } from '#lib/sought.ts';

export type SoughtCandidates = z.output<typeof listCandidates.schema.querystring> & {
  reserve: boolean;
  /** Whether the ticked coaches are asked for the other open days of the series too. */
  series: boolean;
  /** Of those days the ones that were kept; none is all of them. */
  only: readonly string[];
};

/** The same page, with something else asked of it; there it begins with this coach, or with the candidates. */
export function candidatesAt(
  session: string,
  {
    search,
    whole,
    coach,
    reserve,
    ticked = [],
    series = false,
    only = [],
  }: Partial<SoughtCandidates>,
  from = coach,
): string {
  const asked = Object.entries({
    search,
    whole,
    coach,
    ...(reserve && { reserve: 'yes' }),
  });
  const query = new URLSearchParams([
    ...asked.filter((one): one is [string, string] => Boolean(one[1])),
    ...ticksOf(ticked, series, only),
  ]);
  const sought = query.size === 0 ? '' : `?${query}`;
  return `/sessions/${session}${sought}#${from === undefined ? 'candidates' : `coach-${from}`}`;
}

/** So many of each group are shown at first. */
const dozen = 12;

/** What an address asks of the candidates of a day. An address that somebody spoiled asks for everybody. */
export function soughtIn(url: URL): SoughtCandidates {
  const { search, whole, ...filled } = filledIn(url);
  const isEverybody = url.searchParams.has('everybody');
  const ticked = tickedIn(url);
  const asked = listCandidates.schema.querystring.safeParse({
    ...filled,
    ...(!isEverybody && { search, whole }),
    ticked,
  });
  return {
    ...(asked.success ? asked.data : { ticked }),
    most: dozen,
    reserve: isEverybody || url.searchParams.has('reserve'),
    series: url.searchParams.has('series'),
    only: onlyIn(url),
  };
}
