import type { Matching } from '@app/domain/import-columns';
import type { NameAnswers } from '@app/domain/import-names';
import { countStates } from '@app/domain/import-preview';
import { linesLeft, type LineShown } from './lines-left.ts';
import { namesToMake, type NamesInList, type NameToWrite } from './names-in-list.ts';
import { matchedColumns, sentTable, shownColumns, type Columns } from './sent-file.ts';
import type { ListRead } from './staged-file.ts';

interface Sent<Field extends string> {
  fileName: string;
  content: string;
  matching?: Matching<Field> | undefined;
  names: NameAnswers;
}

/** What is of its own in a list of coaches, or of days. */
interface Kind<Field extends string, Judged, Line> {
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
 * chosen first, nothing is shown yet and nothing kept.
 */
export async function previewFile<
  Field extends string,
  Judged extends { names: NamesInList },
  Line extends LineShown,
>(
  { fileName, content, matching: chosen, names: answers }: Sent<Field>,
  { columns, judge, writes, shown, stage }: Kind<Field, Judged, Line>,
) {
  const table = await sentTable(content);
  const { complete, matching, ...matched } = matchedColumns(table, chosen, columns);
  const file = { ...matched, fileName, columns: shownColumns(table, matching) };
  const nothing = {
    ...file,
    previewId: null,
    counts: countStates([]),
    makes: [],
    left: 0,
    lines: [],
  };
  if (!complete) return { ...nothing, names: [], judged: null };

  const list = { table, matching, names: answers };
  const judged = await judge(list);
  const { names } = judged;
  if (names.questions.some(({ chosen: answer }) => answer === null))
    return { ...nothing, names: names.questions, judged: null };

  const lines = shown(judged);
  const left = linesLeft(lines, table, matching);
  return {
    ...file,
    previewId: await stage(fileName, JSON.stringify({ ...list, left })),
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
