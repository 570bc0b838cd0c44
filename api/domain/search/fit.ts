import { folded, lettersOf } from '../written.ts';
import { isOneMistakeFrom } from './one-mistake.ts';

/** How a word that is sought stands in a text, the best first. */
export const fits = ['whole', 'beginning', 'part', 'mistaken'] as const;
export type Fit = (typeof fits)[number];

/** A text as it is compared: folded, and its letters alone. */
export interface Known {
  plain: string;
  letters: string;
}

export function knownBy(text: string): Known {
  const plain = folded(text);
  return { plain, letters: lettersOf(plain) };
}

/** How well all of these words are found in some texts: as well as the worst of them; null when one is in none. */
export function fitIn(sought: readonly string[], texts: readonly Known[]): Fit | null {
  if (sought.length === 0) return null;
  const inAny = (word: string) => bestOf(texts.map((text) => fitOf(word, text)));
  const apart = worstOf(sought.map(inAny));
  return sought.length === 1 ? apart : bestOf([apart, inAny(sought.join(''))]);
}

/** The words of a text, as they stand there, in which something that is sought is found; else the whole of it when that is. */
export function wordsFound(sought: readonly string[], text: string): string[] {
  const isFoundIn = (part: string) => sought.some((word) => fitOf(word, knownBy(part)) !== null);
  const words = text.split(/\s+/).filter(isFoundIn).map(bareWord);
  return words.length === 0 && fitIn(sought, [knownBy(text)]) !== null ? [text] : words;
}

const bareWord = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function fitOf(sought: string, { plain, letters }: Known): Fit | null {
  if (letters.includes(sought)) {
    const words = wordsOf(plain, letters);
    if (words.includes(sought)) return 'whole';
    return words.some((word) => word.startsWith(sought)) ? 'beginning' : 'part';
  }
  if (sought.length < shortestMistaken || /\p{N}/u.test(sought)) return null;
  const isNear = (word: string) => isOneMistakeFrom(sought, word);
  return wordsOf(plain, letters).some(isNear) ? 'mistaken' : null;
}

/** In a shorter word another letter makes another word, and a figure tells things apart. */
const shortestMistaken = 4;

/** The words of folded text, with and without what divides them: of `d'hondt` also `hondt`; and all of its letters. */
function wordsOf(plain: string, letters: string): string[] {
  const words = plain.split(' ');
  if (!dividers.test(plain)) return [...words, letters];
  return [...words.flatMap((word) => [lettersOf(word), ...word.split(dividers)]), letters];
}

const dividers = /[^\p{L}\p{N}\p{M} ]+/u;

const bestOf = (found: readonly (Fit | null)[]): Fit | null =>
  fits.find((fit) => found.includes(fit)) ?? null;

const worstOf = (found: readonly (Fit | null)[]): Fit | null =>
  found.includes(null) ? null : (fits.findLast((fit) => found.includes(fit)) ?? null);
