/** How strange the letters of a text look in a list of people here: 0 is not at all. Tells in which way they were written. */
export function oddness(text: string): number {
  let odd = 0;
  for (const [whole, before = '', letter = ''] of text.matchAll(/(.?)([^\p{ASCII}])/gsu))
    odd += whole.includes('\ufffd') ? 8 : oddnessOf(letter, before);
  return odd;
}

function oddnessOf(letter: string, before: string): number {
  if (everyday.has(letter)) return 0;
  if (familiar.has(letter)) return 1;
  if (everywhere.has(letter)) return /\p{L}/u.test(before) && beforeWords.has(letter) ? 6 : 0;
  if (/\p{Lu}/u.test(letter)) return /\p{Ll}/u.test(before) ? 6 : isHere(letter) ? 0 : 3;
  if (/\p{L}/u.test(letter)) return isHere(letter) ? 2 : 3;
  return 8;
}

const everyday = new Set('éèëïöüçê');
const familiar = new Set('àáâäíóñôîûã');
/** Signs that any program writes; the second kind never follows a letter. */
const everywhere = new Set('’‘“”–—€…•°²\u00a0“‘');
const beforeWords = new Set('‘“•');

const isHere = (letter: string): boolean =>
  everyday.has(letter.toLowerCase()) || familiar.has(letter.toLowerCase());

/** Whether a text shows letters of UTF-8 that were taken for others: `ZoÃ«`. */
export const looksTwiceWritten = (text: string): boolean =>
  /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/u.test(text);
