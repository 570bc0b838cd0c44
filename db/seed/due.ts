import { amountOf } from '@app/domain/compensation/amount-of-day';
import { addDays } from '@app/domain/day';
import { minutesOf, momentAt } from '@app/domain/moment';
import type { compensationLines, presences } from '../compensation/due-tables.ts';
import { agreedTerms, comesBy, otherSchemes } from '../compensation/examples.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';
import { assignmentId, hasPlace, type Question } from './questions.ts';
import type { Calendar } from './calendar.ts';

/** Places on the last days that are over, of which the trainer said that the coach was there: one is disputed, one waits to be paid. */
const spokenOf = ({ today }: Calendar, asked: readonly Question[]) =>
  asked
    .filter((one) => one.as === 'coach' && hasPlace(one) && one.planned.day < today)
    .filter(({ coach }) => comesBy[coach] === undefined && otherSchemes[coach] === undefined)
    .toSorted((one, other) => (one.planned.day < other.planned.day ? 1 : -1))
    .slice(0, 2);

export const presenceRows = (
  calendar: Calendar,
  asked: readonly Question[],
): (typeof presences.$inferInsert)[] =>
  spokenOf(calendar, asked).map((one) => ({
    assignmentId: assignmentId(one),
    coachId: personId(one.coach),
    presence: 'was-there',
    saidAs: 'coordinator',
    saidBy: personId('hilde'),
    saidAt: momentAt(addDays(one.planned.day, 1), '09:10'),
  }));

export const dueRows = (
  calendar: Calendar,
  asked: readonly Question[],
): (typeof compensationLines.$inferInsert)[] =>
  spokenOf(calendar, asked).map(({ coach, planned }, at) => {
    const [from, until] = planned.series.hours;
    const flatCents =
      amountOf('session', minutesOf(until) - minutesOf(from), agreedTerms) ?? undefined;
    return {
      id: idOf('due', planned.sessionId, coach),
      ...{ coachId: personId(coach), day: planned.day, occasion: 'session' },
      ...{ sessionId: planned.sessionId, scheme: 'flat-rate', agreedCents: flatCents, flatCents },
      ...(at === 0 && {
        ...{ said: 'not-right', saidHow: 'page' },
        saidAt: momentAt(addDays(planned.day, 1), '10:20'),
      }),
    };
  });
