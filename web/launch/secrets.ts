import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keptSecret } from '@app/db/embedded/secret';
import { CannotStart } from '@app/db/obstacle';
import { say } from './progress.ts';
import type { Settings } from './settings.ts';
import { notice } from './start.nl.ts';

export type Secrets = { appSecret: string; sealKey: string };

/** The secrets that were set; the others are made once and kept beside the data. */
export function readSecrets({ appSecret, sealKeyFile, data, databaseUrl }: Settings): Secrets {
  if (databaseUrl !== null && appSecret === null) say(notice.secretOfOneMachine);
  mkdirSync(data, { recursive: true, mode: 0o711 });
  return {
    appSecret: appSecret ?? keptSecret(path.join(data, 'app-secret')),
    sealKey: sealKeyFile ? sealKeyIn(sealKeyFile) : keptSecret(path.join(data, 'seal-key')),
  };
}

function sealKeyIn(file: string): string {
  const key = readFileSync(file, 'utf8').trim();
  if (key.length >= 32) return key;
  throw new CannotStart({ name: 'secret-too-short', setting: 'SEAL_KEY_FILE', needed: 32 });
}
