import type { Session } from '@app/contract/sessions/session';
import { mustKnow } from '@app/domain/sessions/must-know';
import { goesAlong } from '@app/domain/sessions/standing';
import type { z } from 'zod';

/** First names of the people who will hear that this day moves or is cancelled, as the API will say. */
export const whoMustKnow = ({ questions, trainers }: z.infer<typeof Session>): string[] =>
  [...questions.filter(mustKnow).map(({ coach }) => coach), ...trainers].map(
    ({ firstName }) => firstName,
  );

/** Of the coaches with a place among them, who also hear of another trainer. */
export const whoComes = ({ questions }: z.infer<typeof Session>): string[] =>
  questions
    .filter(({ standing }) => goesAlong(standing))
    .map(({ coach: { firstName } }) => firstName);

/** A person who hears of some days, and of how many. */
export interface Hearer {
  id: string;
  firstName: string;
  days: number;
}

/** Everybody who counts on any of these days, coaches before trainers as they are met, each once. */
export function hearersOf(sessions: readonly z.infer<typeof Session>[]): Hearer[] {
  const hearers = new Map<string, Hearer>();
  for (const { questions, trainers } of sessions)
    for (const { id, firstName } of [
      ...questions.filter(mustKnow).map(({ coach }) => coach),
      ...trainers,
    ])
      hearers.set(id, { id, firstName, days: (hearers.get(id)?.days ?? 0) + 1 });
  return [...hearers.values()];
}
