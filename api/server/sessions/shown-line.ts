import type { Obstacle, SessionImportLine } from '@app/contract/imports';
import type { SessionKnown } from '@app/db/sessions/imports';
import type { SessionLineDoubt } from '@app/domain/sessions/import-doubts';
import type { SessionPreview } from '@app/domain/sessions/import-preview';

interface Judged {
  preview: SessionPreview[];
  known: Map<string, SessionKnown>;
  obstacles: Map<number, Obstacle>;
  doubts: Map<number, SessionLineDoubt[]>;
}

/** The lines of a list of training days as they leave the server. */
export function shownLines({ preview, known, obstacles, doubts }: Judged): SessionImportLine[] {
  const byLine = new Map(preview.map((one) => [one.line, one]));
  return preview.map((line) => shownLine(line));

  function shownLine(line: SessionPreview): SessionImportLine {
    const { state, value, problems } = line;
    return {
      line: line.line,
      state,
      told: value,
      problems,
      doubts: doubts.get(line.line) ?? [],
      changes: 'changes' in line ? line.changes : [],
      sameAsLine: state === 'same-as-line' ? line.as : null,
      double: state === 'double?' ? { ...twinOf(line.twin), why: line.why } : null,
      obstacle: obstacles.get(line.line) ?? null,
      trainerMissing: state !== 'not-taken' && trainersAfter().length === 0,
    };

    function twinOf(twin: { known: string } | { line: number }) {
      if ('known' in twin) {
        const session = known.get(twin.known);
        const [name, day] = [session?.title ?? '', session?.day ?? value.day];
        return { id: twin.known, line: null, name, day };
      }
      const other = byLine.get(twin.line)?.value ?? value;
      return { id: null, line: twin.line, name: other.series ?? other.theme, day: other.day };
    }

    /** A day we have keeps its trainers when the list names none. */
    function trainersAfter() {
      const had = 'known' in line ? known.get(line.known)?.trainers : undefined;
      return value.trainers.length > 0 ? value.trainers : (had ?? []);
    }
  }
}
