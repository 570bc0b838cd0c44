import type { Terms } from './terms.ts';

/** Questions for a day that wait for an answer, and its places without a name. */
export interface Room {
  questions: number;
  places: number;
}

/** With one more, more questions wait than agreed. The coordinator says why: somebody may say yes to a full day. */
export interface MoreQuestions extends Room {
  /** How many questions may wait for each place. */
  agreed: number;
}

/**
 * What must hold before one more coach is asked for a place. It is no condition: it says nothing of a coach or of a day,
 * only of how we ask. To observe takes no place, so that anybody may be asked.
 */
export const questionsPerPlace = (
  { questions, places }: Room,
  { questionsPerPlace: { atMost: agreed } }: Terms,
): MoreQuestions | null => (questions < places * agreed ? null : { questions, places, agreed });
