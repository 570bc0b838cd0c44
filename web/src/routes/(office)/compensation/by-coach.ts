import type { ToPay } from '@app/contract/compensation/paying';
import { dayAmounts } from './sums.ts';

/** The lines of each coach together, in the order of the first; amounts in cents. */
export const byCoach = (lines: readonly ToPay[]) =>
  [...Map.groupBy(lines, ({ coachId }) => coachId).values()].map((hers) => {
    const { coachId, coach, phone, account } = hers[0]!;
    return {
      ...{ coachId, coach, phone, account, lines: hers, ...dayAmounts(hers) },
      settled: hers.reduce((sum, { settledCents }) => sum + settledCents, 0),
      /** The first of the days that were promised. */
      promisedOn: hers.reduce(
        (first, { promisedOn }) => (promisedOn < first ? promisedOn : first),
        hers[0]!.promisedOn,
      ),
      /** Of the year that is fullest; null of real costs. */
      yearCents: hers.reduce<number | null>(
        (most, { yearCents }) => (yearCents === null ? most : Math.max(most ?? 0, yearCents)),
        null,
      ),
    };
  });

export type OfCoach = ReturnType<typeof byCoach>[number];
