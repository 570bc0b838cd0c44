import { fitIn, knownBy, wordsFound } from '@app/domain/search/fit';
import { isOneMistakeFrom } from '@app/domain/search/one-mistake';
import { lettersOf, wordsSought } from '@app/domain/written';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const word = fc.string({ unit: letter, minLength: 4, maxLength: 14 });
const place = fc.nat();

const fit = (search: string, ...texts: string[]) => fitIn(wordsSought(search), texts.map(knownBy));

/** A word, and the same with one mistake in it that makes it another word. */
const slip = fc
  .tuple(word, fc.constantFrom('more', 'less', 'other', 'swapped'), place, letter)
  .map(([meant, kind, at, extra]) => {
    const here = at % meant.length;
    const [before, one, after] = [meant.slice(0, here), meant[here]!, meant.slice(here + 1)];
    const typed = {
      more: before + extra + one + after,
      less: before + after,
      other: before + extra + after,
      swapped: before + after.slice(0, 1) + one + after.slice(1),
    }[kind]!;
    return { meant, typed };
  })
  .filter(({ meant, typed }) => meant !== typed);

test('one mistake in a word is one mistake, whichever of the two is looked at first', () => {
  fc.assert(
    fc.property(slip, ({ meant, typed }) => {
      expect(isOneMistakeFrom(typed, meant)).toBe(true);
      expect(isOneMistakeFrom(meant, typed)).toBe(true);
    }),
  );
});

test('no mistake is none, and words of which two letters are other are two', () => {
  fc.assert(
    fc.property(word, (meant) => {
      expect(isOneMistakeFrom(meant, meant)).toBe(false);
      expect(isOneMistakeFrom(`0${meant}0`, meant)).toBe(false);
      expect(isOneMistakeFrom(`0${meant.slice(1, -1)}0`, meant)).toBe(false);
    }),
  );
});

test('it is as the distance of Damerau counts', () => {
  const short = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 });
  fc.assert(
    fc.property(short, short, (one, other) => {
      expect(isOneMistakeFrom(one, other)).toBe(distance(one, other) === 1);
    }),
    { numRuns: 2000 },
  );
});

function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= one.length; i += 1)
    for (let j = 1; j <= other.length; j += 1) {
      const same = Number(one[i - 1] !== other[j - 1]);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + same,
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return rows[one.length]![other.length]!;
}

test('a slip of four letters or more finds the name it was meant for', () => {
  fc.assert(
    fc.property(
      slip.filter(({ typed }) => typed.length >= 4),
      word,
      ({ meant, typed }, last) => {
        expect(fit(typed, meant, last)).not.toBeNull();
        expect(fit(`${last} ${typed}`, meant, last)).not.toBeNull();
      },
    ),
  );
});

test('every name is found by each of its words, by their beginning and by a part of them', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (first, last, cut) => {
      const name = `${first} ${last}`;
      expect(fit(`${last} ${first}`, name)).toBe('whole');
      expect(['whole', 'beginning']).toContain(fit(first.slice(0, cut + 1), name));
      expect(['whole', 'beginning', 'part']).toContain(fit(last.slice(cut), name));
    }),
  );
});

test('more words never find more', () => {
  const any = fc.string({ unit: fc.constantFrom(...'abé’ -1'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(any, any, any, (one, other, text) => {
      const words = wordsSought(`${one} ${other}`);
      const apart = words.map((each) => fitIn([each], [knownBy(text)]));
      const together = lettersOf(words.join(''));
      if (fitIn(words, [knownBy(text)]) !== null && fitIn([together], [knownBy(text)]) === null)
        expect(apart).not.toContain(null);
    }),
  );
});

test.each([
  ['benali', 'Nadia Benali', 'whole', ['Benali']],
  ['ben', 'Nadia Benali', 'beginning', ['Benali']],
  ['nali', 'Nadia Benali', 'part', ['Benali']],
  ['bneali', 'Nadia Benali', 'mistaken', ['Benali']],
  ['nadiabenali', 'Nadia Benali', 'whole', ['Nadia Benali']],
  ['hondt', 'Rita D’Hondt', 'whole', ['D’Hondt']],
  ['ludenscheit', 'Müller-Lüdenscheidt', 'mistaken', ['Müller-Lüdenscheidt']],
  ['an', 'Jan', 'part', ['Jan']],
  ['jon', 'Jan', null, []],
  ['geel', 'OCMW Geel, zaal 1', 'whole', ['Geel']],
  ['zaal 2014', 'Zaal 2015', null, ['Zaal']],
] as const)('%s in %s is %s', (search, text, how, words) => {
  expect(fit(search, text)).toBe(how);
  expect(wordsFound(wordsSought(search), text)).toEqual(words);
});
