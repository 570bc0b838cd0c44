import type { previewSessionImport, SessionImportLine, Obstacle } from '@app/contract/imports';
import type { Transaction } from '@app/db/database';
import type { SessionKnown } from '@app/db/sessions/imports';
import { allThemes } from '@app/db/training/queries';
import { countStates } from '@app/domain/import-preview';
import {
  missingSessionColumns,
  recogniseSessionColumns,
} from '@app/domain/sessions/import-columns';
import type { SessionPreview } from '@app/domain/sessions/import-preview';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Seal } from '../coaches/seal.ts';
import { newNames } from '../imports/new-names.ts';
import { matchedColumns, sentTable, shownColumns } from '../imports/sent-file.ts';
import { stage } from '../imports/staged-file.ts';
import { judgeSessions, namesTold } from './judge-list.ts';

type Sent = z.output<typeof previewSessionImport.schema.body>;

/** Shows what taking over a list of days would do, and keeps the file until that is done. */
export async function previewDays(
  db: Transaction,
  { fileName, content, matching: chosen }: Sent,
  { now }: Clock,
  seal: Seal,
) {
  const table = await sentTable(content);
  const { complete, matching, ...columns } = matchedColumns(table, chosen, {
    recognise: recogniseSessionColumns,
    missing: missingSessionColumns,
  });
  const shown = { ...columns, fileName, columns: shownColumns(table, matching) };
  if (!complete) return { ...shown, ...nothing, counts: countStates([]) };

  const judged = await judgeSessions(db, { table, matching });
  const { preview, series, names, known, obstacles } = judged;
  const told = namesTold(preview);
  const byLine = new Map(preview.map((one) => [one.line, one]));
  return {
    ...shown,
    previewId: await stage(db, 'sessions', { fileName, table, matching }, { now: now(), seal }),
    counts: countStates(preview),
    newThemes: newNames(told.themes, await allThemes(db)),
    newTrainers: newNames(told.trainers, names.trainers),
    newOrganisations: newNames(told.organisations, names.organisations),
    series,
    lines: preview.map((line) => shownLine(line, { known, byLine, obstacles })),
  };
}

const nothing = {
  previewId: null,
  newThemes: [],
  newTrainers: [],
  newOrganisations: [],
  series: [],
  lines: [],
};

interface Beside {
  known: Map<string, SessionKnown>;
  byLine: Map<number, SessionPreview>;
  obstacles: Map<number, Obstacle>;
}

function shownLine(line: SessionPreview, { known, byLine, obstacles }: Beside): SessionImportLine {
  const { state, value, problems } = line;
  return {
    line: line.line,
    state,
    told: value,
    problems,
    changes: 'changes' in line ? line.changes : [],
    sameAsLine: state === 'same-as-line' ? line.as : null,
    double: state === 'double?' ? { ...twinOf(line.twin), why: line.why } : null,
    obstacle: obstacles.get(line.line) ?? null,
    trainerMissing: state !== 'not-taken' && trainersAfter().length === 0,
  };

  function twinOf(twin: { known: string } | { line: number }) {
    if ('known' in twin) {
      const session = known.get(twin.known);
      const [name, day] = [session?.title ?? '', session?.day ?? value.day];
      return { id: twin.known, line: null, name, day };
    }
    const other = byLine.get(twin.line)?.value ?? value;
    return { id: null, line: twin.line, name: other.series ?? other.theme, day: other.day };
  }

  /** A day we have keeps its trainers when the list names none. */
  function trainersAfter() {
    const had = 'known' in line ? known.get(line.known)?.trainers : undefined;
    return value.trainers.length > 0 ? value.trainers : (had ?? []);
  }
}
