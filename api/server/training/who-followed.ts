import type { FollowedModule } from '@app/domain/participation/facts';
import type { Day } from '@app/domain/day';
import type { Terms } from '@app/domain/participation/terms';
import { validityOf } from '@app/domain/training/module';
import { standingOn, validUntil } from '@app/domain/training/validity';

/** How what a coach followed of a module stands today; null when she did not follow it. */
export function standingOf({ kind, ...followed }: FollowedModule, terms: Terms, today: Day) {
  const validity = validityOf(kind, terms);
  const until = validUntil(followed, validity, today);
  if (until === null)
    return followed.completedOn.length > 0 ? { is: 'coming' as const, until: null } : null;
  return {
    is: standingOn(until, validity.followed.window, today),
    until: until === 'always' || until === 'unknown' ? null : until,
  };
}

/** Whether she can do it today, as far as we know. */
export const counts = (is: string): boolean => is !== 'ran-out' && is !== 'coming';
