import { yearOf } from '../day.ts';
import type { SessionFacts } from './facts.ts';
import type { InOtherYear } from './reason.ts';

/** The year of a day for a sentence about it; nothing where it is the year of today, which needs no name. */
export const otherYear = ({ day, today }: Pick<SessionFacts, 'day' | 'today'>): InOtherYear =>
  yearOf(day) === yearOf(today) ? {} : { year: yearOf(day) };
