import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import { DateFacts } from './question.ts';

/** A date of coaches that the reader leads, with what the coaches who come are called. */
const LedDate = DateFacts.omit({ ledBy: true }).extend({
  id: z.uuid(),
  coming: z.array(z.string()),
  cancelled: z.boolean(),
});
export type LedDate = z.infer<typeof LedDate>;

export const listLedDates = {
  method: 'GET',
  url: '/me/led-dates',
  config: { name: 'listLedDates', needs: 'see training_dates' },
  schema: {
    summary:
      'The training dates that the caller gives and the intervisions she guides, that are not over, the first first',
    response: { 200: z.object({ dates: z.array(LedDate) }) },
  },
} as const satisfies Endpoint;
