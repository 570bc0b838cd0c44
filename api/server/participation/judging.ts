import type { Gathered, GatheredDays } from '@app/db/participation/facts';
import type { Asked } from '@app/domain/participation/facts';
import {
  forEveryPlace,
  judgeDay,
  judgeInformation,
  judgePlace,
  stops,
  type Judgement,
} from '@app/domain/participation/judge';
import { termsOn } from '@app/domain/participation/terms';

/** What is judged about one coach for one day, with what of the day itself stops every place. */
export interface Verdict {
  judgements: Judgement[];
  /** The version of the terms it was judged by. */
  termsVersion: number;
  stops: Judgement[];
}

/** Judges by the terms of the day itself. `asked` is what is about to happen, or what is so. */
export const judgeCoach = (gathered: Gathered, coachId: string, asked: Asked): Verdict | null =>
  judgeEach(gathered)(coachId, asked);

/** The same for many coaches: what holds for the day is judged once. */
export function judgeEach(gathered: Gathered) {
  const { day, distances, recorded } = gathered;
  const terms = termsOn(gathered.terms, day.day);
  const ofTheDay = forEveryPlace(judgeDay(day, terms, recorded));
  return (coachId: string, asked: Asked): Verdict | null => {
    const coach = gathered.coaches.get(coachId)?.facts;
    if (!coach) return null;

    const judgements = [
      ...judgePlace({ coach, day, asked, distances }, terms, recorded),
      ...ofTheDay,
    ];
    return { judgements, termsVersion: terms.version, stops: stops(judgements) };
  };
}

/** The conditions of the day as a whole. */
export const judgeSession = ({ day, recorded, terms }: Gathered): Judgement[] =>
  judgeDay(day, termsOn(terms, day.day), recorded);

/** The same for every day of a period, with what of its information stops everybody. */
export const judgeDays = ({ days, terms, recorded }: GatheredDays) =>
  days.map((day) => {
    const ofTheDay = termsOn(terms, day.day);
    return {
      sessionId: day.sessionId,
      judgements: [...judgeDay(day, ofTheDay, recorded), ...judgeInformation(day, ofTheDay)],
    };
  });

/** How it stands with a coach now: what she was asked and answered, or a question that is still to come. */
export const askedOf = (gathered: Gathered, coachId: string): Asked =>
  gathered.coaches.get(coachId)?.asked ?? notAskedYet;

const notAskedYet: Asked = {
  on: null,
  answerBy: null,
  inATalk: false,
  byPost: false,
  told: [],
  answer: null,
  as: 'coach',
};
