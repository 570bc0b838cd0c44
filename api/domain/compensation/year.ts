import { monthOf, type Day } from '../day.ts';

/** The parts of a line in cents. */
export interface Parts {
  flatCents: number;
  travelCents: number;
  costsCents: number;
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
