import { listVenues } from '@app/contract/organisations';
import { z } from 'zod';
import { filledIn } from '#lib/sought.ts';

/** The row that somebody just saved or tried to, and where it stood: there it stays, whatever waits for it now. */
const Row = z.object({ venue: z.uuid(), at: z.coerce.number().int().min(0).max(100) });

export interface SoughtRows {
  page: number;
  row: z.output<typeof Row> | null;
  /** How many rows were saved just now, with that one. */
  saved: number;
}

/** What an address asks of the list. An address that somebody spoiled asks for its beginning. */
export function rowsSought(url: URL): SoughtRows {
  const asked = filledIn(url);
  const list = listVenues.schema.querystring.safeParse({ page: asked.page });
  const row = Row.safeParse(asked);
  const saved = z.coerce
    .number()
    .int()
    .min(0)
    .max(100)
    .safeParse(asked.saved ?? 0);
  return {
    page: list.success ? list.data.page : 1,
    row: row.success ? row.data : null,
    saved: saved.data ?? 0,
  };
}

/** The address that comes back at one row. */
export function rowAddress({ page, row, saved }: SoughtRows): string {
  const { venue, at } = row ?? { venue: '', at: 0 };
  const query = new URLSearchParams({ page: String(page), venue, at: String(at) });
  if (saved > 0) query.set('saved', String(saved));
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

/** The rows in the order in which they were sent; those that were not, after them. */
export function inTheOrder<Line extends { id: string }>(
  lines: readonly Line[],
  sent: readonly string[],
): Line[] {
  const place = new Map(sent.map((id, at) => [id, at]));
  const placeOf = ({ id }: Line) => place.get(id) ?? sent.length;
  return lines.toSorted((one, other) => placeOf(one) - placeOf(other));
}
