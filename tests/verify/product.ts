import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, root, wrong, type Count } from './step.ts';

type Product =
  { count: Count; url: string; stop: () => Promise<Count> } | { count: Count; url: null };

/** Starts the product as `npm start` does, on a free port and on data of its own. */
export async function runProduct(data: string): Promise<Product> {
  process.stdout.write('\nthe product starts\n');
  const port = await freePort();
  const child = launch(['--data', data], { PORT: String(port) });
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });

  const url = `http://localhost:${port}`;
  if (!(await isReady(child, url))) return { count: wrong, url: null };
  return {
    count: ok,
    url,
    async stop() {
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      return code === 0 ? ok : wrong;
    },
  };
}

/** The start file with nothing of this machine's settings. */
export function launch(args: string[], env: Record<string, string> = {}): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const start = ['--import', './installed.js', 'web/start.ts', ...args];
  const child = spawn(path.join(root, 'node_modules/.bin/node'), start, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...env },
  });
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  child.once('exit', () => process.off('exit', abandon));
  return child;
}

/** Ready when it answers that it is, gone when it exits before. */
export async function isReady(child: ChildProcess, url: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${url}/api/ready`).catch(() => null);
    if (answer?.ok) return true;
    await pause(50);
  }
  return false;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
