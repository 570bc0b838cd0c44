import { z } from 'zod';
import { Day, type Endpoint, Once } from '../endpoint.ts';

/** `wording` is the name of exactly the words that were shown. */
const Wording = z.string().regex(/^[\da-f]{64}$/);

/** A coach's limits in her own words, as long as no coordinator read them. */
export const UnreadWords = z.object({ words: z.string(), wording: Wording });

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
