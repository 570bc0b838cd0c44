import type {
  Remedy,
  RemedyOfOffice,
  RemedyOfPayment,
  RemedyOfSession,
  RemedyWithCoach,
} from '@app/domain/participation/condition';
import { amountAt } from './amount-at.ts';

/**
 * Where what is missing for a session, or for one coach on it, is put in order; null where no other page is needed. It leads
 * back `to` where somebody was, else to the coach on the page of the day.
 */
export function solvedAt(
  remedy: Remedy | undefined,
  session: string,
  coach?: string,
  to = `/sessions/${session}#coach-${coach}`,
) {
  if (remedy === undefined) return null;
  if (isOfSession(remedy)) return `/sessions/${session}${ofSession[remedy]}`;
  if (isOfOffice(remedy)) return ofOffice[remedy];
  if (remedy === 'pay') return ofPayment[remedy];
  const solving = withCoach[remedy];
  if (coach === undefined || typeof solving === 'string') return null;
  return solving(session, coach, to);
}

const isOfSession = (remedy: Remedy): remedy is RemedyOfSession => remedy in ofSession;

/** Where what is missing for all of us is put in order. */
export const solvedInOffice = (remedy: Remedy | undefined): string | null =>
  remedy && isOfOffice(remedy) ? ofOffice[remedy] : null;

const isOfOffice = (remedy: Remedy): remedy is RemedyOfOffice => remedy in ofOffice;

const ofOffice: Record<RemedyOfOffice, string> = {
  'record-review': '/terms/review',
  'record-insurance': '/insurances',
  'agree-terms': '/terms/compensation-agreed',
  'enter-legal-amount': '/amounts',
};

const ofPayment: Record<RemedyOfPayment, string> = { pay: '/compensation' };

/** Behind the address of the session. */
const ofSession: Record<RemedyOfSession, string> = {
  'find-coach': '#candidates',
  'find-trainer': '/change#trainers',
  'record-participants': '/information',
  'complete-information': '/information',
  'plan-preparation': '/change#preparation',
  'record-preparation': '/change#preparation',
  'plan-debriefing': '/change#debriefing',
  'record-debriefing': '/change#debriefing',
};

type Page = (session: string, coach: string, back: string) => string;

const inACall: Page = (session, coach) => `/sessions/${session}/call/${coach}`;
const atTheCoach: Page = (_, coach) => `/coaches/${coach}`;

/** On another page; or where she is listed, with a button to call her or a form. */
const withCoach = {
  'call-coach': 'calling',
  'record-answer': inACall,
  'record-invitation': inACall,
  'tell-information': inACall,
  'record-training': 'form',
  'record-observation': 'form',
  'ask-to-observe': (session, coach) => `/sessions/${session}/ask/${coach}?as=observer`,
  'read-words': (_, coach) => `/coaches/${coach}/words`,
  'record-travel-time': (session, coach) => `/sessions/${session}/travel/${coach}`,
  'record-introduction': 'form',
  'record-note-signed': (_, coach) => `/terms/note?coach=${coach}`,
  'record-papers': (_, coach) => `/coaches/${coach}/papers`,
  'agree-amount': amountAt,
  'choose-scheme': (_, coach) => `/coaches/${coach}/money`,
  'hand-over': (session, coach) => `/coaches/${coach}/compensation?day=${session}#geef`,
  'record-theme-wish': atTheCoach,
  'plan-training': () => '/training',
} as const satisfies Record<RemedyWithCoach, Page | 'calling' | 'form'>;

/** What is solved by a form beside the name of the coach, so that a form has to be there. */
export type SolvedInForm = {
  [One in RemedyWithCoach]: (typeof withCoach)[One] extends 'form' ? One : never;
}[RemedyWithCoach];
