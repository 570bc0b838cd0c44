import { languages } from '@app/domain/language';
import { z } from 'zod';
import { WishedPerMonth } from '../coaches.ts';
import { Day, TimeOfDay } from '../endpoint.ts';

/** The page of a round: every day it asks about, what she says now, and nothing of anybody else. */
export const AvailabilityQuestion = z.object({
  kind: z.literal('availability'),
  /** The question to her, about all its days. */
  question: z.uuid(),
  firstName: z.string(),
  /** The language in which she reads. */
  language: z.enum(languages),
  closesAt: z.iso.datetime(),
  /** She can still say and change what suits her. */
  open: z.boolean(),
  /** How many days a month she would like; a wish, no limit. */
  wishedPerMonth: WishedPerMonth,
  days: z.array(
    z.object({
      session: z.uuid(),
      day: Day,
      startsAt: TimeOfDay,
      endsAt: TimeOfDay,
      title: z.string(),
      town: z.string(),
      answer: z.enum(['yes', 'no', 'undecided']).nullable(),
      standing: z.enum(['asked', 'cancelled', 'over']),
    }),
  ),
  contact: z.object({ firstName: z.string(), phone: z.string().nullable() }).nullable(),
});
export type AvailabilityQuestion = z.infer<typeof AvailabilityQuestion>;
