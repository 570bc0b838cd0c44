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
