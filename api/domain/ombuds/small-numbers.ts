const inWords = ['één', 'twee', 'drie', 'vier'];

/** A figure from one to four that stands alone: `3` in "3 meldingen", not in "13", "3,5" or "2026". */
const inFigures = /(?<![\d.,])[1-4](?![\d]|[.,]\d)/gu;

/**
 * The numbers from one to four in a text about concerns, as they are written. Where so few are counted a reader may guess
 * who is meant, so they are said as "minder dan 5".
 */
export function smallNumbersIn(text: string): string[] {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  return [
    ...(text.match(inFigures) ?? []),
    ...words.filter((word) => inWords.includes(word.toLowerCase())),
  ];
}
