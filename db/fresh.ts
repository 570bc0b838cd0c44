import { rmSync } from 'node:fs';
import path from 'node:path';
import { takeFolder } from './embedded/owner.ts';
import { stopLeftover } from './embedded/postmaster.ts';
import { CannotStart } from './obstacle.ts';

const folder = path.join(import.meta.dirname, '../.data');
const data = path.join(folder, 'postgres');

try {
  const owner = await takeFolder(folder, '');
  await stopLeftover(data);
  rmSync(data, { recursive: true, force: true });
  owner.release();
  process.stdout.write('The data are gone. The next start begins with the examples.\n');
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write('It is running: stop it first.\n');
  process.exit(1);
}
