/** What a database keeps of the versions of the product that were applied to it. */
export interface Known {
  /** Their marks, the last first. */
  marks: string[];
  /** When its newest migration was made; 0 when it has none. */
  newestMigration: number;
  /** Whether functions and rights are still as they were left. */
  isAsLeft: boolean;
  /** Whether a process of the last version is at work. */
  isServed: boolean;
}

/** `behind` is ours to bring up to date; what is `ahead` is left as it is. */
export type Standing = 'up-to-date' | 'behind' | 'ahead';

/**
 * A version that was replaced does not take the database back while its successor serves: in a rolling restart the
 * two would undo each other at every start. Once nobody serves with the successor it was given up on, and then
 * functions and rights follow the version that runs; tables only ever go forward.
 */
export function standingOf(
  { marks: [last, ...before], newestMigration, isAsLeft, isServed }: Known,
  mine: { mark: string; newestMigration: number },
): Standing {
  if (newestMigration > mine.newestMigration) return 'ahead';
  if (last === mine.mark) return isAsLeft ? 'up-to-date' : 'behind';
  return before.includes(mine.mark) && isServed ? 'ahead' : 'behind';
}
