import { random } from './bytes.ts';

const letters = '0123456789abcdefghjkmnpqrstvwxyz'; // no i, l, o or u: they are read as others
const long = 24;

/** What stands on the emergency card: 24 letters and digits, 120 bits, that open everything when all else is lost. */
export const newCard = (): string =>
  Array.from(random(long), (byte) => letters[byte % letters.length]).join('');

/** As it is printed and typed back: six groups of four, in capitals. */
export const cardInGroups = (card: string): string[] => card.toUpperCase().match(/.{4}/g) ?? [];

/** A card as somebody typed it; O is read as 0, I and L as 1. Null when it is none. */
export function cardWritten(text: string): string | null {
  const card = text
    .toLowerCase()
    .replace(/[\s.,\-–—/|]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return card.length === long && [...card].every((one) => letters.includes(one)) ? card : null;
}
