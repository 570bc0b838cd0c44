import type { Judgement } from '@app/domain/participation/judge';
import type { Item } from '@app/domain/participation/facts';
import { nameOfCondition } from './sessions-conditions.ts';

/** What the day itself still lacks before anybody can go along, in two or three words each. */
export const sayShort = (ofSession: readonly Judgement[]): string[] => ofSession.flatMap(short);

function short({ condition, finding }: Judgement): string[] {
  if (typeof finding !== 'object') return [nameOfCondition(condition).toLowerCase()];
  switch (finding.kind) {
    case 'no-trainer':
      return [words.noTrainer];
    case 'trainer-not-all-day':
      return [words.notAllDay];
    case 'not-filled-in':
      return isOnlyTheTrainer(finding.missing) ? [] : [words.notFilledIn];
    default:
      return [nameOfCondition(condition).toLowerCase()];
  }
}

/** That there is no trainer is said already. */
const isOnlyTheTrainer = (missing: Item[]) => missing.every((item) => item === 'trainer');

const words = {
  noTrainer: 'geen trainer',
  notAllDay: 'niet heel de dag een trainer',
  notFilledIn: 'nog niet alles ingevuld',
};
