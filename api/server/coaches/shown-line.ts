import type { CoachImportLine } from '@app/contract/imports';
import type { CoachKnown } from '@app/db/coaches/imports';
import type { CoachLine } from '@app/domain/coaches/import-line';
import type { CoachLineDoubt } from '@app/domain/coaches/import-doubts';
import type { CoachPreview } from '@app/domain/coaches/import-preview';
import type { Day } from '@app/domain/day';
import type { Change } from '@app/domain/import-preview';

interface Judged {
  preview: CoachPreview[];
  known: Map<string, CoachKnown>;
  doubts: Map<number, CoachLineDoubt[]>;
}

/** The lines of a list of coaches as they leave the server: of account numbers four figures. */
export function shownLines({ preview, known, doubts }: Judged, today: Day): CoachImportLine[] {
  const byLine = new Map(preview.map(({ line, value }) => [line, value]));
  return preview.map((line) => shownLine(line));

  function shownLine(line: CoachPreview): CoachImportLine {
    const { state, value, problems } = line;
    const we = 'known' in line ? known.get(line.known) : undefined;
    const comes = state === 'new' || state === 'changed' || state === 'same' || state === 'double?';
    return {
      line: line.line,
      state,
      told: { ...value, iban: value.iban && value.iban.slice(-4) },
      problems,
      doubts: doubts.get(line.line) ?? [],
      changes: 'changes' in line ? line.changes.map(withFourFigures) : [],
      sameAsLine: state === 'same-as-line' ? line.as : null,
      double: state === 'double?' ? { ...twinOf(line.twin), why: line.why } : null,
      asksObserved: comes && !we?.observed,
      wasCoachBefore: value.coachSince !== null && value.coachSince < today,
    };

    function twinOf(twin: { known: string } | { line: number }) {
      if ('known' in twin)
        return { id: twin.known, line: null, name: fullName(known.get(twin.known)) };
      return { id: null, line: twin.line, name: fullName(byLine.get(twin.line)) };
    }
  }
}

/** Four figures are enough to recognise an account number by, and all that leaves the server. */
const withFourFigures = (change: Change<CoachLine>): Change<CoachLine> =>
  change.field === 'iban' && typeof change.to === 'string'
    ? { ...change, from: change.from && String(change.from).slice(-4), to: change.to.slice(-4) }
    : change;

const fullName = (person?: { firstName: string; lastName: string }): string =>
  person ? `${person.firstName} ${person.lastName}`.trim() : '';
