import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepRoot, readRoot } from '../../web/launch/ombuds-root.ts';

let data: string;
beforeAll(() => (data = mkdtempSync(path.join(tmpdir(), 'ombuds-root-'))));
afterAll(() => rmSync(data, { recursive: true }));

test('the first list is remembered once, for its owner alone, and never written over', () => {
  const place = { data, ombudsRootFile: null };
  const [first, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  expect(readRoot(place)).toBeNull();
  expect(keepRoot(place, first)).toBe(true);
  expect(keepRoot(place, first), 'a second process').toBe(true);
  expect(keepRoot(place, other)).toBe(false);
  expect(Uint8Array.from(readRoot(place)!)).toEqual(first);
  expect(statSync(path.join(data, 'ombuds-root')).mode & 0o777).toBe(0o600);
  expect(readdirSync(data), 'nothing is left beside it').toEqual(['ombuds-root']);
});

test('it stands where the setting says', () => {
  const ombudsRootFile = path.join(data, 'elsewhere', 'root');
  expect(keepRoot({ data, ombudsRootFile }, new Uint8Array(32).fill(3))).toBe(true);
  expect(readRoot({ data, ombudsRootFile })).not.toBeNull();
});
