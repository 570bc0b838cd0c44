import { z } from 'zod';
import { CoachLine } from './coaches.ts';
import { Day, type Endpoint, line, TimeOfDay } from './endpoint.ts';

/** Words of what is shown, as they stand there, in which something that was sought is found. */
const matched = z.array(z.string());

export const FoundCoach = CoachLine.pick({
  id: true,
  firstName: true,
  lastName: true,
  town: true,
  stage: true,
}).extend({
  /** What she was found by, where that is no name or town of hers that is shown: a number, an address, another name. */
  through: z.string().nullable(),
  matched,
});

export const FoundDay = z.object({
  id: z.uuid(),
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  title: z.string(),
  theme: z.string().nullable(),
  organisation: z.string(),
  venue: z.string().nullable(),
  town: z.string(),
  cancelled: z.boolean(),
  /** By their names. */
  trainers: z.array(z.string()),
  matched,
});

export const FoundOrganisation = z.object({
  id: z.uuid(),
  name: z.string(),
  town: z.string().nullable(),
  contactName: z.string().nullable(),
  matched,
});

export const FoundVenue = z.object({
  id: z.uuid(),
  name: z.string(),
  town: z.string(),
  address: z.string().nullable(),
  /** The organisation that has it. */
  organisation: z.string().nullable(),
  matched,
});

export const KindFound = z.enum(['coaches', 'days', 'organisations', 'venues']);
export type KindFound = z.infer<typeof KindFound>;

/** The first of them, and how many there are in all. */
const group = <Line extends z.ZodType>(line: Line) =>
  z.object({ found: z.int(), lines: z.array(line) });

export const Found = z.object({
  coaches: group(FoundCoach),
  days: group(FoundDay),
  organisations: group(FoundOrganisation),
  venues: group(FoundVenue),
});

export const search = {
  method: 'GET',
  url: '/search',
  config: { name: 'search', needs: 'see sessions' },
  schema: {
    summary:
      'Coaches, days, organisations and venues with these words, each the best first. A trainer finds days of her own',
    querystring: z.object({
      q: line(80).default(''),
      /** More of this kind, and none of another. */
      kind: KindFound.optional(),
    }),
    response: { 200: Found },
  },
} as const satisfies Endpoint;
