import type { CoachLineDoubt } from '@app/domain/coaches/import-doubts';
import type { LineProblem } from '@app/domain/import-line';
import type { SessionLineDoubt } from '@app/domain/sessions/import-doubts';
import type { Change, LineState } from '@app/domain/import-preview';
import { sayCellDoubt, sayCellProblem } from '#lib/language/import.ts';
import { imports } from '#lib/language/imports.ts';

/** A sentence about a line, with a part of it in bold. */
export interface Said {
  before?: string;
  bold?: string;
  text: string;
  /** What the coordinator reads only to check. */
  small?: boolean;
}

/** A line of the file as the page shows it. */
export interface ShownLine {
  line: number;
  who: string;
  state: LineState;
  why: Said[];
  /** Whether the person has to say what to do with it. */
  asks: boolean;
  /** Whether a cell of it may be typed anew. */
  mends: boolean;
}

/** Lines that did not come in, of which a page shows the first ones. */
export interface Left {
  lines: LineLeft[];
  all: number;
}

export const firstOf = <Line>(lines: readonly Line[], shown: (line: Line) => LineLeft): Left => ({
  lines: lines.slice(0, mostShown).map(shown),
  all: lines.length,
});

/** A line of which something did not come in. */
export interface LineLeft {
  line: number;
  who: string;
  why: Said[];
}

export type Group = 'attention' | 'doubtful' | 'changed' | 'new' | 'known';

/** Lines of one kind, of which a page shows the first ones. */
export interface ShownGroup {
  lines: ShownLine[];
  all: number;
  /** Lines that ask something and are not among those shown. */
  unasked: number;
}
export type Groups = Record<Group, ShownGroup>;

/** Nobody reads more lines of one group on a page, and making them would make everybody wait. */
export const mostShown = 100;

interface LineOfList {
  state: LineState;
  problems: readonly unknown[];
  doubts: readonly unknown[];
  obstacle?: string | null;
}

/** Lines that ask something of the person first; what is known already last. */
export function grouped<Line extends LineOfList>(
  lines: readonly Line[],
  shown: (line: Line) => ShownLine,
): Groups {
  const found = Map.groupBy(lines, groupOf);
  const group = (name: Group): ShownGroup => {
    const all = found.get(name) ?? [];
    const asking = all.filter(asks);
    const first = [...asking, ...all.filter((line) => !asks(line))].slice(0, mostShown);
    return {
      lines: first.map(shown),
      all: all.length,
      unasked: Math.max(0, asking.length - mostShown),
    };
  };
  return {
    attention: group('attention'),
    doubtful: group('doubtful'),
    changed: group('changed'),
    new: group('new'),
    known: group('known'),
  };
}

const asks = ({ state }: LineOfList): boolean => state === 'double?';

function groupOf({ state, problems, doubts, obstacle = null }: LineOfList): Group {
  if (state === 'double?' || state === 'not-taken' || obstacle !== null || problems.length > 0)
    return 'attention';
  if (doubts.length > 0) return 'doubtful';
  if (state === 'new' || state === 'changed') return state;
  return 'known';
}

/** What taking over the list does with a line, fact by fact. */
export function whatHappens<Value>(
  line: { state: LineState; sameAsLine: number | null; changes: Change<Value>[] },
  say: { fresh: () => Said[]; change: (change: Change<Value>) => Said; doubt: string | null },
): Said[] {
  const { check } = imports;
  if (line.state === 'new') return say.fresh();
  if (line.state === 'same') return [{ text: check.unchanged }];
  if (line.state === 'same-as-line') return [{ text: check.sameAs(line.sameAsLine ?? 0) }];
  const changes = line.changes.map(say.change);
  if (say.doubt === null) return changes;
  const ifSame = changes.length > 0 ? [{ text: check.ifSame }, ...changes] : [];
  return [{ text: say.doubt }, ...ifSame];
}

/** *Gemeente wordt Lier. Nu staat er Boom.* What we had nothing of, or of which there may be many, comes beside it. */
export function sayChange(
  fact: { name: string; many?: boolean },
  { from, to, added }: { from: string | null; to: string; added?: string },
): Said {
  const { check } = imports;
  const now = from === null ? '' : ` ${check.now(from)}`;
  return added === undefined && from !== null
    ? { before: check.becomes(fact.name, fact.many ?? false), bold: `${to}.`, text: now.trim() }
    : { before: `${fact.name}:`, bold: added ?? to, text: `${check.beside}${now}` };
}

/** What is wrong with the cells of a line, each behind the name of its column. */
export function sayProblems<Field extends string>(
  problems: readonly LineProblem<Field>[],
  columns: readonly { header: string; field: string | null }[],
  /** What becomes of the rest of a line of which a cell is left out. */
  rest: string | null,
): Said[] {
  return problems.map((problem) => {
    const header =
      problem.column === undefined
        ? columns.find(({ field }) => field !== null && field === problem.field)?.header
        : columns[problem.column]?.header;
    const text = sayCellProblem(problem);
    return header === undefined
      ? { text }
      : {
          bold: imports.check.column(header),
          text: rest !== null && problem.severity === 'left-out' ? `${text} ${rest}` : text,
        };
  });
}

/** What to look at once more in a line that comes in, each behind the name of its column. */
export const sayDoubts = (
  doubts: readonly (CoachLineDoubt | SessionLineDoubt)[],
  columns: readonly { header: string; field: string | null }[],
): Said[] =>
  doubts.map((one) => {
    const header = columns.find(({ field }) => field === one.field)?.header;
    const text = sayCellDoubt(one);
    return header === undefined ? { text } : { bold: imports.check.column(header), text };
  });

/** What to say of the rest of a line that comes in, or came. A line that does not, has no rest. */
export const restOf = (
  { state, obstacle = null }: { state: LineState; obstacle?: string | null },
  words: { restTaken: string },
): string | null =>
  obstacle !== null || state === 'not-taken' || state === 'double?' ? null : words.restTaken;
