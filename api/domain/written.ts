import { cleanLine } from './clean.ts';

/** What somebody wrote, understood or named as wrong with the text as it stood. */
export type Written<Value, Problem extends string> =
  { value: Value } | { problem: Problem; text: string };

/**
 * Text to compare by: without capitals, accents, joined letters, double spaces, signs that cannot be seen or the kinds
 * of dashes and quotes. The database has the same in `app.folded`.
 */
export const folded = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase().replace(/`/g, "'").replace(/ +/g, ' ').replace(/^ | $/g, '')
    : foldedWhole(text);

const foldedWhole = (text: string): string =>
  text
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(accentsAndUnseen, '')
    .toLowerCase()
    .replace(dashes, '-')
    .replace(/[ßæœþøłđðħŧıς]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\t-\r \u1680\u2028\u2029]+/g, ' ')
    .replace(/^ | $/g, '');

/**
 * A name to find somebody by: only letters and figures, so that `D’Hondt`, `D'Hondt` and `Dhondt` are one, and `Van den
 * Berghe` and `Vandenberghe`. Too rough for rooms: 2.14 is not 21.4. The database has the same in `app.letters_of`.
 */
export const lettersOf = (name: string): string =>
  isPlain(name)
    ? name.toLowerCase().replace(/[^a-z0-9]/g, '')
    : foldedWhole(name).replace(betweenLetters, '');

/** Most names are in plain Latin letters, which takes a small part of the time. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** What is sought, word by word: somebody is found when every word is part of one of her names. Signs alone are in none. */
export function wordsSought(search: string): string[] {
  const [words, signs] = [search.split(/\s+/).map(lettersOf).filter(Boolean), folded(search)];
  return words.length === 0 && signs !== '' ? [signs] : words;
}

/** Somebody is called like what is sought when every word of it is part of her name, however both are written. */
export function calledLike(search: string) {
  const words = wordsSought(search);
  return ({ firstName, lastName }: { firstName: string; lastName: string }): boolean => {
    if (words.length === 0) return true;
    const name = `${lettersOf(firstName)} ${lettersOf(lastName)}`;
    return words.every((word) => name.includes(word));
  };
}

/** A value without what spreadsheets, mail programs and pens put around it: `'0470…`, `"0470…"`, a full stop. */
export const bare = (text: string): string =>
  cleanLine(text)
    .replace(/^['"‘’‚“”„«»`´\s]+/, '')
    .replace(/(?<=[^'"‘’‚“”„«»`´\s.,:;…])['"‘’‚“”„«»`´\s.,:;…]+$/, '');

/** Whether a cell says nothing: empty, or a mark that people put where nothing is known. */
export const saysNothing = (text: string): boolean =>
  /^[\s?\-–—./_*]*$/.test(text) || /^(n\.?v\.?t\.?|geen|onbekend)$/.test(folded(text));

const apostrophes =
  /[`´\u02b9-\u02bd\u02c8\u02ca\u02cb\u0384\u055a\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u2018-\u201b\u2032\u2035\ua78b\ua78c]/g;

/** Accents of letters, and signs without a shape. Vowel signs of scripts that write them as letters stay. */
const accentsAndUnseen =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

const dashes = /[\u00af\u2010-\u2015\u2043\u2212]/g;

/** Letters that no accent comes off, and those of which there are two kinds. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};

/** Signs of writing and pictures: everything in these stretches that is no letter and no figure. */
const betweenLetters =
  /[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02b0-\u02ff\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u10fb\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3003\u3008-\u3020\u3030\u303d-\u303f\u30fb\u{1f000}-\u{1faff}]/gu;
