import type { CoachImportLine } from '@app/contract/imports';
import type { LineState } from '@app/domain/import-preview';
import { imports } from '@app/web/src/lib/language/imports.ts';
import { askedIn } from '@app/web/src/routes/(office)/imports/coaches/coach-line.ts';
import { grouped, mostShown, type ShownLine } from '@app/web/src/routes/(office)/imports/line.ts';
import { expect, test } from 'vitest';

const lines = (state: LineState, count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => ({ line: from + at, state, problems: [], doubts: [] }));
const shown = ({ line, state }: { line: number; state: LineState }): ShownLine => ({
  ...{ line, state, who: '', why: [] },
  asks: state === 'double?',
  mends: false,
});

test('of thousands of lines of one kind a page makes the first hundred, and counts them all', () => {
  let made = 0;
  const { new: fresh, known } = grouped(lines('new', 5000), (line) => {
    made += 1;
    return shown(line);
  });
  expect(fresh).toMatchObject({ all: 5000, unasked: 0 });
  expect(fresh.lines.at(-1)?.line).toBe(mostShown);
  expect(made).toBe(mostShown);
  expect(known).toEqual({ lines: [], all: 0, unasked: 0 });
});

test('lines that ask something come before lines that only say something', () => {
  const troubled = lines('not-taken', 3);
  const { attention } = grouped([...troubled, ...lines('double?', 2, 10)], shown);
  expect(attention.lines.map(({ line }) => line)).toEqual([10, 11, 1, 2, 3]);
});

test('questions that do not fit are counted', () => {
  const { attention } = grouped(lines('double?', mostShown + 20), shown);
  expect(attention).toMatchObject({ all: mostShown + 20, unasked: 20 });
});

test('a day with an obstacle asks attention, whatever the line itself would do', () => {
  const [one] = lines('new', 1);
  const { attention } = grouped([{ ...one!, obstacle: 'session-cancelled' }], shown);
  expect(attention.all).toBe(1);
});

test('coaches whose observing nobody wrote down are asked about by name, until they are too many to tick', () => {
  const asked = (count: number) =>
    askedIn(
      lines('new', count).map((line, at) => ({
        ...(line as unknown as CoachImportLine),
        told: { firstName: 'Bea', lastName: 'Maes' } as CoachImportLine['told'],
        asksObserved: true,
        wasCoachBefore: at === 0,
      })),
    );
  expect(asked(2).each).toEqual([
    { line: 1, name: 'Bea Maes', before: true },
    { line: 2, name: 'Bea Maes', before: false },
  ]);
  expect(asked(300).each).toHaveLength(300);
  expect(asked(301)).toMatchObject({ lines: { length: 301 }, each: [] });
});

test('a line that comes in with a doubt stands by itself, after those that ask attention', () => {
  const [one] = lines('new', 1);
  const groups = grouped([{ ...one!, doubts: ['public-holiday'] }], shown);
  expect([groups.attention.all, groups.doubtful.all, groups.new.all]).toEqual([0, 1, 0]);
});

test('a line that stands twice in a file is not called known before', () => {
  const said = (same: number) =>
    imports.done.lines({ added: 0, changed: 0, same, notTaken: 0 }, 'coaches');
  expect(said(1)).toEqual(['1\u00A0lijn was al bekend, of stond er dubbel.']);
  expect(said(2)).toEqual(['2\u00A0lijnen waren al bekend, of stonden er dubbel.']);
});
