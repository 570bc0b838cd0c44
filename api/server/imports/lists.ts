import { besides } from '../beside/do-beside.ts';
import { makeTurns } from '../beside/turns.ts';
import type { ListWorks } from './list-works.ts';

/** Enough for the largest list we take, several times over. */
const bounds = { megabytes: 384, workingSeconds: 30, seconds: 240 };

/** Where lists are read: beside our own work, one at a time. */
export const makeLists = () => ({
  turns: makeTurns(),
  beside: besides<ListWorks>(new URL('read-beside.ts', import.meta.url), bounds),
});

export type Lists = ReturnType<typeof makeLists>;
