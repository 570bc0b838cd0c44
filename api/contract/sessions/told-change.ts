import { acknowledgements } from '@app/domain/sessions/answer-outcomes';
import { aspects } from '@app/domain/sessions/difference';
import { z } from 'zod';
import { Day, TimeOfDay } from '../endpoint.ts';

/** A talk as it is agreed until now; what nobody wrote down yet is null. */
export const AgreedTalk = z.object({
  on: Day,
  at: TimeOfDay.nullable(),
  minutes: z.int().nullable(),
  how: z.string().nullable(),
});
export type AgreedTalk = z.infer<typeof AgreedTalk>;

export const When = z.object({ day: Day, from: TimeOfDay, until: TimeOfDay });

const Names = z.array(z.string()).readonly();

/** Where a day is or was, with whom a coach goes there, and the talks around it. */
const Details = z.object({
  venue: z.object({ name: z.string(), address: z.string() }),
  company: z
    .object({
      trainers: Names,
      otherCoaches: Names,
      observers: Names,
    })
    .optional(),
  talks: z
    .array(
      z.object({
        kind: z.enum(['preparation', 'debriefing']),
        agreed: AgreedTalk.extend({ on: z.union([Day, z.literal('the-day-itself')]) }).nullable(),
        people: Names,
      }),
    )
    .readonly(),
});

/** How a day differs from what its reader knows. */
export const ToldChange = z.object({
  heard: z.array(z.enum(aspects)),
  /** Whether it still fits is asked once more. */
  asks: z.boolean(),
  /** When it was. */
  day: When,
  was: Details,
  becomes: Details,
});
export type ToldChange = z.infer<typeof ToldChange>;

/** Of a letter about a day or a date that somebody counts on: which, since when, and whether she said that she knows. */
export const ToldNews = z.object({
  letter: z.uuid(),
  about: z.enum(['changed', 'first-way', 'reminder']),
  madeAt: z.iso.datetime(),
  known: z.boolean(),
});

/** The same of a day that coaches co-deliver. */
export const ToldNewsOfDay = ToldNews.extend({
  /** What is other than she knows; null once she knows all of it. */
  change: ToldChange.nullable(),
  /** The other days of which the same was told: knowing it of one is knowing it of all. */
  alsoOn: z.array(Day),
});

/** She says that she knows what changed, up to the letter that her page showed. */
export const acknowledging = {
  summary:
    'She knows what changed about the day, up to the news that her page showed. Doing it again changes nothing',
  body: z.object({ letter: z.uuid() }),
  response: { 200: z.object({ outcome: z.enum(acknowledgements) }) },
} as const;
