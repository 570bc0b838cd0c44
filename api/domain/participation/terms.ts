import { firstCompensation, type CompensationTerms } from '../compensation/compensation-terms.ts';
import { firstDay, type Day } from '../day.ts';
import type { TimeOfDay } from '../moment.ts';
import type { ConditionName } from './reason.ts';

/** The numbers in force from a day. People decide them together; a change is a new version. */
export interface Terms {
  version: number;
  startsOn: Day;
  /** From which day each condition holds; `null` is not yet: it is shown to people who can decide that it will. */
  holdsFrom: Record<ConditionName, Day | null>;
  timeToDecide: { daysBefore: number; daysToAnswer: number };
  trainedAndObserved: { days: number };
  /** Months that what was followed counts, `null` without an end, and how long before it is time to refresh. */
  upToDate: {
    starterMonths: number | null;
    starterWindow: number;
    themeMonths: number | null;
    themeWindow: number;
    refresherMonths: number | null;
    refresherWindow: number;
    level: 'warns' | 'blocks';
  };
  partsOfDay: { morningUntil: TimeOfDay; afternoonFrom: TimeOfDay; eveningFrom: TimeOfDay };
  notTooMuch: { perWeek: number; perMonth: number; inARow: number };
  fixedTandem: { knownDaysBefore: number };
  twoCoaches: {
    moreParticipantsThan: number;
    longerThanHours: number;
    fewerTimesThan: number;
    level: 'warns' | 'blocks';
  };
  balanceOfNumbers: { manyPerCoach: number; tooManyPerCoach: number };
  preparedTogether: {
    atMostDaysBefore: number;
    atLeastDaysBefore: number;
    minutes: number;
    minutesLaterInSeries: number;
    minutesAtMost: number;
  };
  debriefed: { minutes: number; withinDays: number };
  offeredIntervision: { months: number; timesAYear: number };
  shortMeetings: { minutesAtMost: number };
  smallGroup: { atLeast: number; atMost: number };
  /** Months after which a coach hears it again. */
  knowsTheOmbudsperson: { months: number };
  decidedTogether: { months: number; coachesAtLeast: number };
  compensation: CompensationTerms;
  /** How many days before a day a ticket or an advance is to be handed over, and from when on it stops her. */
  nothingAdvanced: { warnDaysBefore: number; stopDaysBefore: number };
  asking: { daysToAnswer: number; daysBefore: number; at: TimeOfDay };
  /** How many questions may wait for each place without a name, before one more needs a reason. */
  questionsPerPlace: { atMost: number };
  /** How many days a letter on paper takes. */
  byPost: { days: number };
  /** How many days the next step of a coach may wait, at each stage of her way: then she may feel forgotten. */
  nextStep: { meeting: number; training: number; observing: number; paused: number };
}

/** The numbers of a version, apart from when they hold. */
export type Numbers = Omit<Terms, 'version' | 'startsOn' | 'holdsFrom'>;
export type TermsName = keyof Numbers;

/** Whether a condition holds for what is judged on that day, the first included. */
export function holdsOn(day: Day, condition: ConditionName, { holdsFrom }: Terms): boolean {
  const from = holdsFrom[condition];
  return from !== null && from <= day;
}

/** A version as it was stored, maybe before we knew all that we know now. */
export type StoredTerms = { [Name in TermsName]?: Partial<Numbers[Name]> } & {
  version: number;
  startsOn: Day;
  holdsFrom?: Partial<Terms['holdsFrom']>;
};

/**
 * What a stored version does not know yet: a number is as it was first proposed, and a condition does not hold until
 * people decide so. Nothing that is new stops an office by itself.
 */
export function termsOfStored({ version, startsOn, holdsFrom, ...numbers }: StoredTerms): Terms {
  const groups = termsNames.map((name) => [name, { ...firstTerms[name], ...numbers[name] }]);
  return {
    ...(Object.fromEntries(groups) as Numbers),
    version,
    startsOn,
    holdsFrom: { ...notYet, ...holdsFrom },
  };
}

