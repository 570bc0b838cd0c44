import { z } from 'zod';
import { Day, type Endpoint, line, Once } from '../endpoint.ts';

export const PartOfDay = z.enum(['morning', 'afternoon', 'evening', 'whole-day']);

/** `wording` is the name of exactly the words that were shown. */
const Wording = z.string().regex(/^[\da-f]{64}$/);

export const TownLimit = z.object({ town: line(80).min(1), wish: z.enum(['not', 'only']) });

/** What her words may be meant as: nothing of it is a limit before somebody says so. */
const UnderstoodLimit = z.discriminatedUnion('kind', [
  TownLimit.extend({ kind: z.literal('town') }),
  z.object({
    kind: z.literal('time'),
    weekday: z.int().min(1).max(7).nullable(),
    part: PartOfDay,
  }),
]);

/** A coach's limits in her own words, as long as no coordinator read them. */
export const UnreadWords = z.object({
  words: z.string(),
  wording: Wording,
  proposed: z.array(UnderstoodLimit),
});

/** The same for her own page: with the coordinator by whom they were read. */
export const OwnWords = UnreadWords.extend({
  read: z.object({ by: z.string(), on: Day }).nullable(),
});

export const readOwnWords = {
  method: 'POST',
  url: '/coaches/:coach/words/reading',
  config: { name: 'readOwnWords', needs: 'add read_words' },
  schema: {
    summary:
      'Write down that somebody read the limits of a coach in her own words: they warn on no day any more, until she changes them. Refused when they are other words by now',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({ wording: Wording }),
    response: { 201: z.object({ wording: Wording }) },
  },
} as const satisfies Endpoint;

export const keepUnderstoodLimit = {
  method: 'POST',
  url: '/coaches/:coach/words/limits',
  config: { name: 'keepUnderstoodLimit', needs: 'change coach_limits' },
  schema: {
    summary:
      'Keep what the words of a coach say as a limit that every day is judged by; her words stay. Refused when they are other words by now, or do not say this',
    params: z.object({ coach: z.uuid() }),
    body: Once.extend({ wording: Wording, limit: UnderstoodLimit }),
    response: { 201: z.object({ limit: UnderstoodLimit }) },
  },
} as const satisfies Endpoint;
