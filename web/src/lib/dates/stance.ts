import type { DateQuestion } from '@app/contract/dates/question';
import type { DateStance } from '../language/date-answer.ts';

/** What the page of a date is about now. Follows from the facts alone. */
export function dateStanceOf({
  standing,
  answer,
}: Pick<DateQuestion, 'standing' | 'answer'>): DateStance {
  if (standing === 'cancelled' || standing === 'over') return standing;
  if (standing === 'comes') return answer === 'undecided' ? 'wavers' : 'comes';
  if (answer === 'no') return 'said-no';
  if (standing !== 'open') return standing;
  return answer === 'undecided' ? 'undecided' : 'asked';
}
