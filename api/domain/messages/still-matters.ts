import type { OfficeLetter } from './letter-kinds.ts';
import { needsSomebody, type LetterState } from './letter-state.ts';

/** A letter with what it is about, as that stands now. */
export interface Matter {
  kind: OfficeLetter;
  state: LetterState;
  /** The last one to this reader about this. */
  isLast: boolean;
  /** The day or the date is still to come, whether it happens or not; a round is still open, and so is the choice of a moment. */
  comes: boolean;
  cancelled: boolean;
  /** She knows what it tells, however she heard it. */
  known: boolean;
  /** The question to a coach; null in a letter to a trainer. */
  question: {
    channel: string;
    wasAsked: boolean;
    answer: 'yes' | 'no' | 'undecided' | null;
    /** She wanted to come when every place was given. */
    waits: boolean;
    withdrawn: boolean;
    hasPlace: boolean;
    readCancelled: boolean;
  } | null;
}

/** It did not reach its reader, does not leave by itself, and she still has to know. */
export const asksSomebody = (letter: Matter): boolean =>
  letter.isLast &&
  letter.comes &&
  !letter.known &&
  needsSomebody(letter.state) &&
  stillMatters(letter);

function stillMatters({ kind, state, cancelled, question }: Matter): boolean {
  switch (kind) {
    case 'availability':
      return question !== null && isToAsk(question);
    case 'invitation':
    case 'date-question':
    case 'gathering':
      return !cancelled && question !== null && isToAsk(question);
    case 'confirmed':
    case 'date-confirmed':
      // Somebody who reads no mail said yes in a talk, and knows.
      return state !== 'no-address' && !cancelled && question?.hasPlace === true;
    case 'new-link':
      return !cancelled && question?.wasAsked === true && !question.withdrawn && mayCome(question);
    case 'withdrawn':
    case 'date-withdrawn':
      return !cancelled && question?.withdrawn === true && question.wasAsked && mayCome(question);
    case 'changed':
    case 'date-changed':
      return !cancelled && question?.withdrawn === false && mayCome(question);
    case 'cancelled':
    case 'date-cancelled':
      return (
        cancelled && question?.withdrawn === false && mayCome(question) && !question.readCancelled
      );
    case 'date-leader':
      return true;
    case 'trainer-changed':
      return !cancelled;
    case 'trainer-cancelled':
      return cancelled;
    case 'reminder':
    case 'date-reminder':
      return !cancelled && question?.hasPlace === true;
    case 'gathering-cancelled':
      return cancelled && question?.wasAsked === true;
    case 'place-given-back':
    case 'repeated':
    case 'gathering-repeated':
    case 'availability-repeated':
    case 'date-repeated':
      return false;
  }
}

type Question = NonNullable<Matter['question']>;

const isToAsk = ({ channel, wasAsked, answer, waits, withdrawn }: Question) =>
  channel === 'mail' && !wasAsked && answer === null && !waits && !withdrawn;

const mayCome = ({ answer, hasPlace }: Question) => answer !== 'no' || hasPlace;
