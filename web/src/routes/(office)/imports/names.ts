import type { NameQuestion } from '@app/contract/import-list';

/** What one page shows of the names that a list asks about: a question each, with its answers. */
export interface NamesShown {
  all: number;
  /** How many nobody answered yet. */
  open: number;
  shown: NameQuestion[];
  /** How many were passed before these. */
  from: number;
}

/** Each takes a kilobyte of the page, and some minutes of the coordinator who answers them. */
export const mostNames = 40;

/** Those to answer first; once all are answered, from where she wants to look. */
export function namesShown(questions: readonly NameQuestion[], wanted: number): NamesShown {
  const open = questions.filter(({ chosen }) => chosen === null);
  const inOrder =
    questions.length <= mostNames
      ? questions
      : [...open, ...questions.filter(({ chosen }) => chosen !== null)];
  const from = open.length === 0 && wanted > 0 && wanted < inOrder.length ? wanted : 0;
  return {
    all: questions.length,
    open: open.length,
    shown: inOrder.slice(from, from + mostNames),
    from,
  };
}
