import { startPostgres } from '@app/db/embedded';
import { folderOfPrograms } from '@app/db/embedded/programs';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

// A folder that only its owner opens, as root's own home: for another user the programs below it are closed too.
const closed = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-closed-'));
const bin = path.join(closed, 'native/bin');
const data = path.join(closed, 'data');
const { PATH = '' } = process.env;

beforeAll(() => cpSync(path.dirname(folderOfPrograms()), path.dirname(bin), { recursive: true }));
afterEach(() => {
  process.env.PATH = PATH;
  rmSync(data, { recursive: true, force: true });
});
afterAll(() => rmSync(closed, { recursive: true, force: true }));

const start = () => startPostgres({ folder: data, log: () => {}, bin });

async function ask(url: string, query: string) {
  const sql = postgres(url, { max: 1 });
  return sql.unsafe(query).finally(() => sql.end());
}

/** A machine on which one of the programs that let PostgreSQL pass is missing. */
function without(missing: string) {
  const tools = path.join(closed, `all but ${missing}`);
  mkdirSync(tools);
  for (const tool of ['sh', 'chown', 'setpriv', 'unshare'].filter((one) => one !== missing)) {
    const place = PATH.split(':').find((folder) => existsSync(path.join(folder, tool)));
    if (place) symlinkSync(path.join(place, tool), path.join(tools, tool));
  }
  process.env.PATH = tools;
}

test.each(['nothing', 'setpriv', 'unshare'])(
  'below a closed folder it starts, and starts again, where %s is missing',
  async (missing) => {
    without(missing);
    const first = await start();
    await ask(first.url, 'create table kept as select 1 as one');
    await first.stop();

    const second = await start();
    expect(await ask(second.url, 'select * from kept')).toEqual([{ one: 1 }]);
    await second.stop();
  },
);

test.each(['nothing', 'unshare'])(
  'data put back by the user who starts are started on, where %s is missing',
  async (missing) => {
    const first = await start();
    await ask(first.url, 'create table kept as select 1 as one');
    await first.stop();
    spawnSync('chown', ['-R', `${process.getuid?.()}:${process.getgid?.()}`, data]);

    process.env.PATH = PATH;
    if (missing !== 'nothing') process.env.PATH = path.join(closed, `all but ${missing}`);
    const second = await start();
    expect(await ask(second.url, 'select * from kept')).toEqual([{ one: 1 }]);
    await second.stop();
  },
);
