import { dayOrders } from '@app/domain/day-order';
import type { NameAnswers } from '@app/domain/import-names';
import { countStates } from '@app/domain/import-preview';
import type { ReadAs } from '@app/domain/reading';
import { secondColumns } from '@app/domain/second-column';
import { linesLeft, type LineShown } from './lines-left.ts';
import { namesToMake, type NamesInList, type NameToWrite } from './names-in-list.ts';
import {
  matchedColumns,
  sentTable,
  shownColumns,
  type ChosenColumns,
  type Columns,
} from './sent-file.ts';
import { shownReadings } from './shown-readings.ts';
import type { ListRead } from './staged-file.ts';

interface Sent<Field extends string> extends ChosenColumns<Field> {
  fileName: string;
  content: string;
  readAs: ReadAs;
  names: NameAnswers;
}

/** What is of its own in a list of coaches, or of days. */
interface ListHandling<Field extends string, Judged, Line> {
  columns: Columns<Field>;
  judge: (list: ListRead<Field>) => Promise<Judged>;
  /** Names that taking over writes down, also of lines that are asked about. */
  writes: (judged: Judged) => NameToWrite[];
  shown: (judged: Judged) => Line[];
  /** Keeps the file for a day, as JSON. */
  stage: (fileName: string, content: string) => Promise<string>;
}

/**
 * Shows what taking over a file would do, and keeps the file until that is done. While a column or a name has to be
 * chosen first, nothing is shown yet; while it is not sure how to read the file, what is shown is not kept.
 */
export async function previewFile<
  Field extends string,
  Judged extends { names: NamesInList },
  Line extends LineShown,
>(
  { fileName, content, readAs, names: answers, ...chosen }: Sent<Field>,
  { columns, judge, writes, shown, stage }: ListHandling<Field, Judged, Line>,
) {
  const { table, readings: ofFile } = await sentTable(content, readAs);
  const matched = matchedColumns(table, chosen, columns);
  const second = secondColumns(table, matched.matching, columns.others, readAs);
  const { matching } = second;
  const ordered = dayOrders(table, matching, columns.days, readAs);
  const readings = [...ofFile, ...second.readings, ...ordered.readings];
  const { complete, missing, matchedTwice } = matched;
  const file = { fileName, missing, matchedTwice, columns: shownColumns(table, matching) };
  const nothing = {
    ...file,
    readings: shownReadings(readings, [], matching),
    previewId: null,
    counts: countStates([]),
    makes: [],
    left: 0,
    lines: [],
  };
  if (!complete) return { ...nothing, names: [], judged: null };

  const list = { table, matching, names: answers, dayOrders: ordered.orders };
  const judged = await judge(list);
  const { names } = judged;
  if (names.questions.some(({ chosen: answer }) => answer === null))
    return { ...nothing, names: names.questions, judged: null };

  const lines = shown(judged);
  const left = linesLeft(lines, table, matching);
  const isSure = readings.every(({ asks }) => !asks);
  return {
    ...file,
    readings: shownReadings(readings, lines, matching),
    previewId: isSure ? await stage(fileName, JSON.stringify({ ...list, left })) : null,
    counts: countStates(
      lines.map(({ state, obstacle }) => ({ state: obstacle ? 'not-taken' : state })),
    ),
    names: names.questions,
    makes: namesToMake(writes(judged), names),
    left: left.lines.length,
    lines,
    judged,
  };
}
