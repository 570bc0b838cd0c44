import { isTaken } from '../import-line.ts';
import type { Answers, LineOutcome, PreviewLine } from '../import-preview.ts';
import { folded } from '../written.ts';
import { sessionChanges, type KnownSession } from './import-changes.ts';
import type { SessionField } from './import-columns.ts';
import type { SessionLine } from './import-line.ts';
import { recogniseSeries, type ImportedSeries, type SessionRead } from './import-series.ts';

/** Why a day may be a double: it begins when another day of its series does, or more than one could be meant. */
export type SessionDoubt = 'same-hour' | 'same-day';
export type SessionPreview = PreviewLine<SessionLine, SessionField, SessionDoubt>;

export interface SessionsPreview {
  lines: SessionPreview[];
  /** The series in the file; `known` is the one we have that it continues. */
  series: (ImportedSeries & { known: string | null })[];
}

/** Line by line what taking over a list of training days would do. The same lines, facts and answers give the same. */
export function previewSessions(
  lines: SessionRead[],
  known: KnownSession[],
  answers: Answers = {},
): SessionsPreview {
  const taken = lines.filter(isTaken);
  const days = byDay(known);
  const claimed = new Set<string>();
  const outcomes = matchExactly(taken, days, claimed, answers);
  matchByDay(taken, days, claimed, outcomes);
  let series = seriesOf(lines, known, outcomes);
  // A day that found its line takes a doubt away elsewhere: what is left may be meant by one only.
  let before: number;
  do {
    before = claimed.size;
    for (const run of series) matchMoved(run, taken, known, claimed, outcomes);
    matchByDay(taken, days, claimed, outcomes);
    series = seriesOf(lines, known, outcomes);
  } while (before < claimed.size);

  return {
    lines: lines.map((line) => ({
      ...line,
      ...(isTaken(line)
        ? answered(outcomes.get(line.line) ?? { state: 'new' }, answers[line.line])
        : { state: 'not-taken' }),
    })),
    series,
  };
}

type SessionOutcome = LineOutcome<SessionLine, SessionDoubt>;
type Outcomes = Map<number, SessionOutcome>;

/** The series of the lines that stand for a day of their own. */
function seriesOf(
  lines: SessionRead[],
  known: KnownSession[],
  outcomes: Outcomes,
): SessionsPreview['series'] {
  const own = lines.filter(({ line }) => !isDouble(outcomes.get(line)));
  return recogniseSeries(own).map((run) => ({
    ...run,
    known: knownSeriesOf(run, outcomes, known),
  }));
}

/** Lines that say what we have, or what an earlier line says. */
function matchExactly(
  taken: SessionRead[],
  days: Map<string, KnownSession[]>,
  claimed: Set<string>,
  answers: Answers,
): Outcomes {
  const outcomes: Outcomes = new Map();
  const earlier = new Map<string, SessionRead[]>();
  for (const { line, value, problems } of taken) {
    const before = earlier.get(dayKey(value)) ?? [];
    const again = before.find((other) => sessionChanges(other.value, value).length === 0);
    const same = (days.get(dayKey(value)) ?? []).find(
      (session) => !claimed.has(session.id) && sessionChanges(session, value).length === 0,
    );
    const twin = before.find((other) => other.value.from === value.from);

    if (again) outcomes.set(line, { state: 'same-as-line', as: again.line });
    else if (same) {
      claimed.add(same.id);
      outcomes.set(line, { state: 'same', known: same.id });
    } else if (twin && answers[line] !== 'someone-else')
      outcomes.set(line, {
        state: 'double?',
        twin: { line: twin.line },
        why: 'same-hour',
        changes: sessionChanges(twin.value, value),
      });
    if (!isDouble(outcomes.get(line)))
      earlier.set(dayKey(value), [...before, { line, value, problems }]);
  }
  return outcomes;
}

/** Lines on a day of the same series: that day with other facts, unless several could be meant. */
function matchByDay(
  taken: SessionRead[],
  days: Map<string, KnownSession[]>,
  claimed: Set<string>,
  outcomes: Outcomes,
): void {
  for (const { line, value } of taken) {
    const before = outcomes.get(line);
    if (before && !isSameDay(before)) continue;
    const free = (days.get(dayKey(value)) ?? []).filter(({ id }) => !claimed.has(id));
    const sameHour = free.filter(({ from }) => from === value.from);
    const [session, ...others] = sameHour.length > 0 ? sameHour : free;
    if (session === undefined) {
      outcomes.delete(line); // each day it could have meant found another line
      continue;
    }

    const [known, changes] = [session.id, sessionChanges(session, value)];
    if (others.length === 0) claimed.add(known);
    outcomes.set(
      line,
      others.length === 0
        ? { state: 'changed', known, changes }
        : { state: 'double?', twin: { known }, why: 'same-day', changes },
    );
  }
}

/** Days of a series we have that carry the same number and lie on another day now. */
function matchMoved(
  run: { sessions: ImportedSeries['sessions']; known: string | null },
  taken: SessionRead[],
  known: KnownSession[],
  claimed: Set<string>,
  outcomes: Outcomes,
): void {
  if (run.known === null) return;
  const lines = new Set(run.sessions.map(({ line }) => line));
  for (const { line, value } of taken) {
    if (!lines.has(line) || outcomes.has(line) || value.number === null) continue;
    const moved = known.find(
      ({ id, seriesId, number }) =>
        seriesId === run.known && number === value.number && !claimed.has(id),
    );
    if (!moved) continue;
    claimed.add(moved.id);
    outcomes.set(line, {
      state: 'changed',
      known: moved.id,
      changes: sessionChanges(moved, value),
    });
  }
}

function knownSeriesOf(
  run: ImportedSeries,
  outcomes: Outcomes,
  known: KnownSession[],
): string | null {
  for (const { line } of run.sessions) {
    const outcome = outcomes.get(line);
    if (outcome?.state !== 'same' && outcome?.state !== 'changed') continue;
    const session = known.find(({ id }) => id === outcome.known);
    if (session?.seriesId) return session.seriesId;
  }
  return null;
}

function answered(outcome: SessionOutcome, answer: Answers[number]): SessionOutcome {
  if (outcome.state !== 'double?' || answer === undefined) return outcome;
  if (answer === 'someone-else') return { state: 'new' };
  return 'line' in outcome.twin
    ? { state: 'same-as-line', as: outcome.twin.line }
    : { state: 'changed', known: outcome.twin.known, changes: outcome.changes };
}

/** More than one day could be meant, until other lines find theirs. */
const isSameDay = (outcome: SessionOutcome): boolean =>
  outcome.state === 'double?' && outcome.why === 'same-day';

const isDouble = (outcome: SessionOutcome | undefined): boolean =>
  outcome?.state === 'same-as-line' || (outcome?.state === 'double?' && 'line' in outcome.twin);

function byDay(known: KnownSession[]): Map<string, KnownSession[]> {
  const days = new Map<string, KnownSession[]>();
  for (const session of known)
    days.set(dayKey(session), [...(days.get(dayKey(session)) ?? []), session]);
  return days;
}

/** Days of one series, or of one theme where there is no series, on one date for one organisation. */
const dayKey = ({ series, theme, organisation, day }: SessionLine): string =>
  JSON.stringify([series === null ? [folded(theme)] : folded(series), folded(organisation), day]);
