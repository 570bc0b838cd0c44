import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Writes what the tables of the code ask of the database as a migration. Of the snapshots it compares with, the newest is enough. */
const folder = path.join(import.meta.dirname, 'migrations/meta');
const written = spawnSync(
  path.join(import.meta.dirname, 'node_modules/.bin/drizzle-kit'),
  ['generate', '--config', 'db/drizzle.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);

const snapshots = readdirSync(folder).filter((name) => name.endsWith('_snapshot.json'));
for (const older of snapshots.sort().slice(0, -1)) rmSync(path.join(folder, older));
process.exitCode = written.status ?? 1;
