import type { Day } from '../day.ts';
import { items, type Asked } from './facts.ts';
import { isTalk, type Way } from './ways.ts';

interface Question {
  today: Day;
  answerBy: Day | null;
  as: Asked['as'];
}

/** A question as it would be if it were asked today: it tells everything, and nobody answered yet. */
export const aboutToAsk = (way: Way, { today, answerBy, as }: Question): Asked => ({
  on: today,
  answerBy,
  inATalk: isTalk(way),
  byPost: way === 'letter',
  told: [...items],
  answer: null,
  as,
});
