import type { Day } from '@app/domain/day';

/** What can stand in the way of a start. The person who starts reads a sentence for each. */
export type Obstacle =
  | { name: 'already-running'; folder: string; address: string }
  | { name: 'folder-not-ours'; folder: string }
  | { name: 'folder-read-only'; folder: string }
  | { name: 'not-a-folder'; folder: string }
  | { name: 'disk-full'; folder: string }
  | { name: 'folder-unreachable'; folder: string; user: string }
  | { name: 'no-postgres-here'; machine: string; reason: string }
  | { name: 'other-postgres-version'; folder: string; found: string; needed: string }
  | { name: 'data-damaged'; folder: string; lastWords: string }
  | { name: 'postgres-stopped'; log: string; lastWords: string }
  | { name: 'postgres-keeps-stopping'; log: string; lastWords: string }
  | {
      name: 'address-wrong';
      setting: 'DATABASE_URL' | 'API_URL' | 'ORIGIN' | 'SMTP_URL' | 'MAIL_FROM';
    }
  | { name: 'database-unreachable'; server: string; reason: string }
  | { name: 'database-refuses'; server: string; lastWords: string }
  | { name: 'database-too-old'; server: string; found: string; needed: string }
  | { name: 'migration-failed'; lastWords: string }
  | { name: 'office-too-old'; first: Day }
  | { name: 'set-config-open'; folder: string }
  | { name: 'secret-too-short'; setting: string; needed: number }
  | { name: 'file-missing'; setting: string; file: string }
  | { name: 'number-wrong'; setting: string; value: string }
  | { name: 'unknown-option'; option: string }
  | { name: 'port-taken'; port: number }
  | { name: 'port-forbidden'; port: number }
  | { name: 'host-wrong'; host: string }
  | { name: 'pages-not-built'; lastWords: string };

/** Thrown when a start cannot go on; the person who started can do something about it. */
export class CannotStart extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.name);
    this.name = 'CannotStart';
    this.obstacle = obstacle;
  }
}
