import { expect } from 'vitest';

const otherwise =
  'The list says otherwise. Is the change meant? Then `pnpm lists` writes it anew, and its diff says what changed.';

/** Holds what is there against a list that stands beside the test: one line for each thing, so that a reviewer reads each change. */
export async function holdToList(file: string, columns: string[], rows: string[][]) {
  const found = [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
  await expect(found, otherwise).toMatchFileSnapshot(file);
}
