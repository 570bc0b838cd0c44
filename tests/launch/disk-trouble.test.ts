import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diskTrouble } from '@app/db/disk-trouble';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-disk-'));
const file = path.join(folder, 'seal-key');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['Error: ENOSPC: no space left on device, write', 'disk-full'],
  ['initdb: error: could not write file: No space left on device', 'disk-full'],
  ['FATAL: could not extend file "base/5/1": Disk quota exceeded', 'disk-full'],
  ["Error: EROFS: read-only file system, chmod '/x'", 'folder-read-only'],
  ["Error: ENOENT: no such file or directory, mkdir '/x/y'", 'folder-read-only'],
  ['FATAL: could not create lock file "postmaster.pid": Read-only file system', 'folder-read-only'],
  ["Error: EACCES: permission denied, open '/x'", 'folder-not-ours'],
  ['FATAL: could not open file "PG_VERSION": Permission denied', 'folder-not-ours'],
])('%s is named on a folder that is there', (said, name) => {
  for (const place of [folder, path.join(folder, 'not', 'made'), file]) {
    expect(diskTrouble(said, place)).toEqual({ name, folder });
  }
  expect(existsSync(folder)).toBe(true);
});

test('what should be a folder and is not is named itself', () => {
  const said = `Error: ENOTDIR: not a directory, mkdir '${file}/data'`;
  expect(diskTrouble(said, path.join(file, 'data'))).toEqual({
    name: 'not-a-folder',
    folder: file,
  });
});

test.each(['permission denied for table persons', 'invalid checkpoint record', ''])(
  '%j is about something else',
  (said) => {
    expect(diskTrouble(said, folder)).toBe(null);
  },
);
