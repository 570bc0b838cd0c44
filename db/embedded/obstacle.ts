/** What can stand in the way of a start. The front office has a sentence for each. */
export type Obstacle =
  | { name: 'already-running'; folder: string; address: string }
  | { name: 'folder-not-ours'; folder: string }
  | { name: 'folder-unreachable'; folder: string; user: string }
  | { name: 'no-postgres-here'; machine: string; reason: string }
  | { name: 'other-postgres-version'; folder: string; found: string; needed: string }
  | { name: 'data-damaged'; folder: string; lastWords: string }
  | { name: 'postgres-stopped'; log: string; lastWords: string };

/** Thrown when a start cannot go on; the person who started can do something about it. */
export class CannotStart extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.name);
    this.name = 'CannotStart';
    this.obstacle = obstacle;
  }
}
