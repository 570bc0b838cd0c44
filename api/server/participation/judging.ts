import type { Gathered, GatheredPeriod, GatheredToday } from '@app/db/participation/facts';
import type { AskedFacts, BetweenDaysFacts, OfficeFacts } from '@app/domain/participation/facts';
import {
  forEveryPlace,
  judgeCoach,
  judgeOffice,
  judgeSession,
  judgeInformation,
  judgePlace,
  stops,
  type Judgement,
} from '@app/domain/participation/judge';
import { termsOn } from '@app/domain/participation/terms';
import { leftToDo } from '@app/domain/sessions/counted-days';

/** The judgements about one coach for one session, with those of the session itself that stop every place. */
export interface Verdict {
  judgements: Judgement[];
  /** The version of the terms it was judged by. */
  termsVersion: number;
  stops: Judgement[];
}

/** Judges by the terms of its day. `asked` is what is about to happen, or what is so. */
export const verdictOn = (gathered: Gathered, coachId: string, asked: AskedFacts): Verdict | null =>
  judgeEach(gathered)(coachId, asked);

/** The same for many coaches: what holds for the session is judged once. */
export function judgeEach(gathered: Gathered) {
  const { session, distances, recorded } = gathered;
  const terms = termsOn(gathered.terms, session.day);
  const ofSession = forEveryPlace(judgeSession(session, terms, recorded));
  return (coachId: string, asked: AskedFacts): Verdict | null => {
    const coach = gathered.coaches.get(coachId)?.facts;
    if (!coach) return null;

    const judgements = [
      ...judgePlace({ coach, session, asked, distances }, terms, recorded),
      ...ofSession,
    ];
    return { judgements, termsVersion: terms.version, stops: stops(judgements) };
  };
}

/** The conditions of the session as a whole. */
export const judgementsOf = ({ session, recorded, terms }: Gathered): Judgement[] =>
  judgeSession(session, termsOn(terms, session.day), recorded);

/** The same for every session of a period, with the missing information that stops everybody; or what is left once it is over. */
export const judgementsOfPeriod = ({ sessions, terms, recorded, toRecord }: GatheredPeriod) =>
  sessions.map(({ facts: session, venueId }) => {
    const inForce = termsOn(terms, session.day);
    const ofSession = judgeSession(session, inForce, recorded);
    const isOver = session.day < session.today;
    return {
      session,
      venueId,
      judgements: isOver ? [] : [...ofSession, ...judgeInformation(session, inForce)],
      left: isOver ? leftToDo(session, ofSession, toRecord.has(session.sessionId)) : [],
    };
  });

/** One coach apart from her days, by the terms of today. */
export const judgementsOfCoach = ({ facts, terms }: GatheredToday<BetweenDaysFacts>): Judgement[] =>
  judgeCoach(facts, termsOn(terms, facts.today));

/** What we offer each of these coaches between her days, by her id; empty where that does not hold yet. */
export function offersTo({ facts, terms }: GatheredToday<BetweenDaysFacts[]>) {
  const found = new Map<string, Judgement>();
  for (const one of facts)
    for (const judgement of judgementsOfCoach({ facts: one, terms }))
      if (judgement.condition === 'offered-intervision') found.set(one.coachId, judgement);
  return found;
}

/** How we work together, by the terms of today. */
export const judgementsOfOffice = ({ facts, terms }: GatheredToday<OfficeFacts>): Judgement[] =>
  judgeOffice(facts, termsOn(terms, facts.today));

/** How it stands with a coach now: what she was asked and answered, or a question that is still to come. */
export const askedOf = (gathered: Gathered, coachId: string): AskedFacts =>
  gathered.coaches.get(coachId)?.asked ?? notAskedYet;

export const notAskedYet: AskedFacts = {
  on: null,
  answerBy: null,
  inATalk: false,
  byPost: false,
  told: [],
  answer: null,
  as: 'coach',
};
