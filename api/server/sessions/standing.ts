import type { Question } from '@app/db/sessions/questions';
import { afterDeadline } from '@app/domain/participation/deadline';
import type { Moment } from '@app/domain/moment';

export type Standing =
  'comes' | 'asked' | 'undecided' | 'said-no' | 'gave-back' | 'late' | 'stopped' | 'waits';

/** Where one question stands now, from what happened to it. */
export function standingOf(question: Question, now: Moment): Standing {
  if (question.hasPlace) return 'comes';
  if (question.givenBackAt && question.answer === 'no') return 'gave-back';
  if (question.answer === 'no') return 'said-no';
  if (question.answer === 'yes') return 'stopped';
  if (question.waitsSince) return 'waits';
  if (afterDeadline(now, question.answerBy)) return 'late';
  return question.answer ?? 'asked';
}
