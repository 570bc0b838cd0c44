import { telling } from '#lib/language/telling.ts';
import type { Trouble } from './ask.ts';

/** Why nothing was sent or opened, in words. */
export function sayTrouble({ problem, seconds }: Trouble): string {
  const { trouble, code } = telling;
  if (problem === 'unknown') return code.unknown;
  return problem === 'often'
    ? trouble.often(Math.max(1, Math.ceil(seconds / 60)))
    : trouble[problem];
}
