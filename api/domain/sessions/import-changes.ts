import type { Change } from '../import-preview.ts';
import { folded } from '../written.ts';
import type { SessionLine } from './import-line.ts';

/** A day we have, with the series it is in and the facts that a list may tell. */
export type KnownSession = SessionLine & { id: string; seriesId: string | null };

/** What a line says otherwise. What it does not tell changes nothing. */
export function sessionChanges(known: SessionLine, line: SessionLine): Change<SessionLine>[] {
  return facts
    .filter((field) => isTold(line[field]) && !isSame(known[field], line[field]))
    .map((field) => ({ field, from: known[field], to: line[field] }));
}

/** The facts of a day after taking over a line. */
export const withLine = (known: SessionLine, line: SessionLine): SessionLine => ({
  ...known,
  ...Object.fromEntries(sessionChanges(known, line).map(({ field, to }) => [field, to])),
});

const facts = [
  'number',
  'day',
  'from',
  'until',
  'theme',
  'venue',
  'town',
  'trainers',
  'participants',
  'coachesNeeded',
  'remark',
] as const satisfies (keyof SessionLine)[];

type Fact = SessionLine[(typeof facts)[number]];

const isTold = (fact: Fact): boolean => fact !== null && (!Array.isArray(fact) || fact.length > 0);

/** Another spelling or another order of trainers is no change. */
const isSame = (before: Fact, after: Fact): boolean => plain(before) === plain(after);

const plain = (fact: Fact): string =>
  Array.isArray(fact) ? fact.map(folded).sort().join('\n') : folded(String(fact));
