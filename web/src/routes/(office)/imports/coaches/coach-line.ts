import type { CoachImportLine } from '@app/contract/imports';
import type { z } from 'zod';
import { sayCoachFact, sayCoachValue, sayNewCoach } from '#lib/language/imports-coaches.ts';
import { imports } from '#lib/language/imports.ts';
import { sayDoubt } from '#lib/language/import.ts';
import { sayProblems, type Said, type ShownLine } from '../line.ts';

type Line = z.infer<typeof CoachImportLine>;
type Columns = readonly { header: string; field: string | null }[];

/** A line of a list of coaches as the page shows it. */
export const shownCoach = (line: Line, columns: Columns): ShownLine => ({
  line: line.line,
  who: nameOf(line) || imports.check.noName,
  state: line.state,
  why: [...whatHappens(line), ...sayProblems(line.problems, columns)],
  asks: line.state === 'double?',
});

export const nameOf = ({ told }: Line): string => `${told.firstName} ${told.lastName}`.trim();

function whatHappens(line: Line): Said[] {
  const { check } = imports;
  if (line.state === 'new') return [{ text: sayNewCoach(line.told) }].filter(({ text }) => text);
  if (line.state === 'same') return [{ text: check.unchanged }];
  if (line.state === 'same-as-line') return [{ text: check.sameAs(line.sameAsLine ?? 0) }];
  const changes = line.changes.map(({ field, from, to }) => ({
    bold: `${check.becomes(sayCoachFact(field))} ${sayCoachValue(field, to)}.`,
    text: check.now(sayCoachValue(field, from)),
  }));
  if (line.double === null) return changes;
  const ifSame = changes.length > 0 ? [{ text: check.ifSame }, ...changes] : [];
  return [{ text: doubt(line.double) }, ...ifSame];
}

function doubt({ line, name, why }: NonNullable<Line['double']>): string {
  const twin = line === null ? name : `${name}, ${imports.check.aLine(line)}`;
  return sayDoubt(why, twin);
}
