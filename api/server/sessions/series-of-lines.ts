import { randomUUID } from 'node:crypto';
import type { SessionKnown } from '@app/db/sessions/imports';
import type { SessionPreview, SessionsPreview } from '@app/domain/sessions/import-preview';

export interface SeriesMade {
  id: string;
  title: string;
  organisation: string;
}

/** In which series each new session comes, and as which one of it; and the series to make for that. */
export function seriesOfLines(
  fresh: SessionPreview[],
  series: SessionsPreview['series'],
  known: Map<string, SessionKnown>,
) {
  const made: SeriesMade[] = [];
  const places = new Map<number, { seriesId: string; number: number }>();
  const wanted = new Set(fresh.map(({ line }) => line));
  for (const { sessions, known: continues, name, organisation } of series) {
    const coming = sessions.filter(({ line }) => wanted.has(line));
    if (coming.length === 0) continue;
    const seriesId = continues ?? make(name, organisation);
    const last = continues ? lastNumber(continues) : 0;
    const inOrder = coming.toSorted((one, other) => (one.day < other.day ? -1 : 1));
    for (const [at, { line, number }] of inOrder.entries())
      places.set(line, { seriesId, number: number ?? last + at + 1 });
  }
  for (const { line, value } of fresh)
    if (!places.has(line))
      places.set(line, {
        seriesId: make(value.theme, value.organisation),
        number: value.number ?? 1,
      });
  return { made, places };

  function make(title: string, organisation: string) {
    const id = randomUUID();
    made.push({ id, title, organisation });
    return id;
  }

  function lastNumber(seriesId: string) {
    const sessions = [...known.values()].filter((session) => session.seriesId === seriesId);
    return Math.max(0, ...sessions.map(({ number }) => number));
  }
}
