import { spawn } from 'node:child_process';
import path from 'node:path';

/** `failures`: what failed and what it said, to be read again beside the closing line. */
export interface Count {
  passed: number;
  failed: number;
  failures: string[];
}

export const ok: Count = { passed: 1, failed: 0, failures: [] };
export const wrong = (said: string): Count => ({ passed: 0, failed: 1, failures: [said] });

export const root = path.join(import.meta.dirname, '../..');

/** Runs one check, and tells in one piece how it went: all that it said when it failed. */
export async function passes(
  name: string,
  program: string,
  args: string[],
  folder = '.',
): Promise<Count> {
  const began = performance.now();
  const { code, said } = await run(program, args, { folder });
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  process.stdout.write(`${name}: ${code === 0 ? `ok, ${took}` : `FAILED, ${took}\n${said}`}\n`);
  return code === 0 ? ok : wrong(name);
}

/** Runs a program of the workspace, aloud or with its words kept. */
export function run(
  program: string,
  args: string[],
  { folder = '.', aloud = false, env = {} as Record<string, string> } = {},
): Promise<{ code: number; said: string }> {
  const bins = ['node_modules/.bin', 'web/node_modules/.bin'].map((bin) => path.join(root, bin));
  const child = spawn(program, args, {
    cwd: path.join(root, folder),
    stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env, PATH: [...bins, process.env.PATH].join(path.delimiter) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => (said += part.toString()));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
