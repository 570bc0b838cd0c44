import { listVenues } from '@app/contract/organisations';
import { z } from 'zod';
import { filledIn } from '#lib/sought.ts';

/** The row that somebody just saved or tried to, and where it stood: there it stays, whatever waits for it now. */
const Row = z.object({ venue: z.uuid(), at: z.coerce.number().int().min(0).max(100) });

export interface SoughtRows {
  page: number;
  row: z.output<typeof Row> | null;
}

/** What an address asks of the list. An address that somebody spoiled asks for its beginning. */
export function rowsSought(url: URL): SoughtRows {
  const asked = filledIn(url);
  const list = listVenues.schema.querystring.safeParse({ page: asked.page });
  const row = Row.safeParse(asked);
  return { page: list.success ? list.data.page : 1, row: row.success ? row.data : null };
}

/** The address that comes back at one row. */
export function rowAddress({ page, row, done }: SoughtRows & { done?: 'saved' }): string {
  const { venue, at } = row ?? { venue: '', at: 0 };
  const query = new URLSearchParams({ page: String(page), venue, at: String(at) });
  if (done) query.set('done', done);
  return `/venues?${query}#venue-${venue}`;
}

/** The list with one row where it stood before, also when by now it belongs elsewhere or on another page. */
export function keptAtItsPlace<Line extends { id: string }>(
  lines: readonly Line[],
  kept: Line | undefined,
  at: number,
): Line[] {
  if (!kept) return [...lines];
  return lines.filter(({ id }) => id !== kept.id).toSpliced(at, 0, kept);
}
