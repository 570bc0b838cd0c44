import type { SessionLine } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import { problemsFirst, stateOfOne, type Judgement } from '@app/domain/participation/judge';
import { conditionSentences } from '#lib/language/condition-sentences.ts';
import { standingOf } from '#lib/language/conditions.ts';
import { circleWords } from '#lib/language/sessions.ts';
import { sayStanding } from '#lib/language/standings.ts';
import type { Standing } from '#lib/ui/drawings.ts';
import { peopleState } from './line.ts';

/** How a day stands in a list: the gravest thing by shape and word, and what there is more. */
export interface SessionState {
  standing: Standing;
  text: string;
  more: readonly string[];
}

/** What was judged of each day that is still to come, by its id. */
export type Judged = ReadonlyMap<string, readonly Judgement[]>;

export const judgedById = (
  sessions: readonly { sessionId: string; judgements: readonly Judgement[] }[],
): Judged => new Map(sessions.map(({ sessionId, judgements }) => [sessionId, judgements]));

/** The people of a day and what is judged of the day itself, together. Nothing when it is over or does not happen. */
export function sessionState(
  session: SessionLine,
  judged: Judged,
  today: Day,
): SessionState | null {
  const people = peopleState(session, today);
  if (people === null) return null;

  const lines = [
    ...(people.standing === 'met' ? [] : [people]),
    ...problemsFirst(judged.get(session.id) ?? [])
      .filter((one) => isOpen(one) && !isSaidBy(people.standing, one))
      .map((one) => ({ standing: standingOf(stateOfOne(one)), text: nameOf(one) })),
  ].sort((one, other) => gravestFirst.indexOf(one.standing) - gravestFirst.indexOf(other.standing));
  const [first, ...more] = lines;
  if (!first) return { standing: 'met', text: sayStanding.met, more: [] };
  return { ...first, more: more.map(({ text }) => text) };
}

const gravestFirst: readonly Standing[] = ['block', 'unknown', 'warn'];

/** Something still to do: what was set aside with a reason is looked at on the page of the day. */
const isOpen = (judgement: Judgement) =>
  !judgement.lifted && gravestFirst.includes(standingOf(stateOfOne(judgement)));

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

const nameOf = ({ condition }: Judgement): string =>
  condition === 'clear-information'
    ? circleWords.informationMissing
    : conditionSentences[condition].name;
