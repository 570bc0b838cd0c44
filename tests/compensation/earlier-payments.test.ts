import {
  isPaymentColumn,
  missingPaymentColumns,
  recognisePaymentColumns,
} from '@app/domain/compensation/import-columns';
import { readPaymentLine, type PaymentLine } from '@app/domain/compensation/import-line';
import { previewPayments, type KnownPayment } from '@app/domain/compensation/import-preview';
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
