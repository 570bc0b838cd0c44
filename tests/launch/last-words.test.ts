import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lastWords, writtenSince } from '@app/db/embedded/last-words';
import { expect, test } from 'vitest';

test('what was written since is whole, also behind letters of more than one byte', () => {
  const log = path.join(mkdtempSync(path.join(os.tmpdir(), 'draagkracht-log-')), 'postgres.log');
  const before = 'ERROR:  “Zoë” is geen getal\n'.repeat(20);
  writeFileSync(log, `${before}LOG:  starting\nFATAL:  could not bind\n`);
  const said = writtenSince(log, Buffer.byteLength(before));
  expect(said).toBe('LOG:  starting\nFATAL:  could not bind\n');
  expect(lastWords(said)).toBe('could not bind');
});
