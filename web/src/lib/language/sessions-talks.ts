import type { AgreedTalk } from '@app/contract/sessions/told-change';
import type { Day } from '@app/domain/day';
import { stateOfOne, type Judgement } from '@app/domain/participation/judge';
import { sayJudgement } from './conditions.ts';
import { capital, sayCount, sayDay, sayHour } from './in-words.ts';

/** Comes behind a name: "Voorbereiding – vrijdag 20 november, 15 uur." */
export interface Said {
  sentence: string;
  isKnown: boolean;
  isComplete: boolean;
}

/** A talk before or after a day as far as it is agreed. What nobody wrote down is never guessed. */
export function sayAgreed(talk: AgreedTalk | null, heldOn: Day | null): Said {
  if (heldOn !== null)
    return { sentence: words.held(sayDay(heldOn)), isKnown: true, isComplete: true };
  if (talk === null) return { sentence: words.nothing, isKnown: false, isComplete: false };
  const { on, at, minutes, how } = talk;
  const parts = [
    sayDay(on),
    at === null ? words.noHour : sayHour(at),
    minutes === null ? words.noLength : sayCount(minutes, words.minute, words.minutes),
    how,
  ];
  return {
    sentence: `${parts.filter(Boolean).join(', ')}.`,
    isKnown: true,
    isComplete: at !== null && minutes !== null,
  };
}

/** A condition about a talk, with what is agreed. Where nothing is wrong that is all there is to say. */
export function sayWithTalk(judgement: Judgement, talk: Said | undefined): string | null {
  if (!talk) return null;
  if (['met', 'too-early'].includes(stateOfOne(judgement))) return talk.sentence;
  return [sayJudgement(judgement).sentence, talk.isKnown && capital(talk.sentence)]
    .filter(Boolean)
    .join(' ');
}

const words = {
  held: (day: string) => `gebeurd op ${day}.`,
  nothing: 'nog niet afgesproken.',
  noHour: 'uur nog niet afgesproken',
  noLength: 'duur nog niet afgesproken',
  minute: 'minuut',
  minutes: 'minuten',
};
