import { cleanLine, cleanLines } from '@app/domain/clean';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Letters of many scripts, joined and accented, with signs that cannot be seen between them. */
const unit = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(
    ...' \u00a0\t\n\r\u2028\u200b\u200c\u200d\u200e\u202e\u2066\ufeff\u00ad\u034f\ufe0f',
  ),
  fc.constantFrom(...`'"=+-@.’‘`),
  fc.constantFrom('e\u0301', 'ß', 'Ø', 'ﬁ', 'می', 'क्', '👩', '🏽', '❤', '辻', '가', 'ς', '\ud800'),
);
const anything = fc.string({ unit, maxLength: 40 });

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanLines(cleanLines(text))).toBe(cleanLines(text));
      expect(cleanLine(cleanLines(text))).toBe(cleanLine(text));
    }),
    { numRuns: 2000 },
  );
});

test('every letter, accent, figure and picture that can be seen stays', () => {
  const visible = (text: string) =>
    text
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}\p{S}]/gu)
      ?.filter(canBeSeen)
      .join('') ?? '';
  const canBeSeen = (sign: string) => !/\p{Default_Ignorable_Code_Point}/u.test(sign);
  fc.assert(
    fc.property(anything, (text) => {
      const between = `x${text}x`;
      expect(visible(cleanLine(between))).toBe(visible(between.replace(hidden, '')));
    }),
    { numRuns: 2000 },
  );
});
const hidden = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu;

test.each([
  ['Be\u200ba \u202eMaes\u202c', 'Bea Maes'],
  ['\ufeffJan', 'Jan'],
  ['Mar\u00adleen', 'Marleen'],
  ['  Jean\u00a0-\tPierre ', 'Jean - Pierre'],
  ['Zoe\u0308', 'Zoë'],
  ['a\u200db', 'ab'],
  ['\u3164', ''],
  ['a\u{e0041}\u{e007f}', 'a'],
])('%j is kept as %j', (text, clean) => {
  expect(cleanLine(text)).toBe(clean);
});

test.each(['می‌خواهم', 'ශ්‍රී', 'क्‍ष', '👩🏽‍💻', '❤️', '1️⃣', '辻󠄀', "D'Hondt", 'D’Hondt', "'t Jonck"])(
  '%s stays as it is, with what makes it so',
  (text) => {
    expect(cleanLine(text)).toBe(text);
  },
);

test('what a spreadsheet puts around a value goes, other quotes stay', () => {
  expect(cleanLine('="0470 12 34 56"')).toBe('0470 12 34 56');
  expect(cleanLine(`'="0470"`)).toBe('0470');
  expect(cleanLine("'=1+1")).toBe('=1+1');
  expect(cleanLine("'s Gravenstraat")).toBe("'s Gravenstraat");
  expect(cleanLine('="a"&"b"')).toBe('="a"&"b"');
});

test('lines stay lines, each of them clean', () => {
  expect(cleanLines(' a\u200b  b \r\n\r\nc\u2028d\re\n')).toBe('a b\n\nc\nd\ne');
});
