import type { Transaction } from '@app/db/database';
import { factsOfThese } from '@app/db/participation/facts';
import { talksThatMeet, type TalkMeets } from '@app/domain/participation/meets';
import { inBrussels, type Moment } from '@app/domain/moment';
import { createHash } from 'node:crypto';
import { refuse } from '../http/problem.ts';

/** The talks of these sessions, as they stand now, at which somebody has something else. */
export const talksAtOneHour = async (db: Transaction, sessions: string[], now: Moment) =>
  talksThatMeet(await factsOfThese(db, sessions, inBrussels(now).day));

/**
 * Refuses what was just kept with the talks that nobody saw yet, and so rolls it back: judged once kept, when every talk
 * that moves along has moved. A form that was sent again carries the mark of those that it showed.
 */
export function refuseUnseenTalks(
  meet: readonly TalkMeets[],
  { before = [], seen }: { before?: readonly TalkMeets[]; seen: string | null },
) {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  const meets = meet.filter((one) => !known.has(JSON.stringify(one)));
  const mark = createHash('sha256').update(JSON.stringify(meets)).digest('base64url');
  if (meets.length > 0 && mark !== seen) refuse('talks-at-one-hour', { meets, mark });
}
