import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../db/migrations/', import.meta.url);
const journal = JSON.parse(readFileSync(new URL('meta/_journal.json', folder), 'utf8')) as {
  entries: { tag: string; when: number }[];
};

test('of the snapshots only that of the newest migration is kept', () => {
  const newest = journal.entries.at(-1)!.tag.slice(0, 4);
  const kept = readdirSync(new URL('meta/', folder)).filter((name) => name !== '_journal.json');
  expect(kept).toEqual([`${newest}_snapshot.json`]);
});

test('each migration is made after the one before, so that an office takes every new one', () => {
  const made = journal.entries.map(({ when }) => when);
  expect(made).toEqual([...new Set(made)].sort((one, other) => one - other));
});
