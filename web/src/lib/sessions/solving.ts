import type { Remedy } from '@app/domain/participation/condition';

/** Where what is missing for a day, or for one coach on it, is put in order. */
export function solvedAt(remedy: Remedy | undefined, session: string, coach?: string) {
  if (remedy === undefined) return null;
  const place = ofTheDay[remedy];
  if (place !== undefined) return `/sessions/${session}${place}`;
  if (coach === undefined) return null;
  if (inACall.includes(remedy)) return `/sessions/${session}/call/${coach}`;
  if (remedy === 'ask-to-observe') return `/sessions/${session}/ask/${coach}?as=observer`;
  if (remedy === 'record-travel-time') return `/sessions/${session}/travel/${coach}`;
  return atTheCoach.includes(remedy) ? `/coaches/${coach}` : null;
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
