import type { PaymentImportLine } from '@app/contract/compensation/payment-list';
import type { CoachImportLine, SessionImportLine } from '@app/contract/imports';
import { sayCellDoubt, sayCellProblem } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';

/** One cell of a line as a field, with what is wrong with it. */
interface CellShown {
  column: number;
  header: string;
  text: string;
  wrong: string[];
  /** To look at once more, although it comes in. */
  doubtful: string[];
}

/** A line with its cells, to be typed anew. */
export interface Mending {
  fileName: string;
  line: number;
  who: string;
  /** What is wrong with the line as a whole. */
  whole: string[];
  cells: CellShown[];
}

interface OneLine {
  fileName: string;
  columns: readonly { header: string; field: string | null }[];
  line: (CoachImportLine | SessionImportLine | PaymentImportLine) & { cells: readonly string[] };
}

export function mendingOf({ fileName, columns, line }: OneLine, who: string): Mending {
  const columnOf = (field: string | null, column?: number) =>
    column ?? columns.findIndex((one) => one.field !== null && one.field === field);
  const problems = line.problems.map((one) => ({
    at: columnOf(one.field, one.column),
    text: sayCellProblem(one),
  }));
  const doubts = line.doubts.map((one) => ({
    at: columnOf(one.field),
    text: sayCellDoubt(one),
  }));
  const at = (all: { at: number; text: string }[], column: number) =>
    all.filter((one) => one.at === column).map(({ text }) => text);
  return {
    fileName,
    who,
    line: line.line,
    whole: at([...problems, ...doubts], -1),
    cells: line.cells.map((text, column) => ({
      column,
      text,
      header: columns[column]?.header || imports.mend.noHeader(column + 1),
      wrong: at(problems, column),
      doubtful: at(doubts, column),
    })),
  };
}

/** The cells that were typed anew: `cell.4`, beside what stood there, `was.4`. */
export const cellsMended = (values: Record<string, string[]>) =>
  Object.entries(values).flatMap(([name, [is = '']]) => {
    const column = /^cell\.(\d{1,3})$/.exec(name)?.[1];
    const was = values[`was.${column}`]?.[0];
    return column === undefined || was === undefined || oneWay(was) === oneWay(is)
      ? []
      : [{ column: Number(column), was, is }];
  });

/** A box of one line takes the ends of lines away. */
const oneWay = (text: string): string => text.replace(/[\r\n]/g, '');
