import { mondayOf, addDays, type Day } from '../day.ts';
import { inBrussels, type Moment } from '../moment.ts';
import { duesOf, type Course, type Due } from './due.ts';

/** One thing that was said or done in a concern, as far as what is due depends on it. */
export interface CourseStep {
  kind: 'told' | 'more' | 'withdrawn' | 'answered' | 'noted' | 'talked' | 'cared' | 'closed';
  on: Day;
}

/** How a concern stands for its reader. */
export interface ConcernStanding {
  state: 'new' | 'going' | 'withdrawn' | 'closed';
  /** The teller spoke last. */
  waits: boolean;
  /** The first one first. */
  dues: Due[];
}

/** How a concern stands after these steps, in their order; without a wish to talk, a talk is not due. */
export function standingOf(steps: readonly CourseStep[], wantsNoTalk: boolean): ConcernStanding {
  const daysOf = (...kinds: CourseStep['kind'][]) =>
    steps.filter(({ kind }) => kinds.includes(kind)).map(({ on }) => on);
  const [toldOn] = daysOf('told');
  const closedOn = daysOf('closed')[0] ?? null;
  const heardOn = daysOf('answered', 'talked');
  const isWithdrawn = steps.some(({ kind }) => kind === 'withdrawn');
  const last = steps.findLast(({ kind }) => speaking.has(kind));
  const waits = last !== undefined && !hers.has(last.kind);
  const state = closedOn
    ? 'closed'
    : isWithdrawn
      ? 'withdrawn'
      : heardOn.length > 0
        ? 'going'
        : 'new';
  if (toldOn === undefined || state === 'withdrawn') return { state, waits, dues: [] };
  const course: Course = {
    ...{ toldOn, heardOn, wantsNoTalk, closedOn },
    talkedOn: daysOf('talked')[0] ?? null,
    // Closing is the answer: until then it is due.
    answeredOn: null,
    stops: [],
    cared: daysOf('cared').length,
  };
  return { state, waits, dues: duesOf(course) };
}

/**
 * The day on which an envelope was written: as it says itself, if that lies in the week in which it was kept. A clock that is
 * wrong, or lies, moves no term: then it is that week's Monday.
 */
export const dayOfEnvelope = (at: Moment, week: Day): Day =>
  saysWhen(at, week) ? inBrussels(at).day : week;

/** Whether an envelope says a moment in the week in which it was kept. */
export const saysWhen = (at: Moment, week: Day): boolean =>
  !Number.isNaN(Date.parse(at)) && mondayOf(inBrussels(at).day) === week;

/** Due today or tomorrow, or too late. */
export const isSoon = (by: Day, today: Day): boolean => by <= addDays(today, 1);

/** The week in which a concern goes that is closed on this day, and that of its notes: a year later and thirty days, and never before. */
export const goneAfter = (closedOn: Day): { concern: Day; notes: Day } => ({
  concern: firstMonday(addDays(closedOn, 365)),
  notes: firstMonday(addDays(closedOn, 30)),
});

const firstMonday = (from: Day) => mondayOf(addDays(from, 6));

const speaking = new Set<CourseStep['kind']>(['told', 'more', 'answered', 'talked', 'closed']);
const hers = new Set<CourseStep['kind']>(['answered', 'talked', 'closed']);
