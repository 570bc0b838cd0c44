import type { CoachImportLine } from '@app/contract/imports';
import type { CoachLine } from '@app/domain/coaches/import-line';
import type { Change } from '@app/domain/import-preview';
import type { z } from 'zod';
import {
  sayAddedTo,
  sayCoachFact,
  sayCoachValue,
  sayNewCoach,
  sayOtherAccount,
  sayToldCoach,
} from '#lib/language/imports-coaches.ts';
import { imports } from '#lib/language/imports.ts';
import { sayDoubt } from '#lib/language/import.ts';
import {
  sayChange,
  restOf,
  sayDoubts,
  sayProblems,
  whatHappens,
  type LineLeft,
  type Said,
  type ShownLine,
} from '../line.ts';

type Line = z.infer<typeof CoachImportLine>;
type Columns = readonly { header: string; field: string | null }[];

/** A line of a list of coaches as the page shows it. */
export const shownCoach = (line: Line, columns: Columns): ShownLine => ({
  line: line.line,
  who: nameOf(line) || imports.check.noName,
  state: line.state,
  why: [
    ...whatHappens(line, {
      fresh: () => sayFresh(line.told),
      change: sayCoachChange,
      doubt: line.double && doubt(line.double),
    }),
    ...sayProblems(line.problems, columns, restOf(line, imports.check)),
    ...sayDoubts(line.doubts, columns),
  ],
  asks: line.state === 'double?',
  mends: line.problems.length + line.doubts.length > 0,
});

/** A line of which something did not come in. */
export const leftOfCoach = (line: Line, columns: Columns): LineLeft => ({
  line: line.line,
  who: nameOf(line) || imports.check.noName,
  why: [
    ...(line.double ? [{ text: doubt(line.double) }, { text: imports.left.skipped }] : []),
    ...sayProblems(line.problems, columns, restOf(line, imports.left)),
  ],
});

/** Lines of which nobody wrote down that they observed, and each by name as long as somebody would tick them so. */
export interface ObservedAsked {
  lines: number[];
  each: { line: number; name: string; before: boolean }[];
}

/** Nobody ticks more boxes than this one by one. */
const mostTicked = 300;

export function askedIn(all: readonly Line[]): ObservedAsked {
  const asked = all.filter(({ asksObserved }) => asksObserved);
  const each = asked.length > mostTicked ? [] : asked;
  return {
    lines: asked.map(({ line }) => line),
    each: each.map((line) => ({
      line: line.line,
      name: nameOf(line),
      before: line.wasCoachBefore,
    })),
  };
}

const nameOf = ({ told }: Line): string => `${told.firstName} ${told.lastName}`.trim();

const sayFresh = (told: CoachLine): Said[] =>
  [{ text: sayNewCoach(told) }, { text: sayToldCoach(told).join(' · '), small: true }].filter(
    ({ text }) => text,
  );

function sayCoachChange({ field, from, to }: Change<CoachLine>): Said {
  if (field === 'iban' && from === to) return { text: sayOtherAccount(String(to)) };
  if (field === 'firstName' || field === 'lastName')
    return {
      before: imports.check.was(sayCoachFact(field), String(from)),
      bold: `${String(to)}.`,
      text: '',
    };
  const before = from === null || String(from) === '' ? null : sayCoachValue(field, from);
  const added = sayAddedTo(field, from, to);
  return sayChange(
    { name: sayCoachFact(field) },
    { from: before, to: sayCoachValue(field, to), ...(added === null ? {} : { added }) },
  );
}

function doubt({ line, name, why }: NonNullable<Line['double']>): string {
  const twin = line === null ? name : `${name}, ${imports.check.aLine(line)}`;
  return sayDoubt(why, twin);
}
