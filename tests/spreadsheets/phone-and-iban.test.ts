import { readIban } from '@app/server/coaches/iban';
import { sayPhone, toE164 } from '@app/server/coaches/phone';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const mobiles = fc.tuple(fc.integer({ min: 70, max: 99 }), fc.integer({ min: 0, max: 999_999 }));

test('a mobile number is the same however it is written, and is shown the Belgian way', () => {
  fc.assert(
    fc.property(mobiles, ([network, rest]) => {
      const digits = `4${network}${String(rest).padStart(6, '0')}`;
      const [first, a, b, c] = [
        digits.slice(0, 3),
        digits.slice(3, 5),
        digits.slice(5, 7),
        digits.slice(7),
      ];
      for (const text of [
        `0${digits}`,
        `0${first} ${a} ${b} ${c}`,
        `0${first}/${a}.${b}.${c}`,
        `0032${digits}`,
        `+32 ${first} ${a} ${b} ${c}`,
        `+32 (0)${digits}`,
        digits,
      ])
        expect(toE164(text), text).toEqual({ value: `+32${digits}` });
      expect(sayPhone(`+32${digits}`)).toBe(`0${first} ${a} ${b} ${c}`);
    }),
  );
});

test('fixed and foreign numbers are numbers too', () => {
  expect(toE164('03 123 45 67')).toEqual({ value: '+3231234567' });
  expect(toE164('+33 6 12 34 56 78')).toEqual({ value: '+33612345678' });
  expect(sayPhone('+33612345678')).toBe('+33 6 12 34 56 78');
});

test('a number that cannot be is named', () => {
  expect(toE164('0400 00 0')).toMatchObject({ problem: 'phone-number-too-short' });
  expect(toE164('0469 38 67 63 12 34 56')).toMatchObject({ problem: 'phone-number-too-long' });
  for (const text of ['bij de buren', 'bel 0469 38 67 63', '0469 38 67 63 / 03 123 45 67'])
    expect(toE164(text), text).not.toHaveProperty('value');
});

/** A Belgian number whose two checks both hold, from its first ten figures. */
function belgianIban(ten: string): string {
  const account = ten + String(Number(ten) % 97 || 97).padStart(2, '0');
  return `BE${String(98n - (BigInt(`${account}111400`) % 97n)).padStart(2, '0')}${account}`;
}

const accounts = fc.integer({ min: 0, max: 9_999_999_999 }).map((n) => String(n).padStart(10, '0'));

test('a right account number is taken, with or without spaces', () => {
  fc.assert(
    fc.property(accounts, (ten) => {
      const iban = belgianIban(ten);
      expect(readIban(iban)).toEqual({ value: iban });
      expect(readIban(iban.toLowerCase().replace(/(.{4})/g, '$1 '))).toEqual({ value: iban });
    }),
  );
});

test('one wrong figure is never taken', () => {
  fc.assert(
    fc.property(
      accounts,
      fc.integer({ min: 2, max: 15 }),
      fc.integer({ min: 1, max: 9 }),
      (ten, at, more) => {
        const iban = belgianIban(ten);
        const wrong = iban.slice(0, at) + ((Number(iban[at]) + more) % 10) + iban.slice(at + 1);
        expect(readIban(wrong)).toEqual({ problem: 'iban-check-failed', text: wrong });
      },
    ),
  );
});

test('a number that only the Belgian check refuses is refused', () => {
  const account = '123456789012';
  const iban = `BE${String(98n - (BigInt(`${account}111400`) % 97n)).padStart(2, '0')}${account}`;
  expect(readIban(iban)).toEqual({ problem: 'iban-check-failed', text: iban });
});

test('a foreign account number is checked by its own country', () => {
  expect(readIban('NL91 ABNA 0417 1643 00')).toEqual({ value: 'NL91ABNA0417164300' });
  expect(readIban('NL91 ABNA 0417 1643 01')).toMatchObject({ problem: 'iban-check-failed' });
  for (const text of ['001-1234567-89', 'BE68 5390', 'onbekend'])
    expect(readIban(text)).toEqual({ problem: 'not-an-iban', text });
});
