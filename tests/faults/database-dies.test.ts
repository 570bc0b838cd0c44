import { actingAs, connect, lookingIn, urlFor } from '@app/db/database';
import { startPostgres } from '@app/db/embedded';
import { startPostmaster } from '@app/db/embedded/postmaster';
import { findPrograms } from '@app/db/embedded/programs';
import { migrate } from '@app/db/migrate';
import { themes } from '@app/db/training/tables';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { appSecret } from '../support/secret.ts';

const writers = 20;
const readers = 5;

/** Every process of the server, at once and without a goodbye. */
function kill(data: string) {
  const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const one of [pid, ...children.map(Number)]) process.kill(one, 'SIGKILL');
}

test.skipIf(process.platform !== 'linux')(
  'a database that is killed three times under twenty writers loses nothing that was acknowledged, and links open again',
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-faults-'));
    const data = path.join(folder, 'postgres');
    const server = await startPostgres({ folder, log: () => {} });
    await migrate(server.url, appSecret);
    const owner = postgres(server.url, { max: 1, onnotice: () => {} });
    const hilde = await aPerson(owner, 'coordinator');
    const { database, end } = connect(urlFor('app_web', server.url, appSecret), { most: writers });

    const acknowledged = new Set<string>();
    let asked = 0;
    let goOn = true;
    const write = async () => {
      while (goOn) {
        const name = `theme ${(asked += 1)}`;
        await actingAs(database, hilde, (db) => db.insert(themes).values({ name })).then(
          () => acknowledged.add(name),
          () => pause(5),
        );
      }
    };
    const link = lookingIn(database);
    let looked = 0;
    const look = async () => {
      while (goOn)
        await link('app.show_by_link', Buffer.alloc(32)).then(
          () => (looked += 1),
          () => pause(5),
        );
    };
    const working = Promise.all([
      ...Array.from({ length: writers }, write),
      ...Array.from({ length: readers }, look),
    ]);
    let stop = server.stop;

    for (let time = 1; time <= 3; time += 1) {
      const before = acknowledged.size;
      while (acknowledged.size < before + 100) await pause(5);
      kill(data);
      while (!(await restarted())) await pause(20);

      const serving = Date.now();
      const until = acknowledged.size + 1;
      const lookedBefore = looked;
      while (acknowledged.size < until || looked === lookedBefore) await pause(5);
      expect(Date.now() - serving).toBeLessThan(5_000);
    }
    goOn = false;
    await working;

    const after = postgres(server.url, { max: 1 });
    const kept = new Set(
      (await after`select name from app.themes`).map(({ name }) => name as string),
    );
    expect([...acknowledged].filter((name) => !kept.has(name))).toEqual([]);
    const hanging = await after`
      select pid from pg_stat_activity where state like 'idle in transaction%' and usename = 'app_web'`;
    expect(hanging).toEqual([]);
    await Promise.all([after.end(), owner.end({ timeout: 1 }), end()]);
    await stop();
    await server.stop().catch(() => {});
    rmSync(folder, { recursive: true, force: true });

    async function restarted() {
      try {
        rmSync(path.join(data, 'postmaster.pid'), { force: true });
        const programs = findPrograms(folder, data);
        ({ stop } = await startPostmaster(programs, { folder, data, forTests: false }));
        return true;
      } catch {
        return false;
      }
    }
  },
  90_000,
);
