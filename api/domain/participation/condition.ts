import type { FactsOf, Scope } from './facts.ts';
import type { ConditionName, ReasonKind, Reason } from './reason.ts';
import type { Terms } from './terms.ts';

/** `informs` asks nothing, `warns` asks a reason that is kept, `blocks` stops until it is solved or lifted. */
export const levels = ['informs', 'warns', 'blocks'] as const;
export type Level = (typeof levels)[number];

/** A block that protects a coach is lifted by her own recorded choice only; a block of law by nobody. */
export const liftedByNames = ['nobody', 'coach', 'coordinator'] as const;
export type LiftedBy = (typeof liftedByNames)[number];

/** Missing facts are never good news, so they have a name of their own. */
export type Finding<Name extends ConditionName = ConditionName> =
  'met' | 'too-early' | 'unknown' | Reason<Name>;

/** How strict a reason is, and what solves it. Without a remedy there is nothing for us to do. */
export interface Weight<Solves extends Remedy = Remedy> {
  level: Level;
  liftedBy: LiftedBy;
  remedy?: Solves;
}

/** What is put in order at the session itself, for any coach. */
export type RemedyOfSession =
  | 'record-participants'
  | 'record-preparation'
  | 'record-debriefing'
  | 'complete-information'
  | 'find-trainer'
  | 'find-coach'
  | 'plan-preparation'
  | 'plan-debriefing';

/** What is put in order with one coach, or at hers. */
export type RemedyWithCoach =
  | 'call-coach'
  | 'record-answer'
  | 'record-invitation'
  | 'record-training'
  | 'record-observation'
  | 'record-theme-wish'
  | 'record-introduction'
  | 'record-note-signed'
  | 'record-papers'
  | 'record-travel-time'
  | 'agree-amount'
  | 'choose-scheme'
  | 'hand-over'
  | 'read-words'
  | 'plan-training'
  | 'ask-to-observe'
  | 'tell-information';

/** What is put in order for all of us. */
export type RemedyOfOffice =
  'record-review' | 'record-insurance' | 'agree-terms' | 'enter-legal-amount';

/** What is put in order where money leaves. */
export type RemedyOfPayment = 'pay';

export type Remedy = RemedyOfSession | RemedyWithCoach | RemedyOfOffice | RemedyOfPayment;

/** What can solve something, by what is judged: at a session without its coaches there is nobody to call. */
interface RemediesOf extends Record<Scope, Remedy> {
  place: RemedyOfSession | RemedyWithCoach | RemedyOfOffice;
  session: RemedyOfSession | RemedyOfOffice;
  coach: never;
  payment: RemedyOfPayment;
  office: RemedyOfOffice;
  gathering: never;
  message: never;
}

/** What must hold for taking part to be safe and fair. */
export interface Condition<In extends Scope, Name extends ConditionName> {
  scope: In;
  /** Its number in the list of conditions; `null` when it has none. */
  id: `RV-${string}` | null;
  judge(facts: FactsOf[In], terms: Terms): Finding<Name>;
  weights: Record<ReasonKind<Name>, Weight<RemediesOf[In]>>;
  /** Facts that are not known are filled in, never lifted. `null` when nothing can be unknown. */
  unknown: { level: Level; remedy: ((facts: FactsOf[In]) => RemediesOf[In]) | null } | null;
}

/** A condition of any scope, as far as it can be told without facts. */
export type AnyCondition = {
  id: Condition<Scope, ConditionName>['id'];
  weights: Partial<Record<ReasonKind, Weight>>;
  unknown: { level: Level } | null;
};
