import { listCandidates } from '@app/contract/sessions/asking';
import type { z } from 'zod';
import { filledIn } from '#lib/sought.ts';

export type SoughtCandidates = z.output<typeof listCandidates.schema.querystring> & {
  reserve: boolean;
};

/** The same page, with something else asked of it; there it begins with this coach, or with the candidates. */
export function candidatesAt(
  session: string,
  { search, whole, coach, reserve }: Partial<SoughtCandidates>,
  from = coach,
): string {
  const asked = Object.entries({ search, whole, coach, ...(reserve && { reserve: 'yes' }) });
  const query = new URLSearchParams(
    asked.filter((one): one is [string, string] => Boolean(one[1])),
  );
  return `/sessions/${session}?${query}#${from === undefined ? 'candidates' : `coach-${from}`}`;
}

/** So many of each group are shown at first. */
const dozen = 12;

/** What an address asks of the candidates of a day. An address that somebody spoiled asks for everybody. */
export function soughtIn(url: URL): SoughtCandidates {
  const asked = listCandidates.schema.querystring.safeParse(filledIn(url));
  return {
    ...(asked.success ? asked.data : {}),
    most: dozen,
    reserve: url.searchParams.has('reserve'),
  };
}
