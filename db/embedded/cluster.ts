import { spawn } from 'node:child_process';
import { appendFileSync, chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { diskTrouble } from '../disk-trouble.ts';
import { lastWords } from './last-words.ts';
import { CannotStart } from '../obstacle.ts';
import type { Programs } from './programs.ts';

/** Makes a data folder in the first way in which that succeeds: only `initdb` itself knows whether it will. */
export async function createCluster(
  ways: Iterable<Programs>,
  data: string,
  password: string,
): Promise<Programs | null> {
  let refusal: unknown = null;
  for (const programs of ways) {
    try {
      await createIn(programs, data, password);
      return programs;
    } catch (error) {
      refusal ??= error;
    }
  }
  if (refusal !== null) throw refusal;
  return null;
}

/** Made beside its place and moved there when whole, so that half of one never counts. */
async function createIn(programs: Programs, data: string, password: string) {
  const draft = `${data}.new`;
  const passwordFile = `${data}.pw`;
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, `${password || 'none'}\n`, { mode: 0o600 });
    if (programs.user) {
      for (const place of [draft, passwordFile]) {
        chownSync(place, programs.user.uid, programs.user.gid);
      }
    }
    await initialise(programs, draft, passwordFile, password === '' ? 'trust' : 'scram-sha-256');
    renameSync(draft, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

async function initialise(programs: Programs, draft: string, passwordFile: string, auth: string) {
  const { file, args, options } = programs.initdb([
    `--pgdata=${draft}`,
    '--username=postgres',
    `--auth=${auth}`,
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=nl-BE',
    '--locale=C',
    '--no-instructions',
    ...(auth === 'trust' ? ['--no-sync'] : []),
  ]);
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const [code, said] = await Promise.all([
    new Promise((resolve) => child.once('error', resolve).once('close', resolve)),
    text(child.stderr),
  ]);
  if (code === 0) return;
  const folder = path.dirname(draft);
  const trouble = diskTrouble(said, folder);
  if (trouble) throw new CannotStart(trouble);
  const log = path.join(folder, 'postgres.log'); // the draft does not stay
  appendFileSync(log, said, { mode: 0o600 });
  throw new CannotStart({ name: 'postgres-stopped', log, lastWords: lastWords(said) });
}
