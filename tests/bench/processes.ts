import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort, isReady, launch, stop } from '../support/product.ts';
import { appSecret } from '../support/secret.ts';

export interface Running {
  url: string;
  /** From the start of the process to its first answer. */
  startedInMs: number;
  /** Megabytes that are really in memory now; null where the machine does not tell. */
  memory: () => number | null;
  stop: () => Promise<unknown>;
}

/** The product as `npm start` runs it, on this database. */
export async function startProduct(ownerUrl: string, data: string): Promise<Running> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const began = performance.now();
  const child = launch(['--data', data], {
    PORT: String(port),
    DATABASE_URL: ownerUrl,
    APP_SECRET: appSecret,
    NODE_ENV: 'production',
  });
  child.stdout?.resume();
  const said = text(child.stderr!);
  if (!(await isReady(child, url))) throw new Error(`the product does not start: ${await said}`);
  return running(child, url, began);
}

/** A process of the bench itself. */
export async function startBare(file: string, args: string[]): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  child.once('exit', () => process.off('exit', abandon));
  if (!(await answers(child, url))) throw new Error(`${path.basename(file)} does not start`);
  return running(child, url, began);
}

/** Whatever it answers, it is there. */
async function answers(child: ChildProcess, url: string) {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return false;
}

const running = (child: ChildProcess, url: string, began: number): Running => ({
  url,
  startedInMs: performance.now() - began,
  memory: () => memoryOf(child.pid),
  stop: () => stop(child),
});

function memoryOf(pid: number | undefined) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
