import { monthOf, type Day } from '../day.ts';

/** The parts of a line in cents. */
export interface Parts {
  flatCents: number;
  travelCents: number;
  costsCents: number;
}

/**
 * What of each part of a line is with the coach, in cents. What left is for her way first, then for her costs, and last for the
 * day: what is set off is mostly a ticket, and the list that the law asks names what was given, not what still comes.
 */
export function givenOf<Line extends Parts & { leftCents: number }>({
  leftCents,
  ...line
}: Line): Omit<Line, 'leftCents'> & Parts & { totalCents: number } {
  const travelCents = Math.min(leftCents, line.travelCents);
  const costsCents = Math.min(leftCents - travelCents, line.costsCents);
  const flatCents = Math.min(leftCents - travelCents - costsCents, line.flatCents);
  const totalCents = flatCents + travelCents + costsCents;
  return { ...line, flatCents, travelCents, costsCents, totalCents };
}

/** What some lines are together. */
export const partsOf = (lines: readonly Parts[]): Parts & { totalCents: number } => {
  const sum = (part: keyof Parts) => lines.reduce((all, line) => all + line[part], 0);
  const [flatCents, travelCents, costsCents] = [
    sum('flatCents'),
    sum('travelCents'),
    sum('costsCents'),
  ];
  return { flatCents, travelCents, costsCents, totalCents: flatCents + travelCents + costsCents };
};

/** The lines of a year by month, each month that has one, in order. */
export const byMonth = <Line extends Parts & { day: Day }>(lines: readonly Line[]) =>
  [...Map.groupBy(lines, ({ day }) => monthOf(day))]
    .map(([month, some]) => ({ month, count: some.length, ...partsOf(some) }))
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
