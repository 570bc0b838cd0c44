import type { LineProblem } from '@app/domain/import-line';
import type { State } from '@app/domain/import-preview';
import { sayCellProblem } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';

/** A sentence about a line, with what it begins with in bold. */
export interface Said {
  bold?: string;
  text: string;
}

/** A line of the file as the page shows it. */
export interface ShownLine {
  line: number;
  who: string;
  state: State;
  why: Said[];
  /** Whether the person has to say what to do with it. */
  asks: boolean;
}

export type Group = 'attention' | 'changed' | 'new' | 'known';

/** Lines that ask something of the person first; what is known already last. */
export function grouped(lines: readonly ShownLine[], troubled: ReadonlySet<number>) {
  const groups: Record<Group, ShownLine[]> = { attention: [], changed: [], new: [], known: [] };
  for (const line of lines) groups[groupOf(line, troubled)].push(line);
  groups.attention.sort((one, other) => Number(other.asks) - Number(one.asks));
  return groups;
}

function groupOf({ line, state }: ShownLine, troubled: ReadonlySet<number>): Group {
  if (state === 'double?' || state === 'not-taken' || troubled.has(line)) return 'attention';
  if (state === 'new' || state === 'changed') return state;
  return 'known';
}

/** What is wrong with the cells of a line, each behind the name of its column. */
export function sayProblems<Field extends string>(
  problems: readonly LineProblem<Field>[],
  columns: readonly { header: string; field: string | null }[],
): Said[] {
  return problems.map((problem) => {
    const header = columns.find(({ field }) => field !== null && field === problem.field)?.header;
    const text = sayCellProblem(problem);
    const rest = problem.severity === 'left-out' ? ` ${imports.check.restTaken}` : '';
    return header === undefined
      ? { text }
      : { bold: imports.check.column(header), text: `${text}${rest}` };
  });
}
