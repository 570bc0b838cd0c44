import type { When } from '@app/db/intervision/commands';
import { closingTrouble } from '@app/domain/availability/closing-day';
import type { Day } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';

/** Refuses moments that end before they begin, that have begun, or that stand there twice; what stays is not looked at. */
export function refuseOdd(
  moments: readonly (When & { stays?: boolean })[],
  clock: Clock,
  at = (nth: number) => `/moments/${nth}`,
) {
  const errors = moments.flatMap(({ day, startsAt, endsAt, stays }, nth) => {
    if (stays) return [];
    if (endsAt <= startsAt)
      return { pointer: `#${at(nth)}/endsAt`, detail: 'ends-before-it-begins' };
    if (momentAt(day, startsAt) <= clock.now())
      return { pointer: `#${at(nth)}/day`, detail: 'in-the-past' };
    const isTwice = moments.some(
      (other, before) => before < nth && other.day === day && other.startsAt === startsAt,
    );
    return isTwice ? { pointer: `#${at(nth)}/day`, detail: 'stands-there-twice' } : [];
  });
  if (errors.length > 0) refuse('invalid-input', { errors });
}

/** Refuses a last day to choose that has passed, or that comes after the first moment. */
export function refuseClosing(closesOn: Day, moments: readonly When[], clock: Clock) {
  const [first] = moments.map(({ day }) => day).toSorted();
  const trouble = first && closingTrouble(closesOn, first, clock.now());
  if (trouble) refuse('invalid-input', { errors: [{ pointer: '#/closesOn', detail: trouble }] });
}
