import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { diskTrouble } from '../disk-trouble.ts';
import { CannotStart } from '../obstacle.ts';
import { lastWords, oldOneIsThere, writtenSince } from './last-words.ts';
import { rememberedPort } from './port.ts';
import { commandOf, isAlive } from './process.ts';
import type { Programs } from './programs.ts';

type Place = {
  folder: string;
  data: string;
  forTests: boolean;
  /** Where it was, and must be again: connections look for it there. */
  port?: number;
};

export type Postmaster = {
  stop: () => Promise<void>;
  /** When it is gone, asked for or not. */
  ended: Promise<void>;
};

/** Starts PostgreSQL on a data folder and answers when it takes connections. */
export async function startPostmaster(
  programs: Programs,
  place: Place,
): Promise<Postmaster & { port: number }> {
  checkVersion(place.data);
  // What a killed one leaves behind finishes its statement first, ten seconds at most.
  const most = place.port === undefined ? 5 : 100;
  for (let attempt = 1; ; attempt += 1) {
    const port = place.port ?? (await rememberedPort(path.join(place.folder, 'postgres-port')));
    const started = await attemptStart(programs, place, port);
    if ('stop' in started) return { ...started, port };
    const { said } = started;
    if (attempt === most || !oldOneIsThere(said)) throw refusal(said, place.data);
    await pause(200);
  }
}

/** After `kill -9` of ours PostgreSQL lives on: it is stopped, so that there is one way to begin. */
export async function stopLeftover(data: string) {
  const pid = Number(note(data)[0]);
  if (!pid) return;
  if (isAlive(pid) && commandOf(pid).includes(data)) await end(pid);
  else rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

type Stopped = { said: string };

async function attemptStart(
  programs: Programs,
  { folder, data, forTests }: Place,
  port: number,
): Promise<Postmaster | Stopped> {
  const log = path.join(folder, 'postgres.log');
  const output = openSync(log, 'a', 0o600);
  const from = statSync(log).size;
  const { file, args, options } = programs.postgres(['-D', data, ...settings(port, forTests)]);
  const child = spawn(file, args, {
    ...options,
    detached: true, // Ctrl-C reaches us alone: requests finish before the database goes
    stdio: ['ignore', output, output],
  });
  closeSync(output);

  let gone = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => resolve(void (gone = true));
    child.once('error', end).once('exit', end);
  });
  const abandon = () => child.kill('SIGINT');
  process.once('exit', abandon);
  void ended.then(() => process.off('exit', abandon));

  while (!gone && !isReady(data, child.pid)) await pause(10);
  if (gone) return { said: writtenSince(log, from) };

  child.unref();
  return {
    ended,
    async stop() {
      child.ref();
      child.kill('SIGINT');
      const late = setTimeout(() => child.kill('SIGQUIT'), 15_000);
      await ended;
      clearTimeout(late);
    },
  };
}

function settings(port: number, forTests: boolean): string[] {
  const chosen = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote stays out of the log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(forTests && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 300,
    }),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function checkVersion(data: string) {
  const file = path.join(data, 'PG_VERSION');
  if (!existsSync(file)) {
    throw new CannotStart({
      name: 'data-damaged',
      folder: data,
      lastWords: 'PG_VERSION is missing',
    });
  }
  const found = readFileSync(file, 'utf8').trim();
  const needed = '18';
  if (found !== needed) {
    throw new CannotStart({ name: 'other-postgres-version', folder: data, found, needed });
  }
}

const refusal = (said: string, data: string) =>
  new CannotStart(
    diskTrouble(said, data) ?? {
      name: 'data-damaged',
      folder: data,
      lastWords: lastWords(said),
    },
  );

const isReady = (data: string, pid: number | undefined) => {
  const lines = note(data);
  return Number(lines[0]) === pid && /ready/.test(lines[7] ?? '');
};

async function end(pid: number) {
  process.kill(pid, 'SIGINT');
  for (const until = Date.now() + 15_000; isAlive(pid); await pause(20)) {
    if (Date.now() > until) process.kill(pid, 'SIGQUIT');
  }
}

/** The lines of postmaster.pid: process, folder, began, port, …, state. */
function note(data: string): string[] {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
