import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { CannotStart } from '@app/db/obstacle';

const web = path.dirname(import.meta.dirname);
const built = path.join(web, 'build');
const note = path.join(built, 'sources');
const sources = [
  'web/src/**',
  'web/static/**',
  'web/{vite.config.ts,package.json,tsconfig.json}',
  'api/{contract,domain,vault}/**/*.ts',
  'pnpm-lock.yaml',
];

/** Whether the pages were built from what is here now. */
export const pagesAreBuilt = () =>
  existsSync(path.join(built, 'handler.js')) &&
  existsSync(note) &&
  readFileSync(note, 'utf8') === fingerprint();

/** Builds the pages, and notes from what; half a build has no note. */
export async function buildPages() {
  const from = fingerprint();
  rmSync(note, { force: true });
  const vite = path.join(
    path.dirname(createRequire(path.join(web, 'vite.config.ts')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [code, said] = await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    text(child.stderr),
  ]);
  if (code !== 0) throw new CannotStart({ name: 'pages-not-built', lastWords: said.trim() });
  forgetCompiled();
  writeFileSync(note, from);
}

/** What was compiled of an older version, so that upgrades do not fill the disk. This run leaves its own when it ends. */
function forgetCompiled() {
  const compiled = getCompileCacheDir();
  if (compiled === undefined) return;
  rmSync(compiled, { recursive: true, force: true });
  mkdirSync(compiled, { recursive: true });
}

function fingerprint(): string {
  const root = path.dirname(web);
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const full = path.join(root, file);
    if (statSync(full).isFile()) hash.update(`${file}\0`).update(readFileSync(full)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.main) await buildPages();
