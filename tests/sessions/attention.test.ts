import { addDays } from '@app/domain/day';
import {
  divide,
  inGroups,
  kindsOfTask,
  oncePerCoach,
  oneCall,
  solveBy,
  type KindOfTask,
} from '@app/domain/sessions/attention';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const today = '2026-11-23';
const task = (kind: KindOfTask, day: string) => ({ kind, day });

describe('an open place', () => {
  test('is for today from three days before', () => {
    expect(solveBy(task('open-place', '2026-11-26'), today)).toBe(today);
    expect(solveBy(task('open-place', '2026-11-27'), today)).toBe('2026-11-24');
  });

  test('of a day that is far away leaves us in peace', () => {
    const near = task('open-place', addDays(today, 10));
    const far = task('open-place', addDays(today, 11));
    const { thisWeek } = divide([near, far], today);
    expect(thisWeek.map(({ task: one }) => one)).toEqual([near]);
  });
});

test('a yes that is stopped is for today, however far its day', () => {
  const far = task('call-about-stopped-yes', addDays(today, 70));
  expect(divide([far], today)).toMatchObject({ today: [{ task: far }], thisWeek: [] });
});

describe('another trainer is looked for', () => {
  const by = (daysAhead: number, daysAgo: number) =>
    solveBy(
      { ...task('trainer-cannot', addDays(today, daysAhead)), saidOn: addDays(today, -daysAgo) },
      today,
    );

  test('within a week of the no, however far the day', () => {
    expect(by(70, 0)).toBe(addDays(today, 7));
    expect(by(70, 6)).toBe(addDays(today, 1));
    expect(by(70, 7)).toBe(today);
    expect(by(70, 30)).toBe(today);
  });

  test('at once when the day is two weeks away or less', () => {
    expect(by(15, 0)).toBe(addDays(today, 1));
    expect(by(14, 0)).toBe(today);
    expect(by(1, 0)).toBe(today);
  });

  test('in the list of the week from the first day on', () => {
    const far = { ...task('trainer-cannot', addDays(today, 70)), saidOn: today };
    expect(divide([far], today)).toMatchObject({ today: [], thisWeek: [{ task: far }] });
  });
});

test('a debriefing is asked after the day, not before', () => {
  expect(solveBy(task('plan-debriefing', today), today)).toBe('2026-11-25');
  expect(solveBy(task('plan-debriefing', addDays(today, -7)), today)).toBe(today);
});

test('what is gravest stands first among what is for today', () => {
  const tasks = [...kindsOfTask].reverse().map((kind) => task(kind, addDays(today, -3)));
  const { today: now, thisWeek } = divide(tasks, today);
  const later = ['next-step'];
  expect(now.map(({ task: one }) => one.kind)).toEqual(
    kindsOfTask.filter((kind) => !later.includes(kind)),
  );
  expect(thisWeek.map(({ task: one }) => one.kind)).toEqual(later);
});

test.each(['bring-new-link', 'terms-changed'] as const)(
  '%s: a coach with several days has one task, at the first of them; other tasks stay as many',
  (kind) => {
    const [bea, rik] = [{ id: 'bea' }, { id: 'rik' }];
    const link = (coach: { id: string }, day: string) => ({ ...task(kind, day), coach });
    const call = { ...task('call-about-answer', '2026-12-02'), coach: bea };
    const tasks = [link(bea, '2026-12-03'), call, link(rik, '2026-12-04'), link(bea, '2026-12-01')];
    expect(oncePerCoach([...tasks, call])).toEqual([
      { ...call, hers: [] },
      { ...link(rik, '2026-12-04'), hers: [] },
      { ...link(bea, '2026-12-01'), hers: [link(bea, '2026-12-03')] },
      { ...call, hers: [] },
    ]);
  },
);

test('what an agreement asks of days as a whole stays as many', () => {
  const days = ['2026-12-01', '2026-12-03'].map((day) => ({
    ...task('terms-changed', day),
    coach: null,
  }));
  expect(oncePerCoach(days)).toHaveLength(2);
});

test('days that were told together are one call, but what is known of one is asked apart', () => {
  const told = (
    letter: string,
    day: string,
    more: { kind?: KindOfTask; together?: null } = {},
  ) => ({
    ...task('tell-yourself', day),
    letter,
    together: 'one letter' as string | null,
    others: 0,
    ...more,
  });
  const later = told('b', '2026-12-10');
  const alone = told('c', '2026-12-03', { together: null });
  const other = told('d', '2026-12-03', { together: null });
  const asked = told('e', '2026-12-01', { kind: 'may-not-know' });
  expect(oneCall([later, told('a', '2026-12-03'), alone, other, asked])).toEqual([
    { ...told('a', '2026-12-03'), others: 1 },
    alone,
    other,
    asked,
  ]);
});

test('nothing is due in the past, and nothing stands in both lists', () => {
  const anyTask = fc.record({
    kind: fc.constantFrom(...kindsOfTask),
    day: fc.integer({ min: -20, max: 40 }).map((days) => addDays(today, days)),
  });
  fc.assert(
    fc.property(fc.array(anyTask), (tasks) => {
      const { today: now, thisWeek } = divide(tasks, today);
      expect(now.every(({ by }) => by === today)).toBe(true);
      expect(thisWeek.every(({ by }) => by > today && by <= addDays(today, 7))).toBe(true);
      expect(now.length + thisWeek.length).toBeLessThanOrEqual(tasks.length);
    }),
  );
});

describe('tasks of one piece of work', () => {
  const stateOf = ({ state }: { state: string }) => state;
  const called = (kind: KindOfTask, name: string, state = 'warn') => ({ kind, name, state });
  const named = (tasks: ReturnType<typeof called>[]) =>
    inGroups(tasks, stateOf).map(({ first, others }) => [
      first.name,
      ...others.map(({ name }) => name),
    ]);

  test('stand together where the first of them stood, whatever stands between', () => {
    const tasks = [
      called('call-about-answer', 'Nadia'),
      called('open-place', 'friday'),
      called('date-answer', 'Erik'),
      called('call-about-answer', 'Bea'),
    ];
    expect(named(tasks)).toEqual([['Nadia', 'Erik', 'Bea'], ['friday']]);
  });

  test('stay apart when their states differ, so that none hides behind a milder one', () => {
    const tasks = [
      called('terms-changed', 'monday'),
      called('terms-changed', 'tuesday', 'block'),
      called('terms-changed', 'wednesday'),
    ];
    expect(named(tasks)).toEqual([['monday', 'wednesday'], ['tuesday']]);
  });

  test('are all there once', () => {
    const kinds = fc.array(fc.tuple(fc.constantFrom(...kindsOfTask), fc.nat(2)));
    fc.assert(
      fc.property(kinds, (found) => {
        const tasks = found.map(([kind, state], at) => ({ kind, state: `${state}`, at }));
        const shown = inGroups(tasks, stateOf).flatMap(({ first, others }) => [first, ...others]);
        expect(shown.toSorted((one, other) => one.at - other.at)).toEqual(tasks);
      }),
    );
  });
});
