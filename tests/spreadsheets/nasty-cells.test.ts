import { readCoachLine } from '@app/domain/coaches/import-line';
import { readIban } from '@app/server/coaches/iban';
import { toE164 } from '@app/server/coaches/phone';
import { readSessionLine } from '@app/domain/sessions/import-line';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const coach = (firstName: string, lastName: string, town = 'Boom') =>
  readCoachLine([firstName, lastName, town], ['firstName', 'lastName', 'town'], {
    phone: toE164,
    iban: readIban,
  });

test('a formula is text', () => {
  expect(coach('=1+1', '@SUM(A1)', '+cmd')).toMatchObject({
    value: { firstName: '=1+1', lastName: '@SUM(A1)', town: '+cmd' },
    problems: [],
  });
});

test('the quote that an export puts before a formula goes, other quotes stay', () => {
  expect(coach("'=1+1", "'t Kindt").value).toMatchObject({
    firstName: '=1+1',
    lastName: "'t Kindt",
  });
});

test('a NUL and a half character are named and left out, and can be shown', () => {
  for (const town of ['Bo\0om', 'Bo\ud800om', 'Bo\u0007om']) {
    const { value, problems } = coach('Bea', 'Maes', town);
    expect(value.town).toBeNull();
    expect(problems).toEqual([
      { field: 'town', problem: 'unreadable-characters', text: 'Bo\ufffdom', severity: 'left-out' },
    ]);
  }
});

test('a name that cannot be kept holds up the line', () => {
  expect(coach('Be\0a', 'Maes').problems).toContainEqual(
    expect.objectContaining({ field: 'firstName', severity: 'not-taken' }),
  );
  expect(coach('', 'Maes').problems).toMatchObject([
    { field: 'firstName', problem: 'missing', severity: 'not-taken' },
  ]);
});

test('a cell of three thousand characters is named, and shown short', () => {
  const [problem] = coach('Bea', 'Maes', 'x'.repeat(3000)).problems;
  expect(problem).toMatchObject({ field: 'town', problem: 'too-long', text: 'x'.repeat(80) });
  expect(coach('Bea', 'Maes', 'x'.repeat(200)).problems).toEqual([]);
});

test('a line with more cells than columns may have shifted, and is not taken', () => {
  const { problems } = readSessionLine(['x', 'y', 'z'], ['series', 'remark']);
  expect(problems).toContainEqual({
    field: null,
    problem: 'too-many-cells',
    text: 'z',
    severity: 'not-taken',
  });
});

test('marks that telephones put around a number do not matter', () => {
  const line = readCoachLine(
    ['Bea', 'Maes', '\u202a0469\u00a038 67 63\u202c'],
    ['firstName', 'lastName', 'phone'],
    { phone: toE164, iban: readIban },
  );
  expect(line).toMatchObject({ value: { phone: '+32469386763' }, problems: [] });
});

test('whatever is in the cells, what comes out can be stored', () => {
  const cell = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\ud800', '\0', '\u0085', ';', '/', '1'),
    ),
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (cells) => {
      const coach = readCoachLine(
        cells,
        [
          'firstName',
          'lastName',
          'phone',
          'email',
          'channel',
          'address',
          'themes',
          'notOn',
          'iban',
        ],
        { phone: toE164, iban: readIban },
      );
      const session = readSessionLine(cells, [
        'series',
        'numbering',
        'day',
        'hours',
        'theme',
        'organisation',
        'venue',
        'trainers',
        'remark',
      ]);
      for (const text of textsIn([coach, session])) {
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/\p{Cc}/u);
      }
    }),
  );
});

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];
