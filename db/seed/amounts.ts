import {
  kindsToPayBy,
  missingOn,
  type KindOfLegalAmount,
} from '@app/domain/compensation/legal-amount';
import { publishedAmounts } from '@app/domain/compensation/published-amounts';
import { crossingsOf, indexed } from '@app/domain/compensation/typed-amount';
import { addDays, addMonths, type Day } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import type { insurances, legalAmounts } from '../compensation/tables.ts';
import { quarterWithoutRate, type Calendar } from './calendar.ts';
import { personId } from './people.ts';

/**
 * Until today the demonstration misses one figure, of the car in an older quarter: what else nobody confirmed yet, is an
 * example. What comes is still missing.
 */
export const amountRows = ({ today }: Calendar): (typeof legalAmounts.$inferInsert)[] => {
  const { from: withoutRate } = quarterWithoutRate(today);
  return exampleRows(today).filter(
    ({ kind, fromDay }) => kind !== 'car-km' || fromDay !== withoutRate,
  );
};

const exampleRows = (today: Day) =>
  kindsToPayBy.flatMap((kind) =>
    missingOn(publishedAmounts, kind, quartersUntil(today)).map(({ from, until }, at) => ({
      kind,
      amount: exampleOf(kind, from, at + 1),
      fromDay: from,
      untilDay: until,
      standing: 'example' as const,
      basis: 'Niets: dit bedrag is verzonnen',
      source: 'Het voorbeeld van Draagkracht',
      enteredBy: personId('hilde'),
      enteredAt: momentAt(from, '09:10'),
      // The newest one waits for a second person.
      ...(until < today
        ? { checkedBy: personId('an'), checkedAt: momentAt(addDays(from, 3), '14:30') }
        : {}),
    })),
  );

/** A day of each quarter from this product's first one. */
const firstQuarter = '2026-01-01';

const quartersUntil = (today: Day, from: Day = firstQuarter): Day[] =>
  from > today ? [] : [from, ...quartersUntil(today, addMonths(from, 3))];

/** What it might have become after so many times: a ceiling by the index, a kilometre by a little. */
function exampleOf(kind: KindOfLegalAmount, from: Day, times: number): number {
  const last = publishedAmounts.findLast((one) => one.kind === kind && one.from < from)!;
  return kind === 'flat-rate-day' || kind === 'flat-rate-year'
    ? indexed(kind, crossingsOf(kind, last.amount)! + times)
    : last.amount + times * 20;
}

/** One insurance for all that happens, which goes on. */
export const insuranceRows = ({ today }: Calendar): (typeof insurances.$inferInsert)[] => [
  {
    insurer: 'De Weefverzekering',
    number: '40.12.7',
    covers: ['liability', 'accidents'],
    fromDay: '2020-01-01',
    writtenBy: personId('hilde'),
    writtenAt: momentAt(addDays(today, -90), '11:00'),
  },
];
