import { funded } from '@app/domain/compensation/funding';
import { isOver, nominativeList, type FlatAmount } from '@app/domain/compensation/nominative-list';
import { byMonth, givenOf, partsOf } from '@app/domain/compensation/year';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const amount = (lastName: string, day: string, cents: number): FlatAmount => ({
  coachId: lastName,
  firstName: 'An',
  lastName,
  day,
  cents,
});

test('the list is by surname, each day once, and without a day that was for nothing', () => {
  const list = nominativeList([
    amount('Özdemir', '2026-03-02', 4300),
    amount("'t Kindt", '2026-02-01', 4300),
    amount('Benali', '2026-05-01', 2150),
    amount('Benali', '2026-05-01', 2150),
    amount('Benali', '2026-01-22', 4300),
    amount('Zonder', '2026-01-22', 0),
  ]);
  expect(list.map(({ lastName }) => lastName)).toEqual(['Benali', 'Özdemir', "'t Kindt"]);
  expect(list[0]).toMatchObject({
    days: [
      { day: '2026-01-22', cents: 4300 },
      { day: '2026-05-01', cents: 4300 },
    ],
    cents: 8600,
  });
});

test('a day at the ceiling is not over it, a cent more is, and without a ceiling nobody knows', () => {
  const at = (cents: number) => nominativeList([amount('Benali', '2026-01-22', cents)]);
  const ceilings = { perDay: 4402, perYear: 176083 };
  expect(isOver(at(4402), ceilings)).toBe(false);
  expect(isOver(at(4403), ceilings)).toBe(true);
  expect(isOver(at(4403), { ...ceilings, perDay: null })).toBeNull();
  const days = (count: number) =>
    Array.from({ length: count }, (_, nth) =>
      amount('Benali', new Date(Date.UTC(2026, 0, 1 + nth)).toISOString().slice(0, 10), 4402),
    );
  expect(isOver(nominativeList(days(40)), ceilings)).toBe(false);
  expect(isOver(nominativeList(days(41)), ceilings)).toBe(true);
});

const amounts = fc.array(
  fc.record({
    coachId: fc.constantFrom('a', 'b', 'c'),
    firstName: fc.constant('An'),
    lastName: fc.constant('Maes'),
    day: fc.constantFrom('2026-01-22', '2026-02-03', '2026-12-31'),
    cents: fc.integer({ min: 0, max: 5000 }),
  }),
);

test('nothing of what was paid is lost from the list, in whatever order it comes', () => {
  fc.assert(
    fc.property(amounts, (lines) => {
      const list = nominativeList(lines);
      const sum = (cents: number[]) => cents.reduce((all, one) => all + one, 0);
      expect(sum(list.map(({ cents }) => cents))).toBe(sum(lines.map(({ cents }) => cents)));
      for (const { days, cents } of list) expect(sum(days.map((one) => one.cents))).toBe(cents);
      expect(nominativeList(lines.toReversed())).toEqual(list);
    }),
  );
});

const line = (day: string, flatCents: number, travelCents = 0, costsCents = 0) => ({
  day,
  flatCents,
  travelCents,
  costsCents,
});

test('what left of a line is for her way first, then for her costs, and last for the day', () => {
  const left = (leftCents: number) => {
    const { flatCents, travelCents, costsCents, totalCents } = givenOf({
      ...line('2026-11-05', 4300, 680, 100),
      leftCents,
    });
    return [flatCents, travelCents, costsCents, totalCents];
  };
  expect(left(0)).toEqual([0, 0, 0, 0]);
  expect(left(680)).toEqual([0, 680, 0, 680]);
  expect(left(681)).toEqual([0, 680, 1, 681]);
  expect(left(780)).toEqual([0, 680, 100, 780]);
  expect(left(781)).toEqual([1, 680, 100, 781]);
  expect(left(5080)).toEqual([4300, 680, 100, 5080]);
});

test('of a line never more counts than left, and never more than it is', () => {
  const cents = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(cents, cents, cents, cents, (flat, travel, costs, leftCents) => {
      const whole = line('2026-11-05', flat, travel, costs);
      const given = givenOf({ ...whole, leftCents });
      expect(given.totalCents).toBe(Math.min(leftCents, flat + travel + costs));
      expect(partsOf([given]).totalCents).toBe(given.totalCents);
      for (const part of ['flatCents', 'travelCents', 'costsCents'] as const) {
        expect(given[part]).toBeGreaterThanOrEqual(0);
        expect(given[part]).toBeLessThanOrEqual(whole[part]);
      }
    }),
  );
});

test('the months of a year are in order and add up to it', () => {
  const lines = [
    line('2026-03-02', 4300, 500),
    line('2026-01-22', 4300),
    line('2026-03-31', 0, 0, 1250),
  ];
  expect(byMonth(lines)).toEqual([
    {
      month: '2026-01',
      count: 1,
      flatCents: 4300,
      travelCents: 0,
      costsCents: 0,
      totalCents: 4300,
    },
    {
      month: '2026-03',
      count: 2,
      flatCents: 4300,
      travelCents: 500,
      costsCents: 1250,
      totalCents: 6050,
    },
  ]);
  expect(partsOf(lines).totalCents).toBe(10350);
});

test('a funder has left what is neither spent nor committed; what nobody carries is ours', () => {
  const { funders, ours } = funded(
    [
      { id: 'city', budgetCents: 10_000 },
      { id: 'fund', budgetCents: null },
    ],
    [
      { funderId: 'city', spentCents: 4300, committedCents: 0 },
      { funderId: 'city', spentCents: 0, committedCents: 6000 },
      { funderId: null, spentCents: 100, committedCents: 50 },
    ],
  );
  expect(funders).toEqual([
    { id: 'city', budgetCents: 10_000, spentCents: 4300, committedCents: 6000, leftCents: -300 },
    { id: 'fund', budgetCents: null, spentCents: 0, committedCents: 0, leftCents: null },
  ]);
  expect(ours).toEqual({ spentCents: 100, committedCents: 50 });
});
