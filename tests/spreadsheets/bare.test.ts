import { readAddress, readVenue, readPostcode, townIn } from '@app/domain/written-address';
import { readDay } from '@app/domain/written-day';
import { readEmail } from '@app/domain/written-email';
import { readNumber, readNumbering } from '@app/domain/written-number';
import { readHours, readTime } from '@app/domain/written-time';
import { readIban } from '@app/server/coaches/iban';
import { toE164 } from '@app/server/coaches/phone';
import { describe, expect, test } from 'vitest';

/** What spreadsheets, mail programs and pens put around a value. */
const around: Record<string, (value: string) => string> = {
  'a quote before it': (value) => `'${value}`,
  'a formula around it': (value) => `="${value}"`,
  'quotes around it': (value) => `"${value}"`,
  'curled quotes around it': (value) => `“${value}”`,
  'a full stop behind it': (value) => `${value}.`,
  'a comma behind it': (value) => `${value}, `,
  'a semicolon behind it': (value) => `${value};`,
  'hard spaces around it': (value) => `\u00a0${value}\u202f`,
  'marks that cannot be seen': (value) => `\u202a\u200b${value}\u202c\ufeff`,
  'a quote, a hidden mark and a full stop': (value) => `\u200b'${value}.`,
};

const readers: Record<string, [(text: string) => object, string[]]> = {
  'a telephone number': [
    toE164,
    ['0470 12 34 56', '+32470123456', '03/123.45.67', '(03) 123 45 67'],
  ],
  'an address for mail': [readEmail, ['bea.maes@example.org', "o'neil@example.org"]],
  'an account number': [readIban, ['BE71 0961 2345 6769', 'NL91ABNA0417164300']],
  'a postcode': [readPostcode, ['2850', 'B-2850', '4811 AB']],
  'a street with its town': [
    readAddress,
    ['Kerkstraat 1 bus 3, 9000 Gent', 'Dorp 3, 4811 AB Breda'],
  ],
  'a day': [readDay, ['26/1/2027', '26.01.27', "26/1/'27", 'di 26 januari 2027', '2027-01-26']],
  'a time': [readTime, ['9u30', '9.00', '13:30']],
  'two times': [readHours, ['9u30 - 16u', 'van 9.00 tot 12.30']],
  'a number': [(text) => readNumber(text, { least: 0, most: 31 }), ['2', '2x', 'max. 2']],
  'a numbering': [readNumbering, ['2/4', 'dag 2']],
};

describe.each(Object.entries(readers))('%s', (_, [read, values]) => {
  test.each(Object.entries(around))('is understood with %s', (__, wrapped) => {
    for (const value of values) {
      expect(read(value), value).toHaveProperty('value');
      expect(read(wrapped(value)), wrapped(value)).toEqual(read(value));
    }
  });
});

test('an address is understood as mail programs write it', () => {
  for (const text of [
    'Bea Maes <bea.maes@example.org>',
    '"Maes, Bea" <bea.maes@example.org>;',
    "'Bea Maes' <Bea.Maes@example.org>.",
    '<bea.maes@example.org>',
    '<mailto:bea.maes@example.org>',
    'MAILTO:bea.maes@example.org',
    'bea.maes@example.org (Bea Maes)',
    'bea@werk <bea.maes@example.org>',
  ])
    expect(readEmail(text), text).toEqual({ value: 'bea.maes@example.org' });
});

test('two addresses, or half of one, stay no address', () => {
  for (const text of [
    'Bea <bea@example.org> Jan <jan@example.org>',
    'bea@example.org <>',
    'bea@example.org jan@example.org',
    '<bea@example.org',
    '"bea maes"@example.org',
  ])
    expect(readEmail(text), text).toEqual({ problem: 'not-an-email', text });
});

test('a telephone number may say that it is one', () => {
  for (const text of ['tel. 0470 12 34 56', 'GSM: 0470/12.34.56', 'tel:+32470123456'])
    expect(toE164(text), text).toEqual({ value: '+32470123456' });
});

test('a postcode may name its country, and a town in capitals is no part of it', () => {
  const value = { street: 'Zeelaan 4', postcode: '8660', town: 'DE PANNE' };
  for (const text of [
    'Zeelaan 4, 8660 DE PANNE',
    'Zeelaan 4, BE-8660 DE PANNE',
    'Zeelaan 4 b-8660 DE PANNE',
  ])
    expect(readAddress(text), text).toEqual({ value });
});

test('a full stop behind a town is not of it', () => {
  expect(townIn("'s-Gravenwezel. ")).toBe("'s-Gravenwezel");
  expect(readAddress('Dorp 1 - 9000 Gent.')).toEqual({
    value: { street: 'Dorp 1', postcode: '9000', town: 'Gent' },
  });
  expect(readVenue('lokaal 2.14, Sint-Niklaas.')).toEqual({
    venue: 'lokaal 2.14',
    town: 'Sint-Niklaas',
  });
});

test('an account number may say that it is one', () => {
  expect(readIban('IBAN: BE71 0961 2345 6769')).toEqual({ value: 'BE71096123456769' });
});
