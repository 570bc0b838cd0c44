/** A number as people here write it: "0400 00 01 23" from `+32400000123`. Foreign numbers stay as they are. */
export function sayPhone(number: string): string {
  const national = /^\+32(\d{8,9})$/.exec(number)?.[1];
  if (national === undefined) return number;
  const written = `0${national}`;
  const shape = shapes.find(([begins]) => begins.test(written))?.[1] ?? [3, 2, 2, 2];
  return grouped(written, shape);
}

/** Where a tap on a number goes. */
export const dial = (number: string): `tel:${string}` => `tel:${number}`;

/** Where a tap on "stuur een bericht" goes. */
export const sms = (number: string): `sms:${string}` => `sms:${number}`;

/** Mobile, free and paid numbers, the four large zones; every other zone has three digits. */
const shapes: readonly (readonly [begins: RegExp, shape: readonly number[]])[] = [
  [/^04\d{8}$/, [4, 2, 2, 2]],
  [/^0(800|90\d|70)\d+$/, [4, 2, 3]],
  [/^0[2349]\d{7}$/, [2, 3, 2, 2]],
];

function grouped(digits: string, shape: readonly number[]): string {
  let at = 0;
  const groups = shape.map((size) => digits.slice(at, (at += size)));
  return [...groups, digits.slice(at)].filter((group) => group !== '').join('\u00a0');
}
