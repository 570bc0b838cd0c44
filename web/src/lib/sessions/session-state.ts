import type { SessionLine } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import { problemsFirst, stateOfOne, type Judgement } from '@app/domain/participation/judge';
import {
  asks,
  dayStates,
  isOpen,
  stateOfDay,
  stateOfLeft,
  type Ask,
  type CountedDay,
  type Left,
} from '@app/domain/sessions/counted-days';
import { conditionSentences } from '#lib/language/condition-sentences.ts';
import { standingOf } from '#lib/language/conditions.ts';
import { circleWords } from '#lib/language/sessions.ts';
import { sayStanding } from '#lib/language/standings.ts';
import type { Standing } from '#lib/ui/drawings.ts';
import { openPlaces, peopleState } from './line.ts';

/** How a day stands in a list: the gravest thing by shape and word, and what there is more. */
export interface SessionState {
  standing: Standing;
  text: string;
  more: readonly string[];
}

interface JudgedSession {
  sessionId: string;
  judgements: readonly Judgement[];
  left: readonly Left[];
}

/** What was judged of each day, by its id. */
export type Judged = ReadonlyMap<string, JudgedSession>;

export const judgedById = (sessions: readonly JudgedSession[]): Judged =>
  new Map(sessions.map((one) => [one.sessionId, one]));

/** The day as it is counted. Nothing when it does not happen, or is over and asks nothing any more. */
export function countedDay(session: SessionLine, judged: Judged, today: Day): CountedDay | null {
  if (session.cancelled || session.cancelsAt) return null;
  const { judgements = [], left = [] } = judged.get(session.id) ?? {};
  const isOver = session.day < today;
  if (isOver && left.length === 0) return null;
  const people = { trainers: session.trainers.length, openPlaces: openPlaces(session) };
  return { people: isOver ? null : people, judgements, left };
}

/** Whether a day is one of those that somebody looks for. */
export const isAmong = (day: CountedDay | null, ask: Ask): boolean =>
  day !== null && asks[ask](day);

/** The people of a day, what is judged of it and what was left to do, together. Nothing where nothing is counted. */
export function sessionState(
  session: SessionLine,
  judged: Judged,
  today: Day,
): SessionState | null {
  const day = countedDay(session, judged, today);
  if (day === null) return null;

  const people = peopleState(session, today);
  const lines = [
    ...(people === null || people.standing === 'met' ? [] : [people]),
    ...problemsFirst(day.judgements)
      .filter((one) => isOpen(one) && !isSaidBy(people?.standing ?? 'met', one))
      .map((one) => ({ standing: standingOf(stateOfOne(one)), text: nameOf(one) })),
    ...day.left.map((one) => ({ standing: stateOfLeft[one], text: circleWords.left[one] })),
  ].sort((one, other) => gravest.indexOf(one.standing) - gravest.indexOf(other.standing));
  const [first, ...more] = lines.map(({ text }) => text);
  return { standing: stateOfDay(day), text: first ?? sayStanding.met, more };
}

const gravest: readonly Standing[] = dayStates;

/**
 * Whether the people of the day already say it: without a trainer there is no tandem, nor a name to tell; and the
 * search for a coach solves what asks for one more.
 */
function isSaidBy(people: Standing, { finding, remedy, level }: Judgement): boolean {
  if (people === 'met' || typeof finding === 'string') return false;
  if (remedy === 'find-coach' && level === 'warns') return true;
  switch (finding.kind) {
    case 'no-trainer':
    case 'tandem-not-known':
      return true;
    case 'not-filled-in':
      return people === 'block' && finding.missing.every((item) => item === 'trainer');
    default:
      return false;
  }
}

function nameOf({ condition, finding }: Judgement): string {
  if (condition === 'clear-information') return circleWords.informationMissing;
  const kind = typeof finding === 'object' ? finding.kind : null;
  if (kind === 'trainer-elsewhere') return circleWords.trainerElsewhere;
  if (kind === 'trainer-cannot') return circleWords.trainerCannot;
  return conditionSentences[condition].name;
}
