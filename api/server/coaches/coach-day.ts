import type { CoachDay } from '@app/db/coaches/queries';
import { inBrussels, type Moment } from '@app/domain/moment';
import { standingOf, type Standing } from '@app/domain/sessions/standing';

/** Where a day of a coach stands: the same meaning as on the day itself, and how it ended. */
export function standingOfDay(day: CoachDay, now: Moment): Standing | 'came' | 'cancelled' {
  if (day.cancelled) return 'cancelled';
  const standing = standingOf(day, now);
  return standing === 'comes' && day.day < inBrussels(now).day ? 'came' : standing;
}
