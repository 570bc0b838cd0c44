import { lettersOf, wordsSought } from '../written.ts';
import { fitIn, fits, knownBy } from './fit.ts';

/** What somebody or something is found by. */
export interface FoundBy {
  /** What it is called, the first of these first in the order. */
  called: readonly string[];
  /** What is written beside it: a town, the person to call. Who is found by that comes after. */
  beside?: readonly (string | null)[];
  /** Found in another way, such as by a telephone number: before all others. */
  isMeant?: boolean;
  /** Comes after everybody else, however well it is found. */
  isGone?: boolean;
}

/** All that is found, the best first, and by name where they are found as well. */
export function foundAmong<One>(
  search: string,
  things: readonly One[],
  by: (one: One) => FoundBy,
): One[] {
  const sought = wordsSought(search);
  return things
    .flatMap((one) => {
      const known = by(one);
      const place = placeOf(sought, known);
      return place === null ? [] : { one, place, name: lettersOf(known.called.join(' ')) };
    })
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ one }) => one);
}

/** Lower is better; null when it is not found. */
function placeOf(sought: string[], { called, beside = [], isMeant, isGone }: FoundBy) {
  const after = isGone ? 2 * fits.length + 1 : 0;
  if (isMeant) return after;
  const names = called.map(knownBy);
  const byName = fitIn(sought, names);
  if (byName !== null) return after + 1 + fits.indexOf(byName);
  const byAll = fitIn(sought, [...names, ...beside.flatMap((text) => (text ? knownBy(text) : []))]);
  return byAll === null ? null : after + 1 + fits.length + fits.indexOf(byAll);
}