/** What holds on a day; before the first version, the first. */
export function termsOn(all: readonly Terms[], day: Day): Terms {
  const inForce = all.filter(({ startsOn }) => startsOn <= day);
  return inForce.reduce((latest, one) => (later(one, latest) ? one : latest), firstTerms);
}

/** A proposal, until coaches and coordinators decide together. */
export const firstTerms: Terms = {
  version: 1,
  startsOn: '2020-01-01',
  holdsFrom: {
    available: firstDay,
    free: firstDay,
    'own-limits': firstDay,
    'theme-fits': firstDay,
    'trained-and-observed': firstDay,
    'up-to-date': null,
    'clear-information': firstDay,
    'own-yes': firstDay,
    'time-to-decide': firstDay,
    'not-too-much': firstDay,
    'note-signed': null,
    'papers-looked-at': null,
    'compensation-agreed': null,
    'one-scheme': null,
    'within-ceilings': null,
    'travel-within-limit': null,
    'nothing-advanced': null,
    'paid-in-time': null,
    insured: null,
    'never-alone': firstDay,
    'two-coaches': firstDay,
    'fixed-tandem': firstDay,
    'balance-of-numbers': firstDay,
    'prepared-together': firstDay,
    debriefed: firstDay,
    'day-suits': null,
    'offered-intervision': null,
    'short-meetings': null,
    'guided-apart': null,
    'small-group': null,
    'decided-together': null,
    'knows-the-ombudsperson': null,
    'ombudsperson-apart': null,
    'ombudsperson-not-here': null,
  },
  timeToDecide: { daysBefore: 14, daysToAnswer: 7 },
  trainedAndObserved: { days: 1 },
  upToDate: {
    starterMonths: null,
    starterWindow: 4,
    themeMonths: 36,
    themeWindow: 4,
    refresherMonths: 24,
    refresherWindow: 4,
    level: 'warns',
  },
  partsOfDay: { morningUntil: '12:00', afternoonFrom: '13:00', eveningFrom: '18:00' },
  notTooMuch: { perWeek: 2, perMonth: 6, inARow: 3 },
  fixedTandem: { knownDaysBefore: 14 },
  twoCoaches: { moreParticipantsThan: 12, longerThanHours: 4, fewerTimesThan: 3, level: 'warns' },
  balanceOfNumbers: { manyPerCoach: 12, tooManyPerCoach: 20 },
  preparedTogether: {
    atMostDaysBefore: 21,
    atLeastDaysBefore: 2,
    minutes: 30,
    minutesLaterInSeries: 15,
    minutesAtMost: 120,
  },
  debriefed: { minutes: 15, withinDays: 2 },
  offeredIntervision: { months: 6, timesAYear: 4 },
  shortMeetings: { minutesAtMost: 120 },
  smallGroup: { atLeast: 4, atMost: 8 },
  knowsTheOmbudsperson: { months: 12 },
  decidedTogether: { months: 12, coachesAtLeast: 3 },
  compensation: firstCompensation,
  nothingAdvanced: { warnDaysBefore: 2, stopDaysBefore: 1 },
  asking: { daysToAnswer: 7, daysBefore: 3, at: '17:00' },
  questionsPerPlace: { atMost: 1 },
  byPost: { days: 3 },
  nextStep: { meeting: 28, training: 42, observing: 28, paused: 56 },
};

/** Everything that has numbers. */
export const termsNames = Object.keys(firstTerms).filter(
  (name) => !['version', 'startsOn', 'holdsFrom'].includes(name),
) as TermsName[];

/** Every condition there is. */
export const conditionNames = Object.keys(firstTerms.holdsFrom) as ConditionName[];

const notYet = Object.fromEntries(conditionNames.map((condition) => [condition, null])) as Record<
  ConditionName,
  null
>;

const later = (one: Terms, other: Terms) =>
  one.startsOn > other.startsOn ||
  (one.startsOn === other.startsOn && one.version >= other.version);
