import { readAddress, readVenue, readPostcode } from '@app/domain/written-address';
import { readEmail } from '@app/domain/written-email';
import { readLimits } from '@app/domain/written-limits';
import { readPeople, readThemes } from '@app/domain/written-list';
import { readNumber, readNumbering } from '@app/domain/written-number';
import { saysNothing } from '@app/domain/written';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('limits', () => {
  const only = (...notOn: object[]) => ({ notOn, notInHolidays: false, words: null });

  test('times she names become times', () => {
    expect(readLimits('avond')).toEqual(only({ weekday: null, part: 'evening' }));
    expect(readLimits("'s avonds")).toEqual(only({ weekday: null, part: 'evening' }));
    expect(readLimits('maandag')).toEqual(only({ weekday: 1, part: null }));
    expect(readLimits('woensdagnamiddag')).toEqual(only({ weekday: 3, part: 'afternoon' }));
    expect(readLimits('niet op vrijdag voormiddag')).toEqual(only({ weekday: 5, part: 'morning' }));
    expect(readLimits('ma, di en do avond')).toEqual(
      only({ weekday: 1, part: null }, { weekday: 2, part: null }, { weekday: 4, part: 'evening' }),
    );
    expect(readLimits('weekend')).toEqual(
      only({ weekday: 6, part: null }, { weekday: 7, part: null }),
    );
  });

  test('what she adds stays beside the time', () => {
    expect(readLimits('op woensdag (kinderen)')).toEqual({
      notOn: [{ weekday: 3, part: null }],
      notInHolidays: false,
      words: 'op woensdag (kinderen)',
    });
  });

  test('school holidays are all of them, and a holiday of hers is not', () => {
    for (const words of [
      'schoolvakanties',
      'niet in schoolvakanties',
      'Niet in de schoolvakantie',
      'liefst niet tijdens schoolvakanties.',
    ])
      expect(readLimits(words)).toEqual({ notOn: [], notInHolidays: true, words: null });
    expect(readLimits('maandag, schoolvakanties')).toEqual({
      notOn: [{ weekday: 1, part: null }],
      notInHolidays: true,
      words: null,
    });
    for (const words of [
      'vakantie',
      'niet in de paasvakantie',
      'enkel in schoolvakanties',
      'niet in schoolvakanties met kinderen',
    ])
      expect(readLimits(words)).toEqual({ notOn: [], notInHolidays: false, words });
  });

  test('nothing is guessed when the sentence may mean the reverse', () => {
    for (const words of [
      'enkel maandag, woensdag',
      'alleen avond',
      'maandag tot woensdag',
      'liefst maandag',
    ])
      expect(readLimits(words)).toEqual({ notOn: [], notInHolidays: false, words });
  });

  test('no word is ever dropped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { notOn, notInHolidays, words } = readLimits(text);
        expect(
          words === text.trim() ||
            notOn.length > 0 ||
            notInHolidays ||
            saysNothing(text.replace(/[,;\s]/g, '')) ||
            words === null,
        ).toBe(true);
      }),
    );
    for (const words of ['niet in Turnhout', 'geen trappen', 'rugpijn', 'woensdag met de bus'])
      expect(readLimits(words).words).toBe(words);
  });
});

describe('lists', () => {
  test('themes part at commas and signs, not at the word en', () => {
    expect(readThemes('Visie en basishouding, Leefwereld & Groepswerk, leefwereld')).toEqual([
      'Visie en basishouding',
      'Leefwereld',
      'Groepswerk',
    ]);
  });

  test('people part at the word en too, and a question mark is nobody', () => {
    expect(readPeople('Hanne Daems & Pieter-Jan Ost en Naïma Idrissi')).toEqual([
      'Hanne Daems',
      'Pieter-Jan Ost',
      'Naïma Idrissi',
    ]);
    expect(readPeople('?')).toEqual([]);
    expect(readPeople('Karin Thys & ?')).toEqual(['Karin Thys']);
  });
});

describe('numbers', () => {
  const most = { least: 0, most: 31 };

  test('the words around an amount do not matter', () => {
    for (const text of ['2', '2x', '2 keer per maand', 'max 2', '2/maand', '2.0'])
      expect(readNumber(text, most), text).toEqual({ value: 2 });
  });

  test('an amount is within its bounds', () => {
    expect(readNumber('31', most)).toEqual({ value: 31 });
    expect(readNumber('32', most)).toMatchObject({ problem: 'out-of-range' });
    for (const text of ['1 à 2', '-1', 'twee', '1,5'])
      expect(readNumber(text, most)).toMatchObject({ problem: 'not-a-number' });
  });

  test('a numbering survives the spreadsheet that makes a date of it', () => {
    for (const text of ['1/4', '1 van 4', 'dag 1/4', '1/apr', '2026-04-01', '2026-04-01 00:00'])
      expect(readNumbering(text), text).toEqual({ value: { number: 1, of: 4 } });
    expect(readNumbering('3')).toEqual({ value: { number: 3, of: null } });
    expect(readNumbering('5/4')).toMatchObject({ problem: 'out-of-range' });
  });
});

describe('addresses', () => {
  test('e-mail has one @ and no letters from elsewhere', () => {
    expect(readEmail(' Chantal.Amrani@Example.org ')).toEqual({
      value: 'chantal.amrani@example.org',
    });
    for (const text of [
      'zoë@@example.org',
      'a@b',
      'a b@c.be',
      'a＠c.be',
      'zoë@example.org',
      'a@c.be, d@e.be',
      '.a@c.be',
    ])
      expect(readEmail(text)).toEqual({ problem: 'not-an-email', text });
  });

  test('a postcode has four figures from 1000, or is from across the border', () => {
    expect(readPostcode('1000')).toEqual({ value: '1000' });
    expect(readPostcode('B-2850')).toEqual({ value: '2850' });
    expect(readPostcode('4811 AB')).toEqual({ value: '4811 AB' });
    for (const text of ['0999', '285', 'Boom'])
      expect(readPostcode(text)).toMatchObject({ problem: 'not-a-postcode' });
  });

  test('a whole address comes apart', () => {
    expect(readAddress('Kerkstraat 96 bus 3, 2800 Mechelen')).toEqual({
      value: { street: 'Kerkstraat 96 bus 3', postcode: '2800', town: 'Mechelen' },
    });
    expect(readAddress('ergens in Mechelen')).toMatchObject({ problem: 'not-an-address' });
  });

  test('a town stands after the last comma', () => {
    expect(readVenue('zaal 1, tweede verdieping, Sint-Niklaas')).toEqual({
      venue: 'zaal 1, tweede verdieping',
      town: 'Sint-Niklaas',
    });
    expect(readVenue('zaal 1')).toEqual({ venue: 'zaal 1', town: null });
  });

  test.each(['zaal 1', 'Vergaderzaal', 'lokaal B', '2de verdieping', 'gelijkvloers', 'blok C'])(
    'a room is never a town: CLB, %s',
    (room) => {
      expect(readVenue(`CLB, ${room}`)).toEqual({ venue: `CLB, ${room}`, town: null });
      expect(readVenue(`CLB, ${room}, Lier`)).toEqual({ venue: `CLB, ${room}`, town: 'Lier' });
    },
  );

  test('a town that begins as a room does is one', () => {
    for (const town of ['Zaventem', 'Kamerijk', 'Blokkersdijk', 'Klasveld'])
      expect(readVenue(`CLB, ${town}`)).toEqual({ venue: 'CLB', town });
  });
});
