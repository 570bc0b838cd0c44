import type { Mended } from './import-mended.ts';
import type { NameAnswers } from './import-names.ts';
import type { ReadAs } from './reading.ts';

/** What to do with a line that may be a double. */
export type DoubleChoice = 'same' | 'new' | 'leave';

/** What somebody chose about a list: how to read it, and what its lines mean. */
export interface ListChoices {
  readAs: ReadAs;
  /** For each column the field it becomes, chosen by hand beside these headers. */
  matching?: (string | null)[] | undefined;
  headers?: string[] | undefined;
  names: NameAnswers;
  mended: Mended[];
  doubles: Record<string, DoubleChoice>;
  /** Who was a coach before today. */
  before: 'all' | 'none' | 'each' | null;
  each: number[];
}

export const nothingChosen: ListChoices = {
  readAs: {},
  names: {},
  mended: [],
  doubles: {},
  before: null,
  each: [],
};

/** The choices with some of them made anew. Read in another way, a line may be about somebody else: it asks again. */
export function chosenAlso(before: ListChoices, fresh: Partial<ListChoices>): ListChoices {
  const now = { ...before, ...fresh, names: { ...before.names, ...fresh.names } };
  const { doubles, each } = howRead(before) === howRead(now) ? now : nothingChosen;
  return { ...now, doubles, each };
}

const howRead = ({ readAs, matching, headers }: ListChoices): string =>
  JSON.stringify([
    Object.entries(readAs).sort(([one], [other]) => (one < other ? -1 : 1)),
    matching ?? null,
    headers ?? null,
  ]);
