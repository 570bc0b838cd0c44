import { bare, type Written } from './written.ts';

export type AddressProblem = 'not-a-postcode' | 'not-an-address';

export interface Address {
  street: string | null;
  postcode: string | null;
  town: string | null;
}

/** A Belgian postcode (`2850`, `B-2850`), or one from across the border (`4811 AB`, `59000`). */
export function readPostcode(text: string): Written<string, AddressProblem> {
  const plain = bare(text)
    .toUpperCase()
    .replace(/^(?:BE?|NL|F|D|L)[- ]*(?=\d)/, '');
  return /^(?:[1-9]\d{3}|[1-9]\d{3} ?[A-Z]{2}|\d{5})$/.test(plain)
    ? { value: plain }
    : { problem: 'not-a-postcode', text };
}

/** Street, postcode and town in one cell: `Kapelstraat 37A, 2850 Boom`; in capitals `8660 DE PANNE` is no Dutch postcode. */
export function readAddress(text: string): Written<Address, AddressProblem> {
  const [, street, postcode, town] =
    /^(.*?)[\s,;–-]*\b(?:[Bb][Ee]?-)?([1-9]\d{3}(?: ?(?!DE|LE|LA|ST)[A-Z]{2}(?= ))?|\d{5})[\s,]+(\D*[^\d\s.,;])$/s.exec(
      bare(text),
    ) ?? [];
  return postcode === undefined || town === undefined
    ? { problem: 'not-an-address', text }
    : { value: { street: street || null, postcode, town: town.trim() } };
}

/** A town without the full stop behind it; the quote of `'s-Gravenwezel` is its own. */
export const townIn = (text: string): string => text.trim().replace(/[\s.,;]+$/, '');

/** What is inside a building, and so never a town: `zaal 1`, `2de verdieping`. */
const isRoom = (text: string): boolean =>
  /\d|^(?:\p{L}*zaal(?:tje)?|lokaal|klas|aula|refter|cafetaria|gelijkvloers|\p{L}* ?verdieping|gebouw|blok|vleugel|kelder|zolder|kamer)\b/iu.test(
    text,
  );

/** A venue with its town after the last comma: `polyvalente zaal, Sint-Niklaas`. Without a town only a venue: `CLB, zaal 1`. */
export function readVenue(text: string): { venue: string; town: string | null } {
  const comma = text.lastIndexOf(',');
  const venue = text.slice(0, Math.max(comma, 0)).trim();
  const town = townIn(text.slice(comma + 1));
  return venue && town && !isRoom(town)
    ? { venue, town }
    : { venue: text.replace(/^[\s,]+|[\s,]+$/g, ''), town: null };
}
