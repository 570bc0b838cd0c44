import { dayOrders } from '@app/domain/day-order';
import type { ListChoices } from '@app/domain/import-choices';
import { mendedTable } from '@app/domain/import-mended';
import { countStates } from '@app/domain/import-preview';
import { secondColumns } from '@app/domain/second-column';
import { linesLeft, type LineShown } from './lines-left.ts';
import { namesToMake, type NamesInList, type NameToWrite } from './names-in-list.ts';
import { matchedColumns, shownColumns, tableIn, type Columns } from './sent-file.ts';
import { shownReadings } from './shown-readings.ts';
import type { LinesLeft, ListRead } from './staged-file.ts';

/** A file with what somebody chose about it. */
export interface FileChosen {
  fileName: string;
  file: Uint8Array;
  choices: ListChoices;
}

/** What is of its own in a list of coaches, or of days. */
interface ListHandling<Field extends string, Judged, Line> {
  columns: Columns<Field>;
  judge: (list: ListRead<Field>) => Promise<Judged>;
  /** Names that taking over writes down, also of lines that are asked about. */
  writes: (judged: Judged) => NameToWrite[];
  shown: (judged: Judged) => Line[];
}

/** A file as a list, with the decisions made to read it. `list` is null while a column has to be chosen first. */
export function readList<Field extends string>(
  { file, choices }: FileChosen,
  columns: Columns<Field>,
) {
  const { readAs, names, mended } = choices;
  const { table: asInFile, readings: ofFile } = tableIn(file, readAs);
  const table = mendedTable(asInFile, mended);
  const { complete, missing, ...matched } = matchedColumns(table, choices, columns);
  const second = secondColumns(table, matched.matching, columns.others, readAs);
  const { matching } = second;
  const ordered = dayOrders(table, matching, columns.days, readAs);
  const readings = [...ofFile, ...second.readings, ...ordered.readings];
  const list: ListRead<Field> = { table, matching, names, dayOrders: ordered.orders };
  return {
    table,
    matching,
    missing,
    matchedTwice: matched.matchedTwice,
    readings,
    list: complete ? list : null,
    isSure: readings.every(({ asks }) => !asks),
  };
}

export const isAnswered = ({ questions }: NamesInList): boolean =>
  questions.every(({ chosen }) => chosen !== null);

/**
 * Shows what taking over a file would do. While a column or a name has to be chosen first, no line is shown yet; while
 * it is not sure how to read the file, it is not ready to be taken over.
 */
export async function previewFile<
  Field extends string,
  Judged extends { names: NamesInList },
  Line extends LineShown,
>(chosen: FileChosen, { columns, judge, writes, shown }: ListHandling<Field, Judged, Line>) {
  const { table, matching, missing, matchedTwice, readings, list, isSure } = readList(
    chosen,
    columns,
  );
  const file = {
    fileName: chosen.fileName,
    missing,
    matchedTwice,
    columns: shownColumns(table, matching),
  };
  const noLeft: LinesLeft<Field, Line> = { columns: [], lines: [] };
  const nothing = {
    ...file,
    readings: shownReadings(readings, [], matching),
    counts: countStates([]),
    makes: [],
    left: 0,
    lines: [],
  };
  const waits = { table, judged: null, linesLeft: noLeft, isReady: false };
  if (!list) return { shown: { ...nothing, names: [] }, ...waits };

  const judged = await judge(list);
  const { names } = judged;
  if (!isAnswered(names)) return { shown: { ...nothing, names: names.questions }, ...waits };

  const lines = shown(judged);
  const left = linesLeft(lines, table, matching);
  return {
    table,
    judged,
    linesLeft: left,
    isReady: isSure,
    shown: {
      ...file,
      readings: shownReadings(readings, lines, matching),
      counts: countStates(
        lines.map(({ state, obstacle }) => ({ state: obstacle ? 'not-taken' : state })),
      ),
      names: names.questions,
      makes: namesToMake(writes(judged), names),
      left: left.lines.length,
      lines,
    },
  };
}
