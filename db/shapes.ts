import type { Day as DayText } from '@app/domain/day';
import type { Moment as MomentText, TimeOfDay as TimeText } from '@app/domain/moment';
import { z } from 'zod';

export const Id = z.guid();

export const Day = z.iso.date();
export type Day = DayText;

/** As `iso` writes it. */
export const Moment = z.iso.datetime({ precision: 3 });
export type Moment = MomentText;

/** A moment inside JSON, as PostgreSQL writes it there. */
export const MomentInJson = z.iso.datetime({ offset: true });

export const TimeOfDay = z.string().regex(/^\d\d:\d\d$/);
export type TimeOfDay = TimeText;

/** Which rows, and nothing more. */
export const OnlyId = z.strictObject({ id: Id });

/** The version of a row, alone. */
export const Version = z.strictObject({ version: z.int() });

/** Somebody by her whole name. */
export const Person = z.strictObject({ id: Id, firstName: z.string(), lastName: z.string() });
export type Person = z.output<typeof Person>;

/** A talk before or after a day, as `app.talk` tells it; what nobody wrote down yet is null. */
export const Talk = z.strictObject({
  on: Day,
  at: TimeOfDay.nullable(),
  minutes: z.int().nullable(),
  how: z.string().nullable(),
});

/** Where a day happens, as everybody reads it who comes there: `app.venue_shown` tells it. */
export const Venue = z.strictObject({
  name: z.string(),
  town: z.string(),
  address: z.string().nullable(),
  howToGetThere: z.string().nullable(),
  isWayOfDay: z.boolean().optional(),
  busStop: z.string().nullable(),
  entrance: z.string().nullable(),
});

export type Venue = z.output<typeof Venue>;

/** What somebody was told last about a day, as `app.newest_news` tells it. */
export const News = z.strictObject({
  letter: Id,
  about: z.enum(['changed', 'first-way', 'reminder']),
  madeAt: MomentInJson,
  known: z.boolean(),
  /** How the day was when she last said that she knew, with names to what is kept as ids. */
  since: z.record(z.string(), z.string()),
  wasVenue: Venue.nullable(),
  wasTrainers: z.array(z.string()).nullable(),
  /** The other days of which the same is told. */
  alsoOn: z.array(Day),
});
export type News = z.output<typeof News>;

export const Answer = z.enum(['yes', 'no', 'undecided']);

/** Whether she stands beside the trainer, or observes before she does. */
export const As = z.enum(['coach', 'observer']);

/** What happened to a letter, as far as it tells where the letter stands. */
export const LetterFacts = z.strictObject({
  state: z.enum(['waiting', 'sending', 'sent', 'undeliverable', 'needless']),
  trouble: z.string().nullable(),
  byHand: z.boolean(),
});
