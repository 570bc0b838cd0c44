import type { Day } from '../day.ts';
import type { Standing } from './validity.ts';

/** How a coach stands with what a date gives or refreshes. */
export interface Follower {
  /** She would gladly talk about it, and did not follow it yet. */
  waits: boolean;
  /** Null when she did not follow it. */
  is: Standing | 'coming' | null;
  /** The last day on which it counts. */
  until: Day | null;
}

/** Why a coach stands first; null when nothing presses. */
export type InTurnBecause = 'waits' | 'ran-out' | 'runs-out';

export const inTurnBecause = ({ waits, is }: Follower): InTurnBecause | null => {
  if (waits) return 'waits';
  return is === 'ran-out' || is === 'runs-out' ? is : null;
};

/**
 * Coaches in the order in which they are asked for a date: those who wait for it, then those for whom it ends soon or has
 * ended, the earliest end first. Nobody is left out, and others stay in the order they had.
 */
export const inTurn = <One extends Follower>(coaches: readonly One[]): One[] =>
  coaches.toSorted((one, other) =>
    turnOf(one) < turnOf(other) ? -1 : turnOf(one) > turnOf(other) ? 1 : 0,
  );

const turnOf = (coach: Follower): string => {
  const because = inTurnBecause(coach);
  if (because === 'waits') return '0';
  return because === null ? '2' : `1 ${coach.until ?? ''}`;
};
