import type { Day } from '../day.ts';
import type { Occasion } from './line.ts';

interface Line {
  occasion: Occasion;
  sessionId: string | null;
  day: Day;
}

interface Advance {
  occasion: Occasion;
  /** The session or the date that it was for. */
  about: string | null;
  day: Day | null;
  on: Day;
}

/**
 * What a coach had before, in the order in which it is offered to be set off on a line: what was for that line, then what was
 * for days that are over, and last what is for days to come, of each the longest ago first.
 */
export const inOrderFor = <One extends Advance>(
  line: Line,
  advances: readonly One[],
  today: Day,
): One[] =>
  advances.toSorted(
    (a, b) => rank(line, a, today) - rank(line, b, today) || a.on.localeCompare(b.on),
  );

function rank(line: Line, { occasion, about, day }: Advance, today: Day): number {
  const isOfLine =
    occasion === line.occasion &&
    (line.sessionId === null ? day === line.day : about === line.sessionId);
  if (isOfLine) return 0;
  return day !== null && day > today ? 2 : 1;
}
