import type { CoachSession } from '@app/db/coaches/queries';
import { inBrussels, type Moment } from '@app/domain/moment';
import { goesAlong, standingOf, type Standing } from '@app/domain/sessions/standing';

/** Where a session of a coach stands: the same meaning as on its own page, and how it ended. */
export function standingOfSession(
  session: CoachSession,
  now: Moment,
): Standing | 'came' | 'cancelled' {
  if (session.cancelled) return 'cancelled';
  const standing = standingOf(session, now);
  return goesAlong(standing) && session.day < inBrussels(now).day ? 'came' : standing;
}
