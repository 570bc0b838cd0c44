import { addDays, addMonths, daysBetween, type Day } from '../day.ts';
import { isWorkingDay } from '../working-hours.ts';

/** What is promised to a teller, from a day on. A concern keeps the terms of the day it was told. */
export interface OmbudsTerms {
  from: Day;
  /** Working days to a first word. */
  acknowledge: number;
  /** Days to a first talk. */
  talk: number;
  /** Days between two words to the teller. */
  word: number;
  /** Days to an answer. */
  answer: number;
  /** Months to an answer, also where the clock stood still. */
  months: number;
  /** Days after closing on which she asks for bad consequences. */
  aftercare: readonly number[];
}

/** domain.md 3.2: the law that does not bind a small office is a good promise. */
export const ombudsTerms: readonly OmbudsTerms[] = [
  {
    from: '2026-01-01',
    acknowledge: 3,
    talk: 10,
    word: 14,
    answer: 45,
    months: 3,
    aftercare: [30, 90],
  },
];

/** The terms of a day; before there were any, the first ones. */
export const ombudsTermsOn = (day: Day): OmbudsTerms =>
  ombudsTerms.findLast(({ from }) => from <= day) ?? ombudsTerms[0]!;

/** What happened with a concern, in days of Brussels. */
export interface Course {
  toldOn: Day;
  /** Each day on which the teller heard something. */
  heardOn: readonly Day[];
  talkedOn: Day | null;
  answeredOn: Day | null;
  /** The clock stood still because the teller wished it; the last one may still stand. */
  stops: readonly { from: Day; until: Day | null }[];
  /** The teller wants no talk: only that it is known. */
  wantsNoTalk: boolean;
  closedOn: Day | null;
  /** How often she asked after closing. */
  cared: number;
}

export interface Due {
  what: 'acknowledge' | 'talk' | 'word' | 'answer' | 'aftercare' | 'agreement';
  by: Day;
}

/** What is still to be done for a concern, the first one first. */
export function duesOf(course: Course): Due[] {
  const terms = ombudsTermsOn(course.toldOn);
  if (course.closedOn !== null) return afterClosing(course, course.closedOn, terms);

  const limit = addMonths(course.toldOn, terms.months);
  const standing = course.stops.some(({ until }) => until === null);
  const answer: Due[] = course.answeredOn === null ? [{ what: 'answer', by: limit }] : [];
  // At the teller's wish nothing is due; the last limit stays, so that nothing is forgotten.
  if (standing) return answer;

  const later = (from: Day, by: Day) => earliest(movedBy(course.stops, from, by), limit);
  const last = course.heardOn.toSorted().at(-1) ?? null;
  const dues: Due[] = [];
  if (last === null)
    dues.push({ what: 'acknowledge', by: later(course.toldOn, acknowledgedBy(course.toldOn)) });
  else {
    dues.push({ what: 'word', by: movedBy(course.stops, last, addDays(last, terms.word)) });
    if (course.talkedOn === null && !course.wantsNoTalk)
      dues.push({ what: 'talk', by: later(course.toldOn, addDays(course.toldOn, terms.talk)) });
  }
  if (course.answeredOn === null)
    dues.push({ what: 'answer', by: later(course.toldOn, addDays(course.toldOn, terms.answer)) });
  return dues.toSorted((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
}

/** The last day for a first word to a teller of this day. With our holidays three working days never last more than seven. */
export function acknowledgedBy(told: Day): Day {
  let day = told;
  for (let left = ombudsTermsOn(told).acknowledge; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The order in which she reads them: by what is due first; what nothing is due for comes last. */
export function byWhatIsDue(one: readonly Due[], other: readonly Due[]): number {
  const [first, second] = [one[0]?.by ?? '9999', other[0]?.by ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

function afterClosing({ cared }: Course, closedOn: Day, { aftercare }: OmbudsTerms): Due[] {
  return aftercare
    .slice(cared)
    .map((days) => ({ what: 'aftercare' as const, by: addDays(closedOn, days) }));
}

/** A last day, moved by each stop of the clock that began before it. */
function movedBy(stops: Course['stops'], from: Day, by: Day): Day {
  let moved = by;
  for (const { from: began, until } of stops.toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  )) {
    if (until === null || until <= from || began >= moved) continue;
    moved = addDays(moved, daysBetween(began > from ? began : from, until));
  }
  return moved;
}

const earliest = (one: Day, other: Day) => (one < other ? one : other);
