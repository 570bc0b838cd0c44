import {
  isPaymentColumn,
  missingPaymentColumns,
  recognisePaymentColumns,
} from '@app/domain/compensation/import-columns';
import { readPaymentLine, type PaymentLine } from '@app/domain/compensation/import-line';
import { carTenths, obstaclesOf, waitsForRate } from '@app/domain/compensation/import-obstacles';
import { previewPayments, type KnownPayment } from '@app/domain/compensation/import-preview';
import type { LegalAmount } from '@app/domain/compensation/legal-amount';
import type { Answers } from '@app/domain/import-preview';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const headers = ['Voornaam', 'Naam', 'Datum', 'Forfait', 'Vervoer', 'Kosten', 'Betaald op'];
const matching = recognisePaymentColumns(headers);
const today = '2026-11-30';
const read = (...cells: string[]) => readPaymentLine(cells, matching, today);

test('the columns of a list of payments are recognised by their names', () => {
  expect(matching).toEqual(['firstName', 'lastName', 'day', 'flat', 'travel', 'costs', 'paidOn']);
  expect(missingPaymentColumns(matching)).toEqual([]);
  expect(missingPaymentColumns(recognisePaymentColumns(['Coach', 'Datum', 'Vervoer']))).toEqual([]);
  expect(missingPaymentColumns(recognisePaymentColumns(['Coach']))).toEqual(['day', 'flat']);
  expect(headers.every(isPaymentColumn)).toBe(true);
});

test('a line tells whom, which day and how much', () => {
  expect(read('Nadia', 'Benali', '22/01/2026', '€ 43,00', '5', '', '26/01/2026')).toEqual({
    value: {
      firstName: 'Nadia',
      lastName: 'Benali',
      day: '2026-01-22',
      flatCents: 4300,
      travelCents: 500,
      costsCents: 0,
      kmTenths: null,
      paidOn: '2026-01-26',
    },
    problems: [],
  });
});

test.each([
  ['no day', ['Nadia', 'Benali', '', '43'], 'day', 'missing'],
  ['a day to come', ['Nadia', 'Benali', '01/12/2026', '43'], 'day', 'still-to-come'],
  ['no amount', ['Nadia', 'Benali', '30/11/2026', ''], 'flat', 'missing'],
  ['an amount that is none', ['Nadia', 'Benali', '30/11/2026', 'veel'], 'flat', 'not-an-amount'],
  ['two schemes', ['Nadia', 'Benali', '30/11/2026', '43', '', '5'], 'costs', 'flat-rate-and-costs'],
  [
    'paid tomorrow',
    ['N', 'B', '30/11/2026', '43', '', '', '01/12/2026'],
    'paidOn',
    'still-to-come',
  ],
])('a line with %s is not taken, and says why', (_, cells, field, problem) => {
  expect(read(...cells).problems).toMatchObject([{ field, problem, severity: 'not-taken' }]);
});

test('a line of today is over, and tells its one fault once', () => {
  expect(read('Nadia', 'Benali', '30/11/2026', '43').problems).toEqual([]);
  expect(read('', '', '', '', '', '', '').problems).toMatchObject([{ problem: 'says-nothing' }]);
});

const paid = (day: string, flatCents = 4300): PaymentLine => ({
  firstName: 'Nadia',
  lastName: 'Benali',
  day,
  flatCents,
  travelCents: 0,
  costsCents: 0,
  kmTenths: null,
  paidOn: null,
});
const had = (day: string, flatCents = 4300, isEarlier = true, id = day): KnownPayment => ({
  id,
  coachId: 'nadia',
  day,
  flatCents,
  travelCents: 0,
  costsCents: 0,
  isEarlier,
});
const preview = (values: PaymentLine[], known: KnownPayment[], answers: Answers = {}) =>
  previewPayments(
    values.map((value, at) => ({ line: at + 2, value, problems: [] })),
    () => 'nadia',
    known,
    answers,
  );

test('a payment that we have is the same one, and another one of that day is asked about', () => {
  expect(preview([paid('2026-01-22')], [had('2026-01-22')])).toMatchObject([
    { state: 'same', known: '2026-01-22' },
  ]);
  expect(preview([paid('2026-01-22', 2500)], [had('2026-01-22')])).toMatchObject([
    { state: 'double?', why: 'other-amount', twin: { known: '2026-01-22' } },
  ]);
  expect(preview([paid('2026-01-22')], [had('2026-01-22', 4300, false)])).toMatchObject([
    { state: 'double?', why: 'paid-here' },
  ]);
});

