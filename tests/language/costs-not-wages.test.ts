import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const spoken = [
  'web/src/lib/language/**/*.ts',
  'web/src/**/*.svelte',
  'emails/**/*.ts',
  'db/seed/**/*.ts',
];

/**
 * What a coach gets repays her costs. A word for what somebody earns makes it income, to her and to her budget manager. A
 * *leefloon* is the name of a benefit.
 */
const wages =
  /\b\p{L}*(?:(?<!k|be|leef)loon(?!s?t)|honorari|prestatie|salaris|bezoldig|beloning|verdien|uurtarief)\p{L}*|\blonen\b|\bpremies?\b|\bvergoeding(?:en)? per uur\b|\bfiscale fiche/giu;

/** The sentences in a file of ours that call it wages. */
const calledWages = (text: string): string[] => text.match(wages) ?? [];

test('no sentence, letter or file calls what repays costs a wage', async () => {
  const found: string[] = [];
  let read = 0;
  for await (const path of glob(spoken, {
    cwd: root,
    exclude: (name) => name === 'node_modules',
  })) {
    read += 1;
    const words = calledWages(await readFile(new URL(path, root), 'utf8'));
    found.push(...words.map((word) => `${path}: ${word}`));
  }
  expect(read).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

test.each([
  'je loon',
  'Uurloon',
  'een honorarium',
  'de prestaties',
  'lonen',
  'een premie',
  'vergoeding per uur',
])('‘%s’ is such a word', (text) => expect(calledWages(text)).toHaveLength(1));

test.each([
  'kostenvergoeding',
  'een leefloon',
  'cloneNode',
  'klonen',
  'loont',
  'première',
  'vergoeding voor je kosten',
])('‘%s’ is not', (text) => expect(calledWages(text)).toEqual([]));
