import { besides, type Bounds } from '../beside/do-beside.ts';
import { giveBack } from '../beside/give-back.ts';
import { makeTurns } from '../beside/turns.ts';
import type { ListWorks } from './list-works.ts';

/** Enough for the largest list we take, several times over. */
const usual: Bounds = { megabytes: 384, seconds: 25 };

/** Where lists are read: beside our own work, one at a time. */
export const makeLists = (bounds = usual) => ({
  turns: makeTurns({ atRest: giveBack }),
  beside: besides<ListWorks>(new URL('read-beside.ts', import.meta.url), bounds),
});

export type Lists = ReturnType<typeof makeLists>;
