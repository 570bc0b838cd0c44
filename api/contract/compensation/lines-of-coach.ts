import { travelModes } from '@app/domain/compensation/agreed-amount';
import { kindsOfLegalAmount } from '@app/domain/compensation/legal-amount';
import { occasions, reasonsAbove, saidOfLine } from '@app/domain/compensation/line';
import { waysOfPaying } from '@app/domain/compensation/payment';
import { schemes } from '@app/domain/compensation/scheme';
import { z } from 'zod';
import { DateFacts } from '../dates/question.ts';
import { Day, type Endpoint } from '../endpoint.ts';
import { HeardChannel, Moment } from '../sessions/session.ts';
import { Year } from './year.ts';

/** One line of a coach as the coordinator reads it. In cents. */
const LineOfCoach = z.object({
  id: z.uuid(),
  day: Day,
  occasion: z.enum(occasions),
  sessionId: z.uuid().nullable(),
  title: z.string().nullable(),
  date: DateFacts.shape.about.nullable(),
  scheme: z.enum(schemes),
  agreed: z.int(),
  flat: z.int(),
  above: z.int(),
  because: z.enum(reasonsAbove).nullable(),
  mode: z.enum(travelModes).nullable(),
  travel: z.int(),
  /** What the limit beside a flat rate holds back of her way. */
  travelAbove: z.int(),
  costs: z.int(),
  total: z.int(),
  /** What she had before the day, and is off the total. */
  setOff: z.int(),
  waitsFor: z.array(z.enum(kindsOfLegalAmount)),
  /** It adds to another line, which was paid before. */
  corrects: z.uuid().nullable(),
  statement: z.string().nullable(),
  said: z.enum(saidOfLine).nullable(),
  saidAt: Moment.nullable(),
  saidHow: z.enum([...HeardChannel.options, 'page', 'link']).nullable(),
  /** The coordinator who heard it; null when it was the coach herself. */
  heardBy: z.string().nullable(),
  /** Null while nothing goes or went to her. On a day: she has it. */
  payment: z.object({ on: Day.nullable(), way: z.enum(waysOfPaying) }).nullable(),
  /** The last day on which the money is there, as people agreed. */
  thereBy: Day,
  /** Null is no funder. */
  funder: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Said of this line, whatever its series says. */
  hasOwnFunder: z.boolean(),
  /** What its series says; null is no funder, or no series. */
  funderOfSeries: z.string().nullable(),
});
export type LineOfCoach = z.infer<typeof LineOfCoach>;

const CoachOfLine = z.object({
  id: z.uuid(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().nullable(),
});

/** What the law leaves to add to a line, and by which ceiling; null with real costs, and where no figure is known. In cents. */
const RoomOfLine = z.object({ cents: z.int(), because: z.enum(reasonsAbove) }).nullable();
export type RoomOfLine = z.infer<typeof RoomOfLine>;

export const showCoachCompensation = {
  method: 'GET',
  url: '/coaches/:coach/compensation/:year',
  config: { name: 'showCoachCompensation', needs: 'add settlements' },
  schema: {
    summary:
      'What is or was due to a coach in a year, the last day first: of what it is made, what she says of it and when it comes',
    params: z.object({ coach: z.uuid(), year: Year }),
    response: {
      200: z.object({
        today: Day,
        /** Years with a line of hers, the last one first. */
        years: z.array(z.int()),
        lines: z.array(LineOfCoach),
      }),
    },
  },
} as const satisfies Endpoint;

export const showLine = {
  method: 'GET',
  url: '/due-lines/:line',
  config: { name: 'showLine', needs: 'add settlements' },
  schema: {
    summary:
      'One line, with what its coach had before and is not set off yet, and who can carry it',
    params: z.object({ line: z.uuid() }),
    response: {
      200: z.object({
        today: Day,
        coach: CoachOfLine,
        line: LineOfCoach,
        room: RoomOfLine,
        /** Not set off to the last cent; what was for this line first, what is for days to come last. */
        advances: z.array(
          z.object({
            id: z.uuid(),
            on: Day,
            occasion: z.enum(occasions),
            title: z.string().nullable(),
            date: DateFacts.shape.about.nullable(),
            left: z.int(),
          }),
        ),
        funders: z.array(z.object({ id: z.uuid(), name: z.string() })),
      }),
    },
  },
} as const satisfies Endpoint;
