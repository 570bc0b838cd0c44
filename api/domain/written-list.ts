import { folded, saysNothing } from './written.ts';

/** Themes in one cell: `A, B & C`. The word *en* stays, it is part of many names. */
export const readThemes = (text: string): string[] =>
  itemsOf(text.split(/[,;|&+\n]|(?<=\w)\/(?=\w)/));

/** People in one cell: `Hanne Daems & Pieter-Jan Ost`, `A, B en C`. A question mark is nobody. */
export const readPeople = (text: string): string[] => itemsOf(text.split(/[,;|&+/\n]|\s+en\s+/i));

/** Each item once, as first written. */
function itemsOf(pieces: string[]): string[] {
  const items = new Map<string, string>();
  for (const piece of pieces) {
    const item = piece.replace(/\s+/g, ' ').trim();
    if (!saysNothing(item) && !items.has(folded(item))) items.set(folded(item), item);
  }
  return [...items.values()];
}
