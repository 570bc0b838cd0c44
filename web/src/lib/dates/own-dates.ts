import type { DateQuestion } from '@app/contract/dates/question';

/** A date that waits for her answer. */
export const asksHer = ({ standing, answer }: DateQuestion): boolean =>
  standing === 'open' && answer !== 'no';

/** A date that she counts on. */
export const isComing = ({ standing }: DateQuestion): boolean => standing === 'comes';
