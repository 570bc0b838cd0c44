import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lastWords, oldOneIsThere, writtenSince } from '@app/db/embedded/last-words';
import { expect, test } from 'vitest';

test('what was written since is whole, also behind letters of more than one byte', () => {
  const log = path.join(mkdtempSync(path.join(os.tmpdir(), 'draagkracht-log-')), 'postgres.log');
  const before = 'ERROR:  “Zoë” is geen getal\n'.repeat(20);
  writeFileSync(log, `${before}LOG:  starting\nFATAL:  could not bind\n`);
  const said = writtenSince(log, Buffer.byteLength(before));
  expect(said).toBe('LOG:  starting\nFATAL:  could not bind\n');
  expect(lastWords(said)).toBe('could not bind');
});

test('what a killed one still writes hides not that it is in the way', () => {
  const old = 'FATAL:  terminating connection due to unexpected postmaster exit\n';
  for (const reason of [
    'FATAL:  pre-existing shared memory block (key 16, ID 2) is still in use\n',
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\n',
    'FATAL:  lock file "postmaster.pid" already exists\n',
  ])
    for (const log of [reason + old, old + reason]) expect(oldOneIsThere(log), log).toBe(true);
  expect(oldOneIsThere(old)).toBe(false);
  expect(oldOneIsThere('PANIC:  could not locate a valid checkpoint record\n')).toBe(false);
});
