import type { Problem } from '@app/contract/endpoint';
import type { TalkMeets } from '@app/domain/participation/meets';
import { problemName } from '#lib/language/problems.ts';

/** Talks at one hour, and the mark by which a form says that they were seen. */
export interface SeenTalks {
  meets: TalkMeets[];
  mark: string;
}

/** A refusal that is only a doubt: the form comes back as it was typed, and may be kept all the same. */
export const seenTalksIn = (problem: Problem): SeenTalks | null =>
  problemName(problem) === 'talks-at-one-hour'
    ? { meets: problem.meets as TalkMeets[], mark: problem.mark as string }
    : null;
