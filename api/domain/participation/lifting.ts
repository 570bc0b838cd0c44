import type { Day } from '../day.ts';
import type { LiftedBy } from './condition.ts';
import type { SessionFacts, PlaceFacts } from './facts.ts';
import type { ConditionName } from './reason.ts';

/** What was written down about going on although something stood in the way. */
export interface Recorded {
  reasons: readonly RecordedReason[];
  ownChoices: readonly OwnChoice[];
}

/** A coordinator's reason to go on; of the whole session when it names no coach. */
export interface RecordedReason {
  sessionId: string;
  coachId: string | null;
  condition: ConditionName;
  words: string;
  on: Day;
}

/** What a coach chose herself, against a condition that is there to protect her. */
export interface OwnChoice {
  sessionId: string;
  coachId: string;
  condition: ConditionName;
  on: Day;
}

/** `words` are a coordinator's; a coach never has to explain a choice. */
export interface Lifted {
  by: 'coach' | 'coordinator';
  on: Day;
  words: string | null;
}

/** Which reason or choice lifts which condition, for one coach or for one session. */
export interface Lifting {
  reason(condition: ConditionName): Lifted | null;
  ownChoice(condition: ConditionName): Lifted | null;
}

export const nothingRecorded: Recorded = { reasons: [], ownChoices: [] };

/** What lifts a condition that this role may lift; nothing lifts what nobody may lift. */
export function liftedBy(who: LiftedBy, condition: ConditionName, lifting: Lifting) {
  if (who === 'nobody') return null;
  return who === 'coach' ? lifting.ownChoice(condition) : lifting.reason(condition);
}

export const liftingOfPlace = (
  { reasons, ownChoices }: Recorded,
  { coach: { coachId }, session: { sessionId } }: PlaceFacts,
): Lifting => ({
  reason: (condition) => saidBy('coordinator', reasons, { sessionId, coachId, condition }),
  ownChoice: (condition) => saidBy('coach', ownChoices, { sessionId, coachId, condition }),
});

/** Where nothing is asked of anybody, nobody has to go on although. */
export const liftsNothing: Lifting = { reason: () => null, ownChoice: () => null };

/** What protects all coaches of a session is set aside only when each of them chose so. */
export const liftingOfSession = (
  { reasons, ownChoices }: Recorded,
  { sessionId, coaches }: SessionFacts,
): Lifting => ({
  reason: (condition) => saidBy('coordinator', reasons, { sessionId, coachId: null, condition }),
  ownChoice(condition) {
    const choices = coaches.map(({ coachId }) =>
      saidBy('coach', ownChoices, { sessionId, coachId, condition }),
    );
    if (choices.includes(null)) return null;
    return choices.reduce(
      (latest, one) => (latest && one && latest.on > one.on ? latest : one),
      null,
    );
  },
});

interface About {
  sessionId: string;
  coachId: string | null;
  condition: ConditionName;
}

function saidBy(
  by: Lifted['by'],
  records: readonly (About & { on: Day; words?: string })[],
  about: About,
): Lifted | null {
  const record = records.find(
    ({ sessionId, coachId, condition }) =>
      sessionId === about.sessionId && coachId === about.coachId && condition === about.condition,
  );
  return record ? { by, on: record.on, words: record.words ?? null } : null;
}
