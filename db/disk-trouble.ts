import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Obstacle } from './obstacle.ts';

type OnDisk = Extract<
  Obstacle['name'],
  'disk-full' | 'folder-read-only' | 'folder-not-ours' | 'not-a-folder'
>;

/** How Node, PostgreSQL and its programs say that the disk stands in the way. */
const signs: Record<OnDisk, RegExp> = {
  'disk-full': /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/i,
  // Making a whole path says that it is not there where it may not be made.
  'folder-read-only': /Read-only file system|EROFS|ENOENT: no such file or directory, mkdir/i,
  'folder-not-ours': /: Permission denied|EACCES|EPERM/,
  'not-a-folder': /Not a directory|ENOTDIR|EEXIST: file already exists, mkdir/i,
};

/** The obstacle in what was said about a place, on a folder that is there; null when it was about something else. */
export function diskTrouble(words: string, place: string): Obstacle | null {
  const name = (Object.keys(signs) as OnDisk[]).find((one) => signs[one].test(words));
  if (name === undefined) return null;
  const there = nearestThere(place);
  const isFolder = name === 'not-a-folder' || statSync(there).isDirectory();
  return { name, folder: isFolder ? there : path.dirname(there) };
}

const nearestThere = (place: string): string =>
  existsSync(place) ? place : nearestThere(path.dirname(place));
