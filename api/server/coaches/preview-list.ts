import type { CoachImportLine, previewCoachImport } from '@app/contract/imports';
import type { CoachKnown } from '@app/db/coaches/imports';
import type { Transaction } from '@app/db/database';
import { allThemes } from '@app/db/training/queries';
import { missingCoachColumns, recogniseCoachColumns } from '@app/domain/coaches/import-columns';
import type { CoachLine } from '@app/domain/coaches/import-line';
import type { CoachPreview } from '@app/domain/coaches/import-preview';
import type { Day } from '@app/domain/day';
import { countStates, type Change } from '@app/domain/import-preview';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { newNames } from '../imports/new-names.ts';
import { matchedColumns, sentTable, shownColumns } from '../imports/sent-file.ts';
import { stage } from '../imports/staged-file.ts';
import { judgeCoaches } from './judge-list.ts';
import type { Seal } from './seal.ts';

type Sent = z.output<typeof previewCoachImport.schema.body>;

/** Shows what taking over a list would do, and keeps the file until that is done. */
export async function previewList(
  db: Transaction,
  { fileName, content, matching: chosen }: Sent,
  { now, today }: Clock,
  seal: Seal,
) {
  const table = await sentTable(content);
  const { complete, matching, ...columns } = matchedColumns(table, chosen, {
    recognise: recogniseCoachColumns,
    missing: missingCoachColumns,
  });
  const { preview, known } = complete
    ? await judgeCoaches(db, { table, matching }, seal)
    : { preview: [], known: new Map<string, CoachKnown>() };
  const byLine = new Map(preview.map((one) => [one.line, one.value]));
  const staged = { fileName, table, matching };
  return {
    ...columns,
    fileName,
    previewId: complete ? await stage(db, 'coaches', staged, { now: now(), seal }) : null,
    columns: shownColumns(table, matching),
    counts: countStates(preview),
    newThemes: newNames(
      preview.flatMap(({ state, value }) => (state === 'not-taken' ? [] : value.themes)),
      await allThemes(db),
    ),
    lines: preview.map((line) => shownLine(line, known, byLine, today())),
  };
}

function shownLine(
  line: CoachPreview,
  known: Map<string, CoachKnown>,
  byLine: Map<number, CoachLine>,
  today: Day,
): CoachImportLine {
  const { state, value, problems } = line;
  const we = 'known' in line ? known.get(line.known) : undefined;
  const comes = state === 'new' || state === 'changed' || state === 'same' || state === 'double?';
  return {
    line: line.line,
    state,
    told: { ...value, iban: value.iban && value.iban.slice(-4) },
    problems,
    changes: 'changes' in line ? line.changes.map(withFourFigures) : [],
    sameAsLine: state === 'same-as-line' ? line.as : null,
    double: state === 'double?' ? { ...twinOf(line.twin), why: line.why } : null,
    asksLookedOn: comes && !we?.lookedOn,
    wasCoachBefore: value.coachSince !== null && value.coachSince < today,
  };

  function twinOf(twin: { known: string } | { line: number }) {
    if ('known' in twin)
      return { id: twin.known, line: null, name: fullName(known.get(twin.known)) };
    return { id: null, line: twin.line, name: fullName(byLine.get(twin.line)) };
  }
}

/** Four figures are enough to recognise an account number by, and all that leaves the server. */
const withFourFigures = (change: Change<CoachLine>): Change<CoachLine> =>
  change.field === 'iban' && typeof change.to === 'string'
    ? { ...change, from: change.from && String(change.from).slice(-4), to: change.to.slice(-4) }
    : change;

const fullName = (person?: { firstName: string; lastName: string }): string =>
  person ? `${person.firstName} ${person.lastName}` : '';
