import type { Obstacle } from '@app/contract/imports';
import type { Move, SessionKnown } from '@app/db/sessions/imports';
import type { SessionPreview } from '@app/domain/sessions/import-preview';
import type { SessionListOffice } from './list-office.ts';

/** What stands in the way of lines that are good in themselves, by line: the clock, a cancelled day, coaches who come. */
export async function obstaclesFor(
  office: SessionListOffice,
  preview: SessionPreview[],
  known: Map<string, SessionKnown>,
): Promise<Map<number, Obstacle>> {
  const obstacles = new Map<number, Obstacle>();
  const moves: (Move & { line: number })[] = [];
  for (const one of preview) {
    if (one.state !== 'new' && one.state !== 'changed') continue;
    const session = one.state === 'changed' ? known.get(one.known) : undefined;
    const { line, value } = one;
    const obstacle = obstacleOf(value, session);
    if (obstacle) obstacles.set(line, obstacle);
    else if (session && timeChanges(value, session))
      moves.push({ line, id: session.id, day: value.day, from: value.from, until: value.until });
  }

  const overlapping = await office.movesThatOverlap(moves);
  for (const { id, line } of moves) if (overlapping.has(id)) obstacles.set(line, 'places-overlap');
  return obstacles;
}

type Line = SessionPreview['value'];

function obstacleOf(line: Line, session: SessionKnown | undefined): Obstacle | null {
  // Between two and three at night the clock may jump.
  if (line.from.startsWith('02') || line.until.startsWith('02')) return 'no-such-hour';
  if (session?.cancelled) return 'session-cancelled';
  if (session?.cancelling) return 'session-cancelling';
  if (session && (line.coachesNeeded ?? session.coachesNeeded) < session.coachesTaken)
    return 'too-few-places';
  return null;
}

const timeChanges = (line: Line, session: SessionKnown): boolean =>
  line.day !== session.day || line.from !== session.from || line.until !== session.until;
