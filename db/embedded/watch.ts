import { setTimeout as pause } from 'node:timers/promises';
import { mayStartAgain } from './again.ts';
import type { Postmaster } from './postmaster.ts';

/** What becomes of a database after it was started: `lost` is the last that is heard of it. */
export type News = 'fell' | 'back' | 'lost';

interface Watch {
  again: () => Promise<Postmaster>;
  /** A stop that was asked for is no fall. */
  isStopping: () => boolean;
  tell: (news: News) => void;
}

/** Starts PostgreSQL again when it goes by itself. */
export function watch(first: Postmaster, { again, isStopping, tell }: Watch) {
  let current = first;
  let leaving = false;
  const goes = () => leaving || isStopping();
  const watching = keepUp();

  return {
    async stop() {
      leaving = true;
      await current.stop();
      await watching;
    },
  };

  async function keepUp() {
    const falls: number[] = [];
    for (;;) {
      await current.ended;
      if (goes()) return;
      falls.push(Date.now());
      if (!mayStartAgain(falls, Date.now())) return tell('lost');
      tell('fell');
      const next = await again().catch(() => null);
      if (next === null) {
        await pause(1000);
        continue;
      }
      current = next;
      if (goes()) return current.stop();
      tell('back');
    }
  }
}
