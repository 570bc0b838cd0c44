import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, so that a number given out again is not taken for it; empty where that cannot be seen. */
export function bornAt(pid: number): string {
  const afterName = fromKernel(pid, 'stat').split(') ').at(-1);
  return afterName?.split(' ')[19] ?? '';
}

export function commandOf(pid: number): string {
  const command = fromKernel(pid, 'cmdline').replaceAll('\0', ' ');
  if (command !== '' || process.platform === 'linux') return command;
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}

function fromKernel(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
