import { listCandidates } from '@app/contract/sessions/asking';
import type { z } from 'zod';

export type Sought = z.output<typeof listCandidates.schema.querystring> & { reserve: boolean };

/** So many of each group are shown at first. */
const dozen = 12;

/** What an address asks of the candidates of a day. An address that somebody spoiled asks for everybody. */
export function soughtIn({ searchParams }: URL): Sought {
  const filled = [...searchParams].filter(([, value]) => value.trim() !== '');
  const asked = listCandidates.schema.querystring.safeParse(Object.fromEntries(filled));
  return {
    ...(asked.success ? asked.data : {}),
    most: dozen,
    reserve: searchParams.has('reserve'),
  };
}
