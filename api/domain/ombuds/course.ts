import { mondayOf, addDays, type Day } from '../day.ts';
import { inBrussels, type Moment } from '../moment.ts';
import { duesOf, type Course, type Due } from './due.ts';

/** One thing that was said or done in a concern, as far as how it stands depends on it. */
export interface CourseStep {
  kind: keyof typeof meaning;
  on: Day;
  /** The consent that was given, taken back or used. */
  consent?: string;
}

/** Where a concern is, in the order in which it goes; taken back, closed or referred whenever that happens. */
export type ConcernState =
  'new' | 'heard' | 'talking' | 'agreed' | 'followed' | 'withdrawn' | 'closed' | 'referred';

/** How a concern stands for its reader. */
export interface ConcernStanding {
  state: ConcernState;
  /** Nothing more is done, but what is asked afterwards. */
  isOver: boolean;
  /** The teller spoke last. */
  waits: boolean;
  /** Since when the clock stands still, at the teller's wish. */
  pausedOn: Day | null;
  closedOn: Day | null;
  /** The first one first. */
  dues: Due[];
}

/** What each kind of step means: spoken by her, spoken by the teller, or said to nobody. */
const meaning = {
  ...{ told: 'teller', more: 'teller', withdrawn: 'teller', revoked: 'teller' },
  ...{ answered: 'hers', talked: 'hers', agreed: 'hers', stepped: 'hers', unagreed: 'hers' },
  ...{ shared: 'hers', given: 'hers', paused: 'hers', resumed: 'hers', danger: 'hers' },
  ...{ closed: 'hers', referred: 'hers', cared: 'nobody', noted: 'nobody' },
} as const satisfies Record<string, 'teller' | 'hers' | 'nobody'>;

/** How a concern stands after these steps, in their order; without a wish to talk, a talk is not due. */
export function standingOf(steps: readonly CourseStep[], wantsNoTalk: boolean): ConcernStanding {
  const daysOf = (...kinds: CourseStep['kind'][]) =>
    steps.filter(({ kind }) => kinds.includes(kind)).map(({ on }) => on);
  const [toldOn] = daysOf('told');
  const end = steps.find(({ kind }) => kind === 'closed' || kind === 'referred');
  const heardOn = steps
    .filter(({ kind }) => meaning[kind] === 'hers' && kind !== 'closed' && kind !== 'referred')
    .map(({ on }) => on);
  const last = steps.findLast(({ kind }) => meaning[kind] !== 'nobody');
  const stops = stopsIn(steps);
  const state = stateOf(steps, heardOn.length > 0);
  const isOver = end !== undefined;
  const standing = {
    ...{ state, isOver, closedOn: end?.on ?? null },
    waits: last !== undefined && meaning[last.kind] === 'teller',
    pausedOn: isOver ? null : (stops.find(({ until }) => until === null)?.from ?? null),
  };
  if (toldOn === undefined || state === 'withdrawn')
    return { ...standing, pausedOn: null, dues: [] };
  const course: Course = {
    ...{ toldOn, heardOn, wantsNoTalk, stops, closedOn: standing.closedOn },
    talkedOn: daysOf('talked')[0] ?? null,
    // Closing is the answer: until then it is due.
    answeredOn: null,
    cared: daysOf('cared').length,
  };
  return { ...standing, dues: duesOf(course) };
}

function stateOf(steps: readonly CourseStep[], isHeard: boolean): ConcernState {
  const has = (...kinds: CourseStep['kind'][]) => steps.some(({ kind }) => kinds.includes(kind));
  const end = steps.find(({ kind }) => kind === 'closed' || kind === 'referred');
  if (end) return end.kind as 'closed' | 'referred';
  if (has('withdrawn')) return 'withdrawn';
  const ended = new Set(
    steps.filter(({ kind }) => kind !== 'agreed').flatMap(({ consent }) => consent ?? []),
  );
  if (steps.some(({ kind, consent }) => kind === 'agreed' && consent && !ended.has(consent)))
    return 'agreed';
  if (has('stepped', 'shared', 'given', 'danger')) return 'followed';
  if (has('talked')) return 'talking';
  return isHeard ? 'heard' : 'new';
}

/** From when until when the clock stood still; the last stop may last. */
function stopsIn(steps: readonly CourseStep[]): { from: Day; until: Day | null }[] {
  const stops: { from: Day; until: Day | null }[] = [];
  for (const { kind, on } of steps) {
    const open = stops.find(({ until }) => until === null);
    if (kind === 'paused' && !open) stops.push({ from: on, until: null });
    if (kind === 'resumed' && open) open.until = on;
  }
  return stops;
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
