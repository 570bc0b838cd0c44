import type { KeyOnList } from '@app/vault/key-list';
import type { Mark, Reply } from '@app/vault/said';

type Unsigned<Said> = Said extends unknown ? Omit<Said, 'at' | 'by'> : never;

/** What she adds, before it says when and by whom. */
export type Adds =
  { direction: 'out'; said: Unsigned<Reply> } | { direction: 'note'; said: Unsigned<Mark> };

/** Seals and keeps what she adds, and says so in these words; `to` is the one who will read. False when it was not kept. */
export type Put = (adds: Adds, done: string, to?: KeyOnList) => Promise<boolean>;
