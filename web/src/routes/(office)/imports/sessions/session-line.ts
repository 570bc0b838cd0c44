import type { SessionImportLine } from '@app/contract/imports';
import type { z } from 'zod';
import {
  sayNewSession,
  sayObstacle,
  saySessionFact,
  saySessionValue,
  sayWhichDay,
  seriesWords,
} from '#lib/language/imports-sessions.ts';
import { sayDoubt } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';
import { sayProblems, type Said, type ShownLine } from '../line.ts';

type Line = z.infer<typeof SessionImportLine>;
type Columns = readonly { header: string; field: string | null }[];

/** A line of a list of training days as the page shows it. */
export const shownSession = (line: Line, columns: Columns): ShownLine => ({
  line: line.line,
  who: sayWhichDay(line.told) || imports.check.noName,
  state: line.state,
  why: [
    ...(line.obstacle === null ? [] : [{ text: sayObstacle(line.obstacle) }]),
    ...whatHappens(line),
    ...(line.trainerMissing ? [{ bold: seriesWords.trainerMissing, text: '' }] : []),
    ...sayProblems(
      line.problems.filter(({ problem }) => problem !== 'trainer-missing'),
      columns,
    ),
  ],
  asks: line.state === 'double?',
});

function whatHappens(line: Line): Said[] {
  const { check } = imports;
  if (line.state === 'new') return [{ text: sayNewSession(line.told) }];
  if (line.state === 'same') return [{ text: check.unchanged }];
  if (line.state === 'same-as-line') return [{ text: check.sameAs(line.sameAsLine ?? 0) }];
  const changes = line.changes.map(({ field, from, to }) => ({
    bold: `${check.becomes(saySessionFact(field))} ${saySessionValue(field, to)}.`,
    text: check.now(saySessionValue(field, from)),
  }));
  if (line.double === null) return changes;
  const { line: twin, name, day, why } = line.double;
  const known = `${name}, ${saySessionValue('day', day)}`;
  const doubt = { text: sayDoubt(why, twin === null ? known : check.aLine(twin)) };
  return changes.length > 0 ? [doubt, { text: check.ifSame }, ...changes] : [doubt];
}
