import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from './settings.ts';

/**
 * What is remembered of the first list of ombudspersons: 32 bytes in base64, in a file and never in the database, so that
 * whoever holds that cannot put a reader on the list. Null before there is one, or where it is no such file.
 */
export function readRoot({
  ombudsRootFile,
  data,
}: Pick<Settings, 'ombudsRootFile' | 'data'>): Uint8Array | null {
  const file = ombudsRootFile ?? path.join(data, 'ombuds-root');
  if (!existsSync(file)) return null;
  const root = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  return root.length === 32 ? root : null;
}
