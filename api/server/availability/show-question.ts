import type { AvailabilityQuestion } from '@app/contract/availability/question';
import type { ShownAvailability } from '@app/db/sessions/answers';
import type { Moment } from '@app/domain/moment';
import { afterDeadline } from '@app/domain/participation/deadline';

/** The page of a round as it stands at this moment. */
export function availabilityAt(shown: ShownAvailability, now: Moment): AvailabilityQuestion {
  const { questionId: question, closesAt, closed, days, ...rest } = shown;
  return {
    ...rest,
    question,
    closesAt: new Date(closesAt).toISOString(),
    open: !closed && !afterDeadline(now, closesAt),
    days: days.map(({ sessionId: session, cancelled, beginsAt, ...day }) => ({
      ...day,
      session,
      standing: standingOf({ cancelled, over: Date.parse(beginsAt) <= Date.parse(now) }),
    })),
  };
}

/** Whether a round still asks about a day. */
export function standingOf({ cancelled, over }: { cancelled: boolean; over: boolean }) {
  if (cancelled) return 'cancelled' as const;
  return over ? ('over' as const) : ('asked' as const);
}
