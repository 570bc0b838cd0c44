import type { listOwnDays } from '@app/contract/ombuds/conflicts';
import type { excludeFor, includeAgainFor, listNames } from '@app/contract/ombuds/protecting';
import type { Output } from '#lib/server/api.ts';
import { ask } from './ask.ts';

/** What the room knows of the planning: who can be kept apart, and the days with which she has to do herself. */
export type Planning = Output<typeof listNames> & Output<typeof listOwnDays>;

/** The same at every unlock, whatever she reads: so that it tells nobody what that is. */
export async function readPlanning(): Promise<Planning> {
  const [names, days] = await Promise.all([
    ask<typeof listNames>('GET', '/ombuds/names'),
    ask<typeof listOwnDays>('GET', '/ombuds/own-days'),
  ]);
  return { ...names, ...days };
}

export interface KeptApart {
  coachId: string;
  kind: 'person' | 'organisation';
  targetId: string;
}

export const keepApart = (pair: KeptApart) =>
  ask<typeof excludeFor>('POST', '/ombuds/agreements', pair);

export const includeAgain = (pair: KeptApart) =>
  ask<typeof includeAgainFor>('POST', '/ombuds/agreements/ending', pair);
