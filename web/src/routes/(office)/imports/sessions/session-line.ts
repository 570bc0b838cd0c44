import type { SessionImportLine } from '@app/contract/imports';
import type { Change } from '@app/domain/import-preview';
import type { SessionLine } from '@app/domain/sessions/import-line';
import type { z } from 'zod';
import {
  sayNewSession,
  sayObstacle,
  saySessionFact,
  saySessionValue,
  sayToldSession,
  sayWhichDay,
  seriesWords,
} from '#lib/language/imports-sessions.ts';
import { sayDoubt } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';
import {
  sayChange,
  restOf,
  sayDoubts,
  sayProblems,
  whatHappens,
  type LineLeft,
  type Said,
  type ShownLine,
} from '../line.ts';

type Line = z.infer<typeof SessionImportLine>;
type Columns = readonly { header: string; field: string | null }[];

/** A line of a list of training days as the page shows it. */
export const shownSession = (line: Line, columns: Columns): ShownLine => ({
  line: line.line,
  who: sayWhichDay(line.told) || imports.check.noName,
  state: line.obstacle === null ? line.state : 'not-taken',
  why: [
    ...(line.obstacle === null ? [] : [{ text: sayObstacle(line.obstacle) }]),
    ...whatHappens(line, {
      fresh: () => [
        { text: sayNewSession(line.told) },
        { text: sayToldSession(line.told).join(' · '), small: true },
      ],
      change: saySessionChange,
      doubt: line.double && doubt(line.double),
    }),
    ...(line.trainerMissing ? [{ bold: seriesWords.trainerMissing, text: '' }] : []),
    ...sayProblems(repairable(line), columns, restOf(line, imports.check)),
    ...sayDoubts(line.doubts, columns),
  ],
  asks: line.state === 'double?',
  mends: line.problems.length + line.doubts.length > 0 || line.obstacle !== null,
});

/** A line of which something did not come in. */
export const leftOfSession = (line: Line, columns: Columns): LineLeft => ({
  line: line.line,
  who: sayWhichDay(line.told) || imports.check.noName,
  why: [
    ...(line.obstacle === null ? [] : [{ text: sayObstacle(line.obstacle) }]),
    ...(line.double ? [{ text: doubt(line.double) }, { text: imports.left.skipped }] : []),
    ...sayProblems(repairable(line), columns, restOf(line, imports.left)),
  ],
});

/** A trainer who is not known yet is no slip. */
const repairable = ({ problems }: Line) =>
  problems.filter(({ problem }) => problem !== 'trainer-missing');

function saySessionChange({ field, from, to }: Change<SessionLine>): Said {
  const nothing = from === null || String(from) === '';
  return sayChange(
    { name: saySessionFact(field), many: field === 'trainers' },
    { from: nothing ? null : saySessionValue(field, from), to: saySessionValue(field, to) },
  );
}

function doubt({ line: twin, name, day, why }: NonNullable<Line['double']>): string {
  const known = `${name}, ${saySessionValue('day', day)}`;
  return sayDoubt(why, twin === null ? known : imports.check.aLine(twin));
}
