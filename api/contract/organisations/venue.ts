import { z } from 'zod';
import { line, lines, name } from '../endpoint.ts';

/** Where a day happens, as everybody reads it who comes there. */
export const Venue = z.object({
  name: z.string(),
  town: z.string(),
  address: z.string().nullable(),
  howToGetThere: z.string().nullable(),
  /** Told of the venue of a day: whether that way is about this day alone. */
  isWayOfDay: z.boolean().optional(),
  busStop: z.string().nullable(),
  entrance: z.string().nullable(),
});

/** The same as somebody types it. */
export const VenueForm = z.object({
  name: name(160).min(1),
  town: line(80),
  address: line(200).nullable(),
  howToGetThere: lines(600).nullable(),
  /** The nearest one, and where one goes in. A caller who does not know of them leaves them as they are. */
  busStop: line(120).nullable().optional(),
  entrance: line(200).nullable().optional(),
});

export type TypedVenue = z.output<typeof VenueForm>;
