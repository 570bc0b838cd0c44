import { wordList } from './word-list.ts';

const many = 6;
const places = new Map(wordList.map((word, place) => [word, place]));

/** Six words that nobody chose, each as likely as any other: 77 bits. */
export const newWords = (): string =>
  Array.from({ length: many }, () => wordList[below(wordList.length)]).join(' ');

/** Six words as somebody typed them: in capitals, with commas, numbered. Null when they are not six of the list. */
export function wordsWritten(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === many && words.every((word) => places.has(word)) ? words.join(' ') : null;
}

/** What a fingerprint of 32 bytes is called, to be read aloud and compared. */
export function wordsOf(fingerprint: Uint8Array): string {
  let rest = BigInt(`0x${[...fingerprint].map((byte) => hex(byte)).join('')}`);
  const words: string[] = [];
  while (words.length < many) {
    words.push(wordList[Number(rest % BigInt(wordList.length))]!);
    rest /= BigInt(wordList.length);
  }
  return words.join(' ');
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/** A number from 0, each as likely: what would favour the first ones is thrown again. */
function below(end: number): number {
  const most = 2 ** 32 - (2 ** 32 % end);
  for (;;) {
    const [thrown = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (thrown < most) return thrown % end;
  }
}
