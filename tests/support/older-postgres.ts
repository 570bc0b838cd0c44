import { findPrograms } from '@app/db/embedded/programs';
import { oldest } from '@app/db/reachable';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, chownSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { freePort } from './product.ts';

const bin = `/usr/lib/postgresql/${oldest}/bin`;

/** Whether the oldest PostgreSQL that we promise is on this machine, where Debian puts it. */
export const isHere = existsSync(bin);

/** That PostgreSQL, empty, on a port of its own. */
export async function startOldest() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-oldest-'));
  chmodSync(folder, 0o711);
  const data = path.join(folder, 'data');
  const programs = findPrograms(folder, data, bin);
  mkdirSync(data, { mode: 0o700 });
  if (programs.user) chownSync(data, programs.user.uid, programs.user.gid);
  const make = programs.initdb([
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  spawnSync(make.file, make.args, make.options);

  const port = await freePort();
  const run = programs.postgres([
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    '',
    '-h',
    '127.0.0.1',
    '-F',
  ]);
  const server = spawn(run.file, run.args, { ...run.options, stdio: 'ignore' });
  /** The address of a database of it, for one of its users. */
  const at = (database: string, user = 'postgres') =>
    `postgres://${user}@127.0.0.1:${port}/${database}`;
  const sql = postgres(at('postgres'), { max: 1, onnotice: () => {} });
  while (
    !(await sql`select`.then(
      () => true,
      () => false,
    ))
  );
  return {
    sql,
    at,
    async stop() {
      await sql.end();
      server.kill('SIGINT');
      await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
