import type { Problem } from '@app/contract/endpoint';
import { venueInForm } from '#lib/organisations/venue-form.ts';
import { problemName } from '#lib/language/problems.ts';
import type { VenueField } from '#lib/language/organisations.ts';
import type { Typed } from '#lib/refused.ts';

type Values = Record<string, string[]>;

/** A row as it comes back: as it was typed, with what was refused of it. */
export interface RowBack extends Typed {
  problem: Problem | null;
  key: string | null;
}

/** Each row of a sent table in its order, by venue: what was typed in it by field, from names such as `<venue>.town`. */
export function typedRows(values: Values): Map<string, Values> {
  const rows = new Map<string, Values>();
  for (const [name, typed] of Object.entries(values)) {
    const dot = name.indexOf('.');
    if (dot < 1) continue;
    const venue = name.slice(0, dot);
    rows.set(venue, { ...rows.get(venue), [name.slice(dot + 1)]: typed });
  }
  return rows;
}

/** Whether a row was typed in since the page showed it. */
export const isTouched = (row: Values): boolean => {
  const typed = venueInForm({});
  for (const field of Object.keys(typed) as VenueField[]) typed[field] = row[field]?.[0] ?? '';
  return row.was?.[0] !== markOf(typed);
};

/** A short mark of what a row showed: the whole of it would double the form. Browsers send lines with other ends. */
export function markOf(row: Record<VenueField, string>): string {
  const all = Object.values(row).map((value) => value.replaceAll(/\r\n?/g, '\n'));
  let mark = 0x811c9dc5;
  for (const character of JSON.stringify(all))
    mark = Math.imul(mark ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return mark.toString(36);
}

/** What a row is begun from: its version, and a mark of what it showed. After she saw what changed, that is now. */
export function begunRow(
  back: RowBack | null,
  version: number,
  known: Record<VenueField, string>,
): { version: number; was: string } {
  const sawNow = back?.problem && problemName(back.problem) === 'changed-meanwhile';
  return back && !sawNow
    ? {
        version: Number(back.values.version?.[0] ?? version),
        was: back.values.was?.[0] ?? markOf(known),
      }
    : { version, was: markOf(known) };
}

/** The same with its names as they stand in the form of the whole table. */
export const inTable = ({ values, errors }: Typed, venue: string): Typed => {
  const named = <Value>(fields: Record<string, Value>) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${venue}.${name}`, value]));
  return { values: named(values), errors: named(errors) };
};
