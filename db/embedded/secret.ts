import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CannotStart } from '../obstacle.ts';

/** A secret made once and kept for this user alone. When `lostWith` exists without it, the two no longer fit. */
export function keptSecret(file: string, lostWith?: string): string {
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8').trim();
    if (kept.length >= 32) return kept;
  }
  if (lostWith !== undefined && existsSync(lostWith)) {
    throw new CannotStart({
      name: 'data-damaged',
      folder: lostWith,
      lastWords: `${file} is missing`,
    });
  }
  const made = randomBytes(32).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}
