import { addDays, type Day } from '../day.ts';
import { inBrussels, type Moment } from '../moment.ts';
import type { KindOfTask } from './attention.ts';

/** A day around today, as far as it tells what somebody still has to arrange for it. */
export interface ArrangedDay {
  begins: Moment;
  ends: Moment;
  hasTrainer: boolean;
  /** Places without a coach. */
  places: number;
  coachesTaken: number;
  preparationAgreed: boolean;
  debriefed: boolean;
  /** The date on which it is agreed to talk it over. */
  debriefingOn: Day | null;
}

/** What a day asks of us by itself: before it begins, and after it is over. */
export function tasksOfDay(day: ArrangedDay, now: Moment): KindOfTask[] {
  const asked: [KindOfTask, boolean][] = isToCome(day, now)
    ? [
        ['no-trainer', !day.hasTrainer],
        ['open-place', day.places > 0],
        ['plan-preparation', day.coachesTaken > 0 && !day.preparationAgreed],
      ]
    : [['plan-debriefing', isOver(day, now) && day.coachesTaken > 0 && asksDebriefing(day, now)]];
  return asked.flatMap(([kind, isAsked]) => (isAsked ? kind : []));
}

/** Nobody wrote down that it was talked over, and it is not agreed for a date that still comes. */
const asksDebriefing = ({ debriefed, debriefingOn }: ArrangedDay, now: Moment) =>
  !debriefed && (debriefingOn === null || debriefingOn < inBrussels(now).day);

/** A question that was asked, with what came of it so far. */
export interface AnsweredQuestion extends Pick<ArrangedDay, 'begins' | 'ends' | 'places'> {
  answer: 'yes' | 'no' | 'undecided' | null;
  hasPlace: boolean;
  /** She wanted to come when every place was given. */
  waits: boolean;
  /** Somebody spoke with her since she wavers. */
  spoken: boolean;
  observes: boolean;
  /** That she observed that day was written down. */
  observed: boolean;
}

/** What the answer to one question asks of us. */
export function tasksOfQuestion(question: AnsweredQuestion, now: Moment): KindOfTask[] {
  const { answer, hasPlace, waits, spoken, observes, observed } = question;
  const asked: [KindOfTask, boolean][] = isToCome(question, now)
    ? [
        ['call-about-stopped-yes', answer === 'yes' && !hasPlace],
        ['call-about-wavering', answer === 'undecided' && hasPlace && !spoken],
        ['waits-for-place', waits && !hasPlace && question.places > 0],
      ]
    : [['record-observation', isOver(question, now) && observes && hasPlace && !observed]];
  return asked.flatMap(([kind, isAsked]) => (isAsked ? kind : []));
}

const isToCome = ({ begins }: Pick<ArrangedDay, 'begins'>, now: Moment) => begins > now;
const isOver = ({ ends }: Pick<ArrangedDay, 'ends'>, now: Moment) => ends < now;

/** How many days ahead we look for what a change of the terms asks: time to talk, and to find somebody. */
export const daysOfTerms = 84;

/** The first and the last day of which such tasks are looked for: nobody is asked today about another one. */
export const daysAround = (today: Day): { from: Day; until: Day } => ({
  from: addDays(today, -14),
  until: addDays(today, 21),
});
