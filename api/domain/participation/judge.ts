import type { Day } from '../day.ts';
import type { Condition, Finding, Level, LiftedBy, Remedy, Weight } from './condition.ts';
import { clearInformation, notFilledIn } from './conditions/clear-information.ts';
import { askedAhead, nothingAdvanced, type AskedAhead } from './conditions/nothing-advanced.ts';
import {
  conditionsOfCoach,
  conditionsOfGathering,
  conditionsOfOffice,
  conditionsOfPayment,
  conditionsOfPlace,
  conditionsOfSession,
} from './conditions-in-force.ts';
import type {
  BetweenDaysFacts,
  FactsOf,
  GatheringFacts,
  OfficeFacts,
  PaymentFacts,
  PlaceFacts,
  Scope,
  SessionFacts,
} from './facts.ts';
import {
  liftedBy,
  liftingOfSession,
  liftingOfPlace,
  liftsNothing,
  nothingRecorded,
  type Lifted,
  type Lifting,
  type Recorded,
} from './lifting.ts';
import type { ConditionName, ReasonKind } from './reason.ts';
import { holdsOn, type Terms } from './terms.ts';

/** What was found about one condition, how strict that is, and what solves it. */
export type Judgement = { [Name in ConditionName]: JudgementOf<Name> }[ConditionName];

export interface JudgementOf<Name extends ConditionName> {
  condition: Name;
  id: `RV-${string}` | null;
  finding: Finding<Name>;
  /** Absent when met or too early. Of something unknown: how strict it would be. */
  level?: Level;
  liftedBy?: LiftedBy;
  remedy?: Remedy;
  /** Somebody who may do so set this aside. It stays visible. */
  lifted?: Lifted;
}

/** One coach and one session: everything at once, so that nobody discovers it piece by piece. */
export const judgePlace = (
  facts: PlaceFacts,
  terms: Terms,
  recorded: Recorded = nothingRecorded,
): Judgement[] => {
  const lifting = liftingOfPlace(recorded, facts);
  return judgeAll(conditionsOfPlace, facts, {
    terms,
    lifting,
    which: holding(facts.session.day, terms),
  });
};

/** What holds for the session as a whole, once, and not for each coach again. */
export const judgeSession = (
  facts: SessionFacts,
  terms: Terms,
  recorded: Recorded = nothingRecorded,
): Judgement[] => {
  const lifting = liftingOfSession(recorded, facts);
  return judgeAll(conditionsOfSession, facts, {
    terms,
    lifting,
    which: holding(facts.day, terms),
  });
};

/** One coach apart from her days, as it stands today. */
export const judgeCoach = (facts: BetweenDaysFacts, terms: Terms): Judgement[] =>
  judgeAll(conditionsOfCoach, facts, {
    terms,
    lifting: liftsNothing,
    which: holding(facts.today, terms),
  });

/** A gathering of coaches, on the day of its moment. */
export const judgeGathering = (facts: GatheringFacts, terms: Terms): Judgement[] =>
  judgeAll(conditionsOfGathering, facts, {
    terms,
    lifting: liftsNothing,
    which: holding(facts.day, terms),
  });

/** Money that did not leave yet, by what was agreed when it became due. */
export const judgePayment = (facts: PaymentFacts, terms: Terms): Judgement[] =>
  judgeAll(conditionsOfPayment, facts, {
    terms,
    lifting: liftsNothing,
    which: holding(facts.since, terms),
  });

/** How we work together, as it stands today. */
export const judgeOffice = (facts: OfficeFacts, terms: Terms): Judgement[] =>
  judgeAll(conditionsOfOffice, facts, {
    terms,
    lifting: liftsNothing,
    which: holding(facts.today, terms),
  });

/**
 * What the conditions that do not hold yet would find, for people who decide whether they will. It is no part of what is
 * judged, so that it can neither stop nor warn.
 */
export const foreseePlace = (facts: PlaceFacts, terms: Terms): Judgement[] => {
  const lifting = liftingOfPlace(nothingRecorded, facts);
  return judgeAll(conditionsOfPlace, facts, {
    terms,
    lifting,
    which: coming(facts.session.day, terms),
  });
};

/** The same for the session as a whole. */
export const foreseeSession = (facts: SessionFacts, terms: Terms): Judgement[] => {
  const lifting = liftingOfSession(nothingRecorded, facts);
  return judgeAll(conditionsOfSession, facts, { terms, lifting, which: coming(facts.day, terms) });
};

/** What of the information stops everybody, before anybody is looked at; nothing when all of it is filled in. */
export function judgeInformation(facts: SessionFacts, terms: Terms): Judgement[] {
  const finding = notFilledIn(facts);
  if (!finding || !holdsOn(facts.day, 'clear-information', terms)) return [];
  const { id, weights } = clearInformation;
  return [{ condition: 'clear-information', id, finding, ...weights['not-filled-in'] }];
}

/** What a coach has to get before her day, apart from all else about her place; null where nothing is asked of us. */
export function judgeAskedAhead(asked: AskedAhead, today: Day, terms: Terms): Judgement | null {
  const finding = askedAhead(asked, today, terms);
  if (finding === 'met' || !holdsOn(asked.day, 'nothing-advanced', terms)) return null;
  const { id, weights } = nothingAdvanced;
  const weight = typeof finding === 'object' ? weights[finding.kind] : {};
  return { condition: 'nothing-advanced', id, finding, ...weight };
}

/** What stands in the way now: blocks that nobody lifted, and what is unknown behind a block. */
export const stops = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter(({ level, lifted }) => level === 'blocks' && !lifted);

/** What asks for a reason before going on: warnings that a reason sets aside, and for which none is kept. */
export const asksReason = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter(
    ({ level, liftedBy: by, lifted }) => level === 'warns' && by === 'coordinator' && !lifted,
  );

