import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from './settings.ts';

type Place = Pick<Settings, 'ombudsRootFile' | 'data'>;

/**
 * What is remembered of the first list of ombudspersons: 32 bytes in base64, in a file and never in the database, so that
 * whoever holds that cannot put a reader on the list. Null before there is one, or where it is no such file.
 */
export function readRoot(place: Place): Uint8Array | null {
  const file = fileOf(place);
  if (!existsSync(file)) return null;
  const root = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  return root.length === 32 ? root : null;
}

/**
 * Remembers the first list, once: the file appears whole, for its owner alone, and is never written over, whichever process
 * comes first. False when it says something else already.
 */
export function keepRoot(place: Place, root: Uint8Array): boolean {
  const file = fileOf(place);
  const whole = `${file}.${randomUUID()}`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o711 });
  writeFileSync(whole, `${Buffer.from(root).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(whole, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const there = readRoot(place);
    return there !== null && Buffer.from(root).equals(there);
  } finally {
    unlinkSync(whole);
  }
}

const fileOf = ({ ombudsRootFile, data }: Place) =>
  ombudsRootFile ?? path.join(data, 'ombuds-root');
