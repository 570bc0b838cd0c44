import { existsSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { createCluster } from './embedded/cluster.ts';
import { takeFolder } from './embedded/owner.ts';
import { startPostmaster, stopLeftover } from './embedded/postmaster.ts';
import { keptSecret } from './embedded/secret.ts';
import { watch, type News } from './embedded/watch.ts';
import { findPrograms, folderOfPrograms, handOver, noWay, waysToRun } from './embedded/programs.ts';

export type Postgres = { url: string; stop: () => Promise<void> };

type Options = {
  /** Everything is kept here: data, password, port and log. */
  folder: string;
  /** Hears what becomes of it. */
  log: (news: News) => void;
  /** With this it is started again when it goes by itself; what goes while we stop, stays away. */
  isStopping?: () => boolean;
  /** Where this start will be found; a second start on the same folder is told. */
  address?: string;
  /** No password and no waiting for the disk. */
  forTests?: boolean;
  /** Where the programs of PostgreSQL are, when not the ones that came along. */
  bin?: string;
};

/** A real PostgreSQL for a machine without one, kept in one folder and stopped with us. */
export async function startPostgres(options: Options): Promise<Postgres> {
  const { folder, log, isStopping, address = '', forTests = false } = options;
  const { bin = folderOfPrograms() } = options;
  const owner = await takeFolder(folder, address);
  try {
    const data = path.join(folder, 'postgres');
    const password = forTests ? '' : keptSecret(path.join(folder, 'postgres-password'), data);

    await stopLeftover(data);
    const programs = existsSync(data)
      ? findPrograms(folder, data, bin)
      : ((await createCluster(waysToRun(folder, data, bin), data, password)) ?? noWay(folder, bin));
    handOver(data, programs);
    const place = { folder, data, forTests };
    const first = await startPostmaster(programs, place);
    const again = () => startPostmaster(programs, { ...place, port: first.port });
    const postmaster = isStopping ? watch(first, { again, isStopping, tell: log }) : first;
    const url = `postgres://postgres:${password}@127.0.0.1:${first.port}`;
    await ensureDatabase(url);

    return {
      url: `${url}/draagkracht`,
      async stop() {
        owner.leaving();
        await postmaster.stop();
        owner.release();
      },
    };
  } catch (error) {
    owner.release();
    throw error;
  }
}

async function ensureDatabase(server: string) {
  const sql = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select from pg_database where datname = 'draagkracht'`;
    if (found.length === 0) await sql`create database draagkracht`;
  } finally {
    await sql.end();
  }
}
