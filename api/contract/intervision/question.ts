import { foods } from '@app/domain/intervision/gathering';
import { languages } from '@app/domain/language';
import { z } from 'zod';
import { ToldMoney } from '../compensation/told-money.ts';
import { Day, TimeOfDay } from '../endpoint.ts';

/** The page on which a coach chooses a moment of an intervision, and nothing of anybody else. */
export const GatheringQuestion = z.object({
  kind: z.literal('gathering'),
  question: z.uuid(),
  firstName: z.string(),
  /** The language in which she reads. */
  language: z.enum(languages),
  closesAt: z.iso.datetime(),
  /** `closed` is after the last day to choose, while nobody picked a moment yet. */
  standing: z.enum(['open', 'closed', 'picked', 'cancelled']),
  venue: z.string(),
  /** First name of the person who guides it; null while nobody was found. */
  guide: z.string().nullable(),
  food: z.enum(foods).nullable(),
  travelArranged: z.boolean(),
  moments: z.array(
    z.object({
      moment: z.uuid(),
      day: Day,
      startsAt: TimeOfDay,
      endsAt: TimeOfDay,
      picked: z.boolean(),
      over: z.boolean(),
      /** What she gets if it is this one, and by when; null while nothing is agreed. */
      money: ToldMoney.nullable(),
      answer: z.enum(['yes', 'no', 'undecided']).nullable(),
    }),
  ),
  contact: z.object({ firstName: z.string(), phone: z.string().nullable() }).nullable(),
});
export type GatheringQuestion = z.infer<typeof GatheringQuestion>;
