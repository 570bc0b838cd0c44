/** How strange the letters of a text look in a list of people here: 0 is not at all. Tells in which way they were written. */
export const oddness = (text: string): number =>
  oddnessByLetter(text).reduce((sum, odd) => sum + odd, 0);

/** The strangest of its letters: beyond 2 no name here has it, beyond 3 it is hardly one. */
export const oddest = (text: string): number => Math.max(0, ...oddnessByLetter(text));

const oddnessByLetter = (text: string): number[] =>
  [...text.matchAll(/(.?)([^\p{ASCII}])(?=(.?))/gsu)].map(
    ([whole, before = '', letter = '', after = '']) =>
      whole.includes('\ufffd') ? 8 : oddnessOf(letter, before, after),
  );

function oddnessOf(letter: string, before: string, after: string): number {
  if (everyday.has(letter)) return 0;
  if (familiar.has(letter)) return 1;
  if (everywhere.has(letter)) return oddnessOfSign(letter, before, after);
  if (faraway.has(letter)) return 6;
  const isKnown = rare.has(letter);
  if (/\p{Lu}/u.test(letter))
    return /\p{Ll}/u.test(before) ? 6 : isHere(letter) ? 0 : isKnown ? 2 : 3;
  if (/\p{L}/u.test(letter)) return isHere(letter) || isKnown ? 2 : 3;
  return 8;
}

function oddnessOfSign(sign: string, before: string, after: string): number {
  if (!/\p{L}/u.test(before)) return 0;
  if (beforeWords.has(sign)) return 6;
  if (neverWithin.has(sign) && /\p{L}/u.test(after)) return 6;
  return atTheEnd.has(sign) ? 2 : 0;
}

const everyday = new Set('éèëïöüçê');
const familiar = new Set('àáâäíóñôîûã');
/** Letters of names that many here know. */
const rare = new Set('šžœÿŠŽŒŸ');
const faraway = new Set('ðþÐÞ');
/** Signs that any program writes. */
const everywhere = new Set('’‘“”–—€…•°²½¼¾«»\u00a0');
/** Those that never follow a letter. */
const beforeWords = new Set('‘“•');
/** Those that never stand between two. */
const neverWithin = new Set('”—…€«»°²');
/** `n°` and `m²` are words, others with these hardly. */
const atTheEnd = new Set('°²');

const isHere = (letter: string): boolean =>
  everyday.has(letter.toLowerCase()) || familiar.has(letter.toLowerCase());

/** Whether a text shows letters of UTF-8 that were taken for others: `ZoÃ«`. */
export const looksTwiceWritten = (text: string): boolean =>
  /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/u.test(text);
