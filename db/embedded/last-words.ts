import { readFileSync } from 'node:fs';

/** The line of a PostgreSQL log that says why it stopped: the first of the worst, without its time stamp. */
export function lastWords(log: string): string {
  const lines = log.trim().split('\n').slice(-40);
  const reason =
    lines.find((line) => /PANIC:|could not|No space left/.test(line)) ??
    lines.findLast((line) => /FATAL:|ERROR:|error:/.test(line)) ??
    lines.at(-1) ??
    '';
  return reason.replace(/^.*?(PANIC|FATAL|ERROR|LOG|error): +/, '').trim();
}

/** Whether one that was killed is still in the way, whatever its last processes write in the same log meanwhile. */
export const oldOneIsThere = (log: string): boolean =>
  /(FATAL|LOG): .*(in use|already exists)/.test(log);

/** What was written in a log beyond so many bytes. */
export const writtenSince = (log: string, from: number): string =>
  readFileSync(log).subarray(from).toString();

export const lastWordsIn = (log: string): string => lastWords(writtenSince(log, 0));
