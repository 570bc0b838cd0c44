import { inBrussels, type Moment } from '@app/domain/moment';
import { talkComes } from '@app/domain/sessions/talks';
import { trainerWords, type TrainerSession } from '#lib/language/trainer.ts';

/** How the page of a trainer begins: the preparation of her next day while it still has to come, or that day. */
export function beginsWith(next: TrainerSession | null, now: Moment) {
  if (next === null) return trainerWords.nothing;
  const { preparation, preparedOn } = next;
  const isAhead = preparation && preparedOn === null && talkComes(preparation, now);
  return trainerWords[isAhead ? 'nextTalk' : 'nextDay'](next, inBrussels(now).day);
}
