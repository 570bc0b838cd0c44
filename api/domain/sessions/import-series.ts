import type { Day } from '../day.ts';
import { isTaken, type ReadLine } from '../import-line.ts';
import { folded } from '../written.ts';
import type { SessionField } from './import-columns.ts';
import type { SessionLine } from './import-line.ts';

/** Sessions that belong together: one name, one organisation, numbered on. */
export interface ImportedSeries {
  name: string;
  organisation: string;
  /** How many sessions the list says there are; null when it does not number them. */
  of: number | null;
  sessions: { line: number; number: number | null; day: Day }[];
  /** Lines that belong here and are not taken. */
  notTaken: number[];
  /** Lines on which no trainer is known: *trainer ontbreekt*. */
  withoutTrainer: number[];
}

export type SessionRead = ReadLine<SessionLine, SessionField>;

/** Series often share a name: a new one begins where the numbers start again or their total changes. */
export function recogniseSeries(lines: SessionRead[]): ImportedSeries[] {
  const series: ImportedSeries[] = [];
  const open = new Map<string, { series: ImportedSeries; last: number }>();
  for (const line of lines) {
    const { series: name, organisation, number, of, day, trainers } = line.value;
    if (name === null) continue;

    const key = JSON.stringify([folded(name), folded(organisation), of]);
    let run = open.get(key);
    if (run === undefined || (number !== null && number <= run.last)) {
      run = { series: emptySeries(name, organisation, of), last: 0 };
      series.push(run.series);
      open.set(key, run);
    }
    run.last = number ?? run.last;
    if (isTaken(line)) run.series.sessions.push({ line: line.line, number, day });
    else run.series.notTaken.push(line.line);
    if (isTaken(line) && trainers.length === 0) run.series.withoutTrainer.push(line.line);
  }
  return series.filter(({ sessions }) => sessions.length > 0);
}

const emptySeries = (name: string, organisation: string, of: number | null): ImportedSeries => ({
  name,
  organisation,
  of,
  sessions: [],
  notTaken: [],
  withoutTrainer: [],
});
