import type { SessionQuestion } from '@app/contract/sessions/session';
import { goesAlong } from '@app/domain/sessions/standing';

/** Questions for a place on which nothing final was heard, left or not: when the day is full, nobody has to answer them any more. */
export const isOpenQuestion = ({ standing, as }: SessionQuestion): boolean =>
  as === 'coach' && ['not-left', 'asked', 'undecided', 'late'].includes(standing);

/** Questions that her own answer can still make a place of. */
export const canBeAnswered = ({ standing, as }: SessionQuestion): boolean =>
  as === 'coach' && ['asked', 'undecided'].includes(standing);

/** Questions that may still become a place. */
export const isWaiting = ({ standing }: SessionQuestion): boolean =>
  !goesAlong(standing) && standing !== 'said-no' && standing !== 'gave-back';

/** Whether questions were asked: all of them, some, or none. What did not leave is no question yet. */
export function areAsked(questions: readonly Pick<SessionQuestion, 'standing'>[]) {
  const left = questions.filter(({ standing }) => standing !== 'not-left');
  if (left.length === questions.length) return 'all';
  return left.length === 0 ? 'none' : 'some';
}
