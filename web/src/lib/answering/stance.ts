import type { Invitation } from '@app/contract/sessions/answering';

/** What the page is about now: a question, an answer that was given, or a day where nothing can be answered. */
export type Stance =
  | 'asked'
  | 'coming'
  /** Her place is hers, and she does not know yet any more. */
  | 'wavers'
  | 'said-no'
  | 'undecided'
  | 'stopped'
  | 'full'
  | 'waits'
  | 'too-late'
  | 'cancelling'
  | 'cancelled'
  | 'over';

/** Follows from the facts alone, so that an old address never says something that is no longer so. */
export function stanceOf({ standing, answer, waits }: Invitation): Stance {
  if (standing === 'cancelling' || standing === 'cancelled') return standing;
  if (standing === 'over' || standing === 'stopped') return standing;
  if (standing === 'comes') return answer === 'undecided' ? 'wavers' : 'coming';
  if (answer === 'no' && !waits) return 'said-no';
  if (standing === 'full') return waits ? 'waits' : 'full';
  if (standing === 'too-late') return waits ? 'waits' : 'too-late';
  return answer === 'undecided' ? 'undecided' : 'asked';
}
