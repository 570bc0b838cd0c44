import type { GatheringQuestion } from '@app/contract/intervision/question';
import type { ShownGathering } from '@app/db/sessions/answers';
import type { Moment } from '@app/domain/moment';
import { afterDeadline } from '@app/domain/participation/deadline';

/** The page of a gathering as it stands at this moment. */
export function gatheringAt(shown: ShownGathering, now: Moment): GatheringQuestion {
  const { questionId: question, closesAt, cancelled, moments, ...rest } = shown;
  const isOver = moments.every(({ beginsAt }) => hasBegun(beginsAt, now));
  return {
    ...rest,
    question,
    closesAt: new Date(closesAt).toISOString(),
    standing: cancelled
      ? 'cancelled'
      : moments.some(({ picked }) => picked)
        ? 'picked'
        : isOver || afterDeadline(now, closesAt)
          ? 'closed'
          : 'open',
    moments: moments.map(({ momentId: moment, beginsAt, ...rest }) => ({
      ...rest,
      moment,
      over: hasBegun(beginsAt, now),
    })),
  };
}

const hasBegun = (beginsAt: string, now: Moment) => Date.parse(beginsAt) <= Date.parse(now);