/** What of her own limits is worth a look, also where nothing asks a reason. */
export const ownLimitsOf = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter((one) => one.condition === 'own-limits' && stateOfOne(one) !== 'met');

/** What she has to get before her day and did not get yet, once that day is near. */
export const toHandOver = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.filter((one) => one.condition === 'nothing-advanced' && one.level !== undefined);

/** Her own words stand in it, to be read. */
export const isInHerWords = ({ condition, finding }: Judgement): boolean =>
  condition === 'own-limits' && typeof finding === 'object' && 'words' in finding;

/** As judgements are kept with a question or a place. Her own words stand with her limits alone, and end there. */
export const asKept = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.map((judgement) => {
    if (judgement.condition !== 'own-limits' || typeof judgement.finding === 'string')
      return judgement;
    const { words: _, ...finding } = judgement.finding;
    return { ...judgement, finding };
  });

/** The judgements of a session that stop every place in it. The others, and what warns, are asked once: at the session. */
export const forEveryPlace = (ofSession: readonly Judgement[]): Judgement[] =>
  ofSession.filter(({ condition, level }) => condition === 'never-alone' && level !== 'warns');

/** The judgements about a coach that stop everybody alike, until the session itself is put in order. */
export const stopsOfSession = (judgements: readonly Judgement[]): Judgement[] =>
  stops(judgements).filter(
    ({ condition, finding }) =>
      condition in conditionsOfSession ||
      (typeof finding === 'object' && finding.kind === 'not-filled-in'),
  );

export const groups = ['can-be-asked', 'arrange-first', 'not-now'] as const;
export type Group = (typeof groups)[number];

/** `arrange-first` is our work; `not-now` is hers to change, or nobody's. */
export function groupOf(judgements: readonly Judgement[]): Group {
  const inTheWay = judgements.filter((one) => one.finding === 'unknown' || stops([one]).length > 0);
  if (inTheWay.length === 0) return 'can-be-asked';
  return inTheWay.every(({ remedy }) => remedy && remedy !== 'call-coach')
    ? 'arrange-first'
    : 'not-now';
}

export const conditionStates = ['met', 'warn', 'block', 'unknown', 'too-early'] as const;
export type ConditionState = (typeof conditionStates)[number];

/** How one judgement looks. What was lifted stays worth attention; what only informs is in order. */
export function stateOfOne({ finding, level, lifted }: Judgement): ConditionState {
  if (finding === 'met' || finding === 'too-early' || finding === 'unknown') return finding;
  if (level === 'informs') return 'met';
  return level === 'blocks' && !lifted ? 'block' : 'warn';
}

/** How all of them look together. What comes later takes nothing away from what is in order. */
export function stateOf(judgements: readonly Judgement[]): ConditionState {
  const states = judgements.map(stateOfOne);
  return worstFirst.find((state) => states.includes(state)) ?? 'too-early';
}

/** What must be solved on top; what is alike stays in its own order. */
export const problemsFirst = (judgements: readonly Judgement[]): Judgement[] =>
  inReadingOrder.flatMap((state) => judgements.filter((one) => stateOfOne(one) === state));

/** What asks something, what is in order and what comes later, apart: nothing that comes later counts as in order. */
export const foldsOf = (judgements: readonly Judgement[]) => {
  const standing = (...states: ConditionState[]) =>
    problemsFirst(judgements).filter((one) => states.includes(stateOfOne(one)));
  return {
    open: standing('block', 'unknown', 'warn'),
    inOrder: standing('met'),
    later: standing('too-early'),
  };
};

type AnyOf<In extends Scope> = Omit<Condition<In, ConditionName>, 'weights'> & {
  weights: Partial<Record<ReasonKind, Weight>>;
};

interface Judging {
  terms: Terms;
  lifting: Lifting;
  which: (condition: ConditionName) => boolean;
}

/** The conditions that hold for what is judged on a day, and those that do not hold yet. */
const holding = (day: Day, terms: Terms) => (condition: ConditionName) =>
  holdsOn(day, condition, terms);
const coming = (day: Day, terms: Terms) => (condition: ConditionName) =>
  !holdsOn(day, condition, terms);

const judgeAll = <In extends Scope>(
  conditions: Partial<Record<ConditionName, AnyOf<In>>>,
  facts: FactsOf[In],
  { terms, lifting, which }: Judging,
): Judgement[] => {
  const judgements: Judgement[] = [];
  for (const name of Object.keys(conditions) as ConditionName[]) {
    const condition = conditions[name];
    if (!condition || !which(name)) continue;
    const judgement = { condition: name, id: condition.id, finding: condition.judge(facts, terms) };
    const weight = weigh(judgement.finding, condition, facts);
    const lifted = weight && liftedBy(weight.liftedBy, name, lifting);
    if (weight) Object.assign(judgement, weight);
    if (lifted) Object.assign(judgement, { lifted });
    judgements.push(judgement as Judgement);
  }
  return judgements;
};

function weigh<In extends Scope>(
  finding: Finding,
  { weights, unknown }: AnyOf<In>,
  facts: FactsOf[In],
): Weight | null {
  if (finding === 'met' || finding === 'too-early') return null;
  if (finding !== 'unknown') return weights[finding.kind] ?? strictest;
  if (unknown === null) return strictest;
  const { level, remedy } = unknown;
  return { level, liftedBy: 'nobody', ...(remedy && { remedy: remedy(facts) }) };
}

/** What nobody weighed is not let through. */
const strictest: Weight = { level: 'blocks', liftedBy: 'nobody' };

const worstFirst: ConditionState[] = ['block', 'unknown', 'warn', 'met'];
const inReadingOrder: ConditionState[] = ['block', 'unknown', 'warn', 'too-early', 'met'];
