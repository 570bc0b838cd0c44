import { addDays, type Day } from '@app/domain/day';
import type { CoachKey } from '../accounts/examples.ts';
import type { coachYears } from '../compensation/agreeing-tables.ts';
import type { compensationLines } from '../compensation/due-tables.ts';
import type { funderBudgets, funderOfSeries, funders } from '../compensation/funding-tables.ts';
import type { payments } from '../compensation/paying-tables.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

/** What was paid before this product kept it: on which days, so many days ago, and her way in cents. */
const earlier: Partial<Record<CoachKey, { daysAgo: number[]; travelCents: number }>> = {
  nadia: { daysAgo: [312, 300, 284, 265, 249, 230, 216, 202, 193, 174, 158, 88], travelCents: 500 },
  samira: { daysAgo: [290, 251, 209, 167, 95], travelCents: 0 },
  fatma: { daysAgo: [305, 277, 236, 188, 160, 102, 90], travelCents: 420 },
};

/** Below the ceiling of each year in which these days may lie. */
const flatCents = 4000;

interface Paid {
  id: string;
  coachId: string;
  day: Day;
  year: number;
  travelCents: number;
}

const paidIn = ({ today }: Calendar): Paid[] =>
  (Object.keys(earlier) as CoachKey[]).flatMap((key) => {
    const { daysAgo, travelCents } = earlier[key]!;
    return daysAgo.map((ago) => {
      const day = addDays(today, -ago);
      const id = idOf('earlier', key, ago);
      return { id, coachId: personId(key), day, year: Number(day.slice(0, 4)), travelCents };
    });
  });

export const paidYearRows = (calendar: Calendar): (typeof coachYears.$inferInsert)[] => {
  const years = new Map(paidIn(calendar).map((one) => [`${one.coachId} ${one.year}`, one]));
  return [...years.values()].map(({ coachId, year }) => ({
    ...{ coachId, year, scheme: 'flat-rate', chosenOn: addDays(calendar.today, -60) },
    ...{ chosenHow: 'list', heardBy: personId('hilde') },
  }));
};

export const paidLineRows = (calendar: Calendar): (typeof compensationLines.$inferInsert)[] =>
  paidIn(calendar).map(({ id, coachId, day, travelCents }) => ({
    ...{ id, coachId, day, occasion: 'earlier', scheme: 'flat-rate' },
    ...{ agreedCents: flatCents, flatCents, travelCents },
  }));

export const paidRows = (calendar: Calendar): (typeof payments.$inferInsert)[] =>
  paidIn(calendar).map(({ id, coachId, day, year, travelCents }) => ({
    ...{ id: idOf('payment', id), lineId: id, coachId, year, scheme: 'flat-rate' },
    ...{ cents: flatCents + travelCents, way: 'earlier', paidOn: addDays(day, 4) },
    writtenBy: personId('hilde'),
  }));

const city = idOf('funder', 'stad');

/** A town that pays along for some of the series. */
export const funderRows = (): (typeof funders.$inferInsert)[] => [
  { id: city, name: 'Stad Lindervoorde', writtenBy: personId('hilde') },
];

export const budgetRows = ({ today }: Calendar): (typeof funderBudgets.$inferInsert)[] => [
  {
    ...{ funderId: city, year: Number(today.slice(0, 4)), cents: 250_000 },
    writtenBy: personId('hilde'),
  },
];

export const carriedSeriesRows = (seriesIds: string[]): (typeof funderOfSeries.$inferInsert)[] =>
  seriesIds
    .slice(0, 2)
    .map((seriesId) => ({ seriesId, funderId: city, saidBy: personId('hilde') }));
