import type { Day } from '../day.ts';
import { items, type AskedFacts } from './facts.ts';
import { isTalk, type Way } from './ways.ts';

interface Question {
  today: Day;
  answerBy: Day | null;
  as: AskedFacts['as'];
}

/** A question as it would be if it were asked today: it tells everything, and nobody answered yet. */
export const aboutToAsk = (way: Way, { today, answerBy, as }: Question): AskedFacts => ({
  on: today,
  answerBy,
  inATalk: isTalk(way),
  byPost: way === 'letter',
  told: [...items],
  answer: null,
  as,
});
