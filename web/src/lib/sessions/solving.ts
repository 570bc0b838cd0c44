import type { Remedy } from '@app/domain/participation/condition';
import type { Judgement } from '@app/domain/participation/judge';

/** Where what is missing for a day, or for one coach on it, is put in order. */
export function solvedAt(remedy: Remedy | undefined, session: string, coach?: string) {
  if (remedy === undefined) return null;
  const place = ofTheDay[remedy];
  if (place !== undefined) return `/sessions/${session}${place}`;
  if (coach === undefined) return null;
  if (inACall.includes(remedy)) return `/sessions/${session}/call/${coach}`;
  return atTheCoach.includes(remedy) ? `/coaches/${coach}` : null;
}

/** A tandem that only lacks its trainer is not solved by finding a coach. */
export function withItsRemedy(judgement: Judgement): Judgement {
  const { finding } = judgement;
  const lacksTrainer =
    typeof finding === 'object' &&
    finding.kind === 'tandem-not-known' &&
    !finding.missing.includes('coach');
  return lacksTrainer ? { ...judgement, remedy: 'find-trainer' } : judgement;
}

const ofTheDay: Partial<Record<Remedy, string>> = {
  'find-coach': '#candidates',
  'find-trainer': '/change#trainers',
  'record-participants': '/change#about',
  'complete-information': '/change#about',
  'plan-preparation': '/change#preparation',
  'record-preparation': '/change#preparation',
  'plan-debriefing': '/change#debriefing',
  'record-debriefing': '/change#debriefing',
};

const inACall: Remedy[] = ['record-answer', 'record-invitation', 'tell-information'];
const atTheCoach: Remedy[] = ['record-theme-wish', 'record-times-before', 'plan-training'];
