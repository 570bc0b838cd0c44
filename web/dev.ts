import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';

const port = process.env.PORT ?? '3000';
const apiPort = '3001';
const web = import.meta.dirname;
const vite = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);

// Database and API start again when their sources change; the pages change in the browser.
const api = node(
  ['--watch', '--watch-preserve-output', 'web/start.ts', '--api-only', ...process.argv.slice(2)],
  path.dirname(web),
  { PORT: apiPort, ORIGIN: `http://localhost:${port}`, NODE_ENV: 'development' },
);
const pages = node([vite, 'dev', '--port', port, '--strictPort'], web, {
  API_URL: `http://127.0.0.1:${apiPort}`,
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
await Promise.race([once(api, 'exit'), once(pages, 'exit')]);
stop();

function node(args: string[], folder: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}

function stop() {
  api.kill('SIGTERM');
  pages.kill('SIGTERM');
}
