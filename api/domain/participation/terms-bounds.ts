import type { Numbers, TermsName } from './terms.ts';

/** How small and how large a number can be, an hour on the clock, or one of some words. */
export type AnyBound = Range | 'hour' | readonly string[];
interface Range {
  least: number;
  most: number;
  /** It may also be left out: then there is no end to it. */
  orNone?: true;
  /** It is an amount, in cents. */
  cents?: true;
}

type BoundOf<Value> = [Value] extends [number]
  ? Range
  : [Value] extends [number | null]
    ? Range & { orNone: true }
    : string extends Value
      ? 'hour'
      : readonly Value[];

/** More for one day than any ceiling allows is a slip of the keyboard. */
const amount = { least: 1, most: 20_000, orNone: true, cents: true } as const;

/** What people can agree on at all. A number without bounds does not compile. */
export const bounds = {
  timeToDecide: { daysBefore: { least: 0, most: 90 }, daysToAnswer: { least: 0, most: 60 } },
  trainedAndObserved: { days: { least: 0, most: 20 } },
  upToDate: {
    starterMonths: { least: 1, most: 120, orNone: true },
    starterWindow: { least: 0, most: 24 },
    themeMonths: { least: 1, most: 120, orNone: true },
    themeWindow: { least: 0, most: 24 },
    refresherMonths: { least: 1, most: 120, orNone: true },
    refresherWindow: { least: 0, most: 24 },
    level: ['warns', 'blocks'],
  },
  partsOfDay: { morningUntil: 'hour', afternoonFrom: 'hour', eveningFrom: 'hour' },
  notTooMuch: {
    perWeek: { least: 1, most: 7 },
    perMonth: { least: 1, most: 31 },
    inARow: { least: 1, most: 14 },
  },
  fixedTandem: { knownDaysBefore: { least: 0, most: 90 } },
  twoCoaches: {
    moreParticipantsThan: { least: 0, most: 200 },
    longerThanHours: { least: 0, most: 12 },
    fewerTimesThan: { least: 0, most: 50 },
    level: ['warns', 'blocks'],
  },
  balanceOfNumbers: {
    manyPerCoach: { least: 1, most: 200 },
    tooManyPerCoach: { least: 1, most: 200 },
  },
  preparedTogether: {
    atMostDaysBefore: { least: 0, most: 90 },
    atLeastDaysBefore: { least: 0, most: 30 },
    minutes: { least: 0, most: 240 },
    minutesLaterInSeries: { least: 0, most: 240 },
    minutesAtMost: { least: 15, most: 480 },
  },
  debriefed: { minutes: { least: 0, most: 240 }, withinDays: { least: 0, most: 30 } },
  offeredIntervision: { months: { least: 1, most: 24 }, timesAYear: { least: 0, most: 24 } },
  shortMeetings: { minutesAtMost: { least: 15, most: 480 } },
  smallGroup: { atLeast: { least: 1, most: 30 }, atMost: { least: 1, most: 60 } },
  knowsTheOmbudsperson: { months: { least: 1, most: 36 } },
  decidedTogether: { months: { least: 1, most: 36 }, coachesAtLeast: { least: 1, most: 30 } },
  compensation: {
    halfDayCents: amount,
    fullDayCents: amount,
    preparationCents: amount,
    trainingCents: amount,
    intervisionCents: amount,
    halfDayUntilMinutes: { least: 60, most: 480 },
    warnFromPercent: { least: 50, most: 100 },
    orderWithinWorkingDays: { least: 1, most: 20 },
    onAccountWithinDays: { least: 1, most: 30 },
    escalateAfterDays: { least: 1, most: 60 },
  },
  nothingAdvanced: {
    warnDaysBefore: { least: 1, most: 30 },
    stopDaysBefore: { least: 1, most: 30 },
  },
  asking: {
    daysToAnswer: { least: 1, most: 60 },
    daysBefore: { least: 0, most: 30 },
    at: 'hour',
  },
  questionsPerPlace: { atMost: { least: 1, most: 10 } },
  byPost: { days: { least: 1, most: 14 } },
  nextStep: {
    meeting: { least: 1, most: 365 },
    training: { least: 1, most: 365 },
    observing: { least: 1, most: 365 },
    paused: { least: 1, most: 365 },
  },
} as const satisfies {
  [Name in TermsName]: { [Field in keyof Numbers[Name]]: BoundOf<Numbers[Name][Field]> };
};
