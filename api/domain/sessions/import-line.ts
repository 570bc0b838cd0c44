import type { Day } from '../day.ts';
import type { Matching } from '../import-columns.ts';
import { cellsOf, type Beside, type LineProblem } from '../import-line.ts';
import type { TimeOfDay } from '../moment.ts';
import { readVenue, townIn } from '../written-address.ts';
import { readPeople } from '../written-list.ts';
import { readNumber, readNumbering } from '../written-number.ts';
import { readHours, readTime } from '../written-time.ts';
import type { SessionField } from './import-columns.ts';

/** What a list tells about one training day. Null, or an empty list, is what it does not tell. */
export interface SessionLine {
  series: string | null;
  /** Which day of the series, and of how many. */
  number: number | null;
  of: number | null;
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  theme: string;
  organisation: string;
  venue: string | null;
  town: string | null;
  /** As written; none when the trainer is not known yet. */
  trainers: string[];
  participants: number | null;
  coachesNeeded: number | null;
  remark: string | null;
}

/** One line of a list of training days. Without day, hours, theme and organisation it is not taken. */
export function readSessionLine(
  cells: string[],
  matching: Matching<SessionField>,
  beside: Beside = {},
): { value: SessionLine; problems: LineProblem<SessionField>[] } {
  const cell = cellsOf(cells, matching, beside);
  const numbering = cell.read('numbering', readNumbering);
  const where = readVenue(cell.text('venue', 400) ?? '');
  const value: SessionLine = {
    series: cell.text('series'),
    number: numbering?.number ?? null,
    of: numbering?.of ?? null,
    day: cell.day('day', 'not-taken') ?? '',
    ...hoursIn(cell),
    theme: cell.text('theme') ?? '',
    organisation: cell.text('organisation') ?? '',
    venue: (cell.has('town') ? cell.text('venue') : where.venue) || null,
    town: townIn(cell.text('town') ?? '') || (cell.has('town') ? null : where.town),
    trainers: readPeople(cell.text('trainers', 400, ', ') ?? ''),
    participants: cell.read('participants', (text) => readNumber(text, { least: 0, most: 1000 })),
    coachesNeeded: cell.read('coachesNeeded', (text) => readNumber(text, { least: 0, most: 20 })),
    remark: cell.text('remark', 2000),
  };
  if (!cell.problems.some(({ problem }) => problem === 'says-nothing')) nameWhatLacks(cell, value);
  return { value, problems: cell.problems };
}

function nameWhatLacks(cell: Cells, value: SessionLine): void {
  const times = cell.has('from') ? (['from', 'until'] as const) : (['hours'] as const);
  for (const field of ['day', ...times, 'theme', 'organisation'] as const)
    if ((field === 'hours' ? value.from : value[field]) === '' && !isNamed(cell, field))
      cell.name(field, 'missing', '', 'not-taken');

  if (value.from && value.until && value.from >= value.until)
    cell.name(
      times[1] ?? 'hours',
      'end-before-start',
      `${value.from} – ${value.until}`,
      'not-taken',
    );
  if (value.trainers.length === 0) cell.name('trainers', 'trainer-missing', cell.raw('trainers'));
}

type Cells = ReturnType<typeof cellsOf<SessionField>>;

function hoursIn(cell: Cells): { from: TimeOfDay; until: TimeOfDay } {
  const both = cell.has('from') ? null : cell.read('hours', readHours, 'not-taken');
  if (!cell.has('from')) return both ?? { from: '', until: '' };
  return {
    from: cell.read('from', readTime, 'not-taken') ?? '',
    until: cell.read('until', readTime, 'not-taken') ?? '',
  };
}

const isNamed = ({ problems }: Cells, field: SessionField): boolean =>
  problems.some((problem) => problem.field === field && problem.severity === 'not-taken');