test('the same payment twice in a list is asked about; two halves of one day are two', () => {
  const twice = [paid('2026-01-22', 2150), paid('2026-01-22', 2150)];
  expect(preview(twice, [])).toMatchObject([
    { state: 'new' },
    { state: 'double?', why: 'same-payment', twin: { line: 2 } },
  ]);
  expect(preview(twice, [], { 3: 'same' })).toMatchObject([
    { state: 'new' },
    { state: 'same-as-line', as: 2 },
  ]);
  expect(preview(twice, [], { 3: 'someone-else' }).map(({ state }) => state)).toEqual([
    'new',
    'new',
  ]);
  expect(preview([paid('2026-01-22', 2100), paid('2026-01-22', 2200)], [])).toMatchObject([
    { state: 'new' },
    { state: 'new' },
  ]);
});

test('what came in is all there already when the list comes in again, in whatever order', () => {
  const days = fc.array(
    fc.record({
      day: fc.constantFrom('2026-01-22', '2026-02-03', '2026-02-19'),
      cents: fc.constantFrom(2100, 2200),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(days, fc.infiniteStream(fc.nat()), (list, order) => {
      const values = list.map(({ day, cents }) => paid(day, cents));
      const all = Object.fromEntries(values.map((_, at) => [at + 2, 'someone-else' as const]));
      const kept = preview(values, [], all).flatMap(({ state, value }, at) =>
        state === 'new' ? [had(value.day, value.flatCents, true, String(at))] : [],
      );
      expect(kept).toHaveLength(values.length);
      const shuffled = values
        .map((value) => ({ value, at: order.next().value ?? 0 }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ value }) => value);
      const again = preview(shuffled, kept);
      expect(again.every(({ state }) => state === 'same')).toBe(true);
      expect(new Set(again.map((one) => 'known' in one && one.known)).size).toBe(values.length);
    }),
  );
});

const rates: LegalAmount[] = [
  { kind: 'car-km', amount: 4000, from: '2025-10-01', until: '2025-12-31' },
  { kind: 'car-km', amount: 4326, from: '2026-01-01', until: '2026-03-31' },
  { kind: 'car-km', amount: 4400, from: '2026-07-01', until: '2026-09-30' },
];

test.each([
  ['at the rate of its day', '2026-03-31', 4326, null, 1000, false],
  ['a cent more is a tenth more', '2026-03-31', 4327, null, 1001, false],
  ['as far as was told, when it was repaid for less', '2026-03-31', 4326, 1200, 1200, false],
  ['by what it cost, when it was repaid for more', '2026-03-31', 4326, 800, 1000, false],
  ['by the last rate before, where its own is missing', '2026-04-01', 4326, null, 1000, true],
  ['by the last rate before, not the next one', '2026-06-30', 4326, null, 1000, true],
  ['by the newest rate, after all of them', '2026-10-01', 4400, null, 1000, true],
  ['by the first rate, before all of them', '2025-09-30', 4000, null, 1000, true],
  ['as far as was told, where its rate is missing', '2026-04-01', 4326, 1200, 1200, false],
  ['not at all, where nothing was repaid', '2026-04-01', 0, 1200, 0, false],
])('a way of before counts %s', (_, day, travelCents, kmTenths, tenths, waits) => {
  const way = { day, travelCents, kmTenths };
  expect(carTenths(way, rates)).toBe(tenths);
  expect(waitsForRate(way, rates)).toBe(waits);
});

test('ways of before pass up to what 2,000 kilometres cost, and not a cent further', () => {
  const days = fc.constantFrom('2026-01-22', '2026-03-31', '2026-05-01', '2026-08-15');
  const way = fc.record({
    day: days,
    travelCents: fc.integer({ min: 0, max: 60_000 }),
    kmTenths: fc.option(fc.integer({ min: 0, max: 12_000 })),
  });
  fc.assert(
    fc.property(fc.array(way, { maxLength: 8 }), (ways) => {
      const lines = ways.map((one, line) => ({
        ...{ line, state: 'new' as const, problems: [] },
        value: { ...paid(one.day, 0), ...one },
      }));
      const facts = { kept: [], years: [], amounts: rates };
      const obstacles = obstaclesOf(lines, () => 'nadia', facts);
      let [counted, worth] = [0, 0];
      for (const { line, value } of lines) {
        const tenths = carTenths(value, rates);
        if (value.travelCents > 0) expect(tenths).toBeGreaterThan(0);
        const isTooFar = counted + tenths > 20_000 && tenths > 0;
        expect(obstacles.get(line) ?? null).toBe(isTooFar ? 'above-the-travel-limit' : null);
        if (isTooFar) continue;
        counted += tenths;
        worth += value.travelCents / (value.day < '2026-07-01' ? 4326 : 4400);
      }
      expect(worth).toBeLessThanOrEqual(20 + 1e-9);
    }),
  );
});
