import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { calledWages } from '../support/wages.ts';

const root = new URL('../../', import.meta.url);
/** Everything of which a word can reach a page, a letter, a spreadsheet or the file of a bank. */
const spoken = [
  'web/src/**/*.{ts,svelte,html}',
  'emails/**/*.ts',
  'api/**/*.ts',
  'db/**/*.{ts,sql}',
];
/** Words by lot, out of which nobody makes a sentence. */
const lot = 'api/vault/word-list.ts';

test('no sentence, letter or file calls what repays costs a wage', async () => {
  const found: string[] = [];
  let read = 0;
  for await (const path of glob(spoken, {
    cwd: root,
    exclude: (name) => name === 'node_modules',
  })) {
    if (path === lot) continue;
    read += 1;
    const words = calledWages(await readFile(new URL(path, root), 'utf8'));
    found.push(...words.map((word) => `${path}: ${word}`));
  }
  expect(read).toBeGreaterThan(1000);
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
  '<Cd>SALA</Cd>',
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
