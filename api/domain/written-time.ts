import type { TimeOfDay } from './moment.ts';
import { brusselsMoment } from './written-moment.ts';
import { bare, folded, type Written } from './written.ts';

export type TimeProblem = 'not-a-time' | 'no-such-time';

/** A time as people write it: `9u30`, `9.00`, `13:30`, `19u`, `9 uur`, or a spreadsheet's part of a day (`0,375`). */
export function readTime(text: string): Written<TimeOfDay, TimeProblem> {
  const moment = brusselsMoment(bare(text));
  if (moment) return { value: moment.time };
  const plain = folded(bare(text)).replace(/^om /, '');

  const fraction = /^0[.,](\d{3,})$/.exec(plain);
  if (fraction) return timeOf(Math.round(Number(`0.${fraction[1]}`) * 1440), text);

  const written = /^(\d{1,2}) ?(?:u(?:ur)?|h|:|\.)? ?(\d{2})?(?::\d{2})?(?: ?u(?:ur)?)?$/.exec(
    plain,
  );
  if (!written) return { problem: 'not-a-time', text };

  const [hours, minutes] = [Number(written[1]), Number(written[2] ?? 0)];
  return hours > 23 || minutes > 59
    ? { problem: 'no-such-time', text }
    : timeOf(hours * 60 + minutes, text);
}

/** Two times in one cell: `9u30 - 16u`, `van 9.00 tot 12.30`. */
export function readHours(
  text: string,
): Written<{ from: TimeOfDay; until: TimeOfDay }, TimeProblem> {
  const [first, second, ...more] = folded(bare(text))
    .replace(/^van /, '')
    .split(/ ?(?:-|>|\btot\b) ?/);
  if (first === undefined || second === undefined || more.length > 0)
    return { problem: 'not-a-time', text };

  const [from, until] = [readTime(first), readTime(second)];
  if ('problem' in from) return { problem: from.problem, text };
  if ('problem' in until) return { problem: until.problem, text };
  return { value: { from: from.value, until: until.value } };
}

const timeOf = (minutes: number, text: string): Written<TimeOfDay, TimeProblem> =>
  minutes >= 1440
    ? { problem: 'no-such-time', text }
    : { value: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };

const pad = (number: number): string => String(number).padStart(2, '0');
