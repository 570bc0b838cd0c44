import { walkXml } from './xml.ts';

/** Texts that cells point to by number. */
export function sharedStrings(part: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const item = richText((text) => strings.push(text), 'si');
  walkXml(part, item);
  return strings;
}

/** Gathers the pieces of a text in its own element; how it is spoken (`rPh`) is left alone. */
export function richText(found: (text: string) => void, element: 'si' | 'is') {
  let [text, isText, spoken] = ['', false, 0];
  return {
    open(name: string): void {
      if (name === element) text = '';
      else if (name === 'rPh') spoken += 1;
      else if (name === 't') isText = spoken === 0;
    },
    text(piece: string): void {
      if (isText) text += piece;
    },
    close(name: string): void {
      if (name === 't') isText = false;
      else if (name === 'rPh') spoken -= 1;
      else if (name === element) found(unescaped(text));
    },
  };
}

/** Excel writes a character that XML has no place for as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
