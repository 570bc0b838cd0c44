import type { AnyCondition, Level, LiftedBy } from './condition.ts';
import {
  conditionsOfCoach,
  conditionsOfGathering,
  conditionsOfOffice,
  conditionsOfPayment,
  conditionsOfPlace,
  conditionsOfSession,
} from './conditions-in-force.ts';
import type { ConditionName, ReasonKind } from './reason.ts';
import type { Terms, TermsName } from './terms.ts';

/** The parts of the list of agreements, in the order people read them. */
export const parts = [
  'to-choose-and-know',
  'in-the-room',
  'before-after-growing',
  'money-travel-care',
  'safe-and-heard',
  'how-we-ask',
] as const;
export type Part = (typeof parts)[number];

/** The ten principles (krachtlijnen) of the work, of which each agreement serves one. */
export const principles = [
  'empowerment',
  'autonomy',
  'equality',
  'lifeworld',
  'inner-side',
  'fitting-roles',
  'dialogue',
  'tensions',
  'organisation',
  'networks',
] as const;
export type Principle = (typeof principles)[number];

/** Where an agreement comes from; `proposal` is our own, until people decide together. */
export const sources = [
  'law',
  'book',
  'charter',
  'associations',
  'trained-duo',
  'merging-of-knowledge',
  'own-story',
  'survivors',
  'community-work',
  'ombuds-association',
  'paid-involvement',
  'seven-b',
  'proposal',
] as const;
export type Source = (typeof sources)[number];

/** Rules of ours that say nothing of a coach or of a day, only of how and when we ask. */
export const askingRules = [
  'asking',
  'questions-per-place',
  'by-post',
  'parts-of-day',
  'next-step',
] as const;
export type AskingRule = (typeof askingRules)[number];

/** The lines of the page: each condition, a promise that a condition keeps without showing it, and how we ask. */
export type AgreementName = ConditionName | 'own-service' | AskingRule;

export interface Agreement {
  /** The condition that keeps it; null when it is no condition. */
  condition: ConditionName | null;
  /** Its number in the list of conditions. */
  id: `RV-${string}` | null;
  part: Part;
  /** Its numbers; null when it has none. */
  terms: TermsName | null;
  principle: Principle;
  sources: readonly Source[];
}

type Written = Pick<Agreement, 'part' | 'principle' | 'sources'> & { terms?: TermsName };

/** In the order of the page. A condition without its line does not compile. */
const ofConditions = {
  'own-yes': {
    part: 'to-choose-and-know',
    principle: 'empowerment',
    sources: ['law', 'associations'],
  },
  'time-to-decide': {
    part: 'to-choose-and-know',
    terms: 'timeToDecide',
    principle: 'lifeworld',
    sources: ['proposal'],
  },
  'clear-information': {
    part: 'to-choose-and-know',
    principle: 'empowerment',
    sources: ['community-work', 'paid-involvement', 'seven-b'],
  },
  'note-signed': {
    part: 'to-choose-and-know',
    principle: 'organisation',
    sources: ['law', 'charter'],
  },
  'papers-looked-at': {
    part: 'to-choose-and-know',
    principle: 'lifeworld',
    sources: ['law'],
  },
  'trained-and-observed': {
    part: 'to-choose-and-know',
    terms: 'trainedAndObserved',
    principle: 'organisation',
    sources: ['book', 'trained-duo'],
  },
  'up-to-date': {
    part: 'to-choose-and-know',
    terms: 'upToDate',
    principle: 'organisation',
    sources: ['trained-duo', 'proposal'],
  },
  'theme-fits': { part: 'to-choose-and-know', principle: 'inner-side', sources: ['own-story'] },
  'day-suits': { part: 'to-choose-and-know', principle: 'autonomy', sources: ['associations'] },
  available: { part: 'to-choose-and-know', principle: 'autonomy', sources: ['associations'] },
  free: { part: 'to-choose-and-know', principle: 'lifeworld', sources: ['proposal'] },
  insured: {
    part: 'to-choose-and-know',
    principle: 'organisation',
    sources: ['law', 'charter'],
  },
  'never-alone': {
    part: 'in-the-room',
    principle: 'equality',
    sources: ['charter', 'trained-duo', 'merging-of-knowledge'],
  },
  'fixed-tandem': {
    part: 'in-the-room',
    terms: 'fixedTandem',
    principle: 'equality',
    sources: ['book'],
  },
  'two-coaches': {
    part: 'in-the-room',
    terms: 'twoCoaches',
    principle: 'autonomy',
    sources: ['merging-of-knowledge', 'proposal'],
  },
  'balance-of-numbers': {
    part: 'in-the-room',
    terms: 'balanceOfNumbers',
    principle: 'equality',
    sources: ['merging-of-knowledge', 'proposal'],
  },
  'prepared-together': {
    part: 'before-after-growing',
    terms: 'preparedTogether',
    principle: 'dialogue',
    sources: ['merging-of-knowledge', 'community-work'],
  },
  debriefed: {
    part: 'before-after-growing',
    terms: 'debriefed',
    principle: 'inner-side',
    sources: ['survivors', 'proposal'],
  },
  'offered-intervision': {
    part: 'before-after-growing',
    terms: 'offeredIntervision',
    principle: 'networks',
    sources: ['book', 'charter', 'proposal'],
  },
  'short-meetings': {
    part: 'before-after-growing',
    terms: 'shortMeetings',
    principle: 'inner-side',
    sources: ['survivors'],
  },
  'guided-apart': {
    part: 'before-after-growing',
    principle: 'tensions',
    sources: ['proposal'],
  },
  'small-group': {
    part: 'before-after-growing',
    terms: 'smallGroup',
    principle: 'dialogue',
    sources: ['proposal'],
  },
  'own-limits': {
    part: 'before-after-growing',
    principle: 'autonomy',
    sources: ['associations', 'proposal'],
  },
  'not-too-much': {
    part: 'before-after-growing',
    terms: 'notTooMuch',
    principle: 'inner-side',
    sources: ['book', 'proposal'],
  },
  'compensation-agreed': {
    part: 'money-travel-care',
    terms: 'compensation',
    principle: 'organisation',
    sources: ['law', 'paid-involvement'],
  },
  'one-scheme': { part: 'money-travel-care', principle: 'organisation', sources: ['law'] },
  'within-ceilings': { part: 'money-travel-care', principle: 'organisation', sources: ['law'] },
  'travel-within-limit': { part: 'money-travel-care', principle: 'organisation', sources: ['law'] },
  'nothing-advanced': {
    part: 'money-travel-care',
    terms: 'nothingAdvanced',
    principle: 'lifeworld',
    sources: ['paid-involvement', 'proposal'],
  },
  'paid-in-time': {
    part: 'money-travel-care',
    principle: 'organisation',
    sources: ['associations', 'proposal'],
  },
  'knows-the-ombudsperson': {
    part: 'safe-and-heard',
    terms: 'knowsTheOmbudsperson',
    principle: 'tensions',
    sources: ['book', 'ombuds-association'],
  },
  'ombudsperson-apart': {
    part: 'safe-and-heard',
    principle: 'fitting-roles',
    sources: ['ombuds-association'],
  },
  'ombudsperson-not-here': {
    part: 'safe-and-heard',
    principle: 'fitting-roles',
    sources: ['ombuds-association'],
  },
  'decided-together': {
    part: 'safe-and-heard',
    terms: 'decidedTogether',
    principle: 'dialogue',
    sources: ['associations', 'merging-of-knowledge'],
  },
} as const satisfies Record<ConditionName, Written>;

const ofAskingRules = {
  asking: { terms: 'asking', principle: 'lifeworld' },
  'questions-per-place': { terms: 'questionsPerPlace', principle: 'organisation' },
  'by-post': { terms: 'byPost', principle: 'lifeworld' },
  'parts-of-day': { terms: 'partsOfDay', principle: 'lifeworld' },
  'next-step': { terms: 'nextStep', principle: 'organisation' },
} as const satisfies Record<AskingRule, { terms: TermsName; principle: Principle }>;

/** Every condition by its name. One that no list has does not compile. */
const conditions: Record<ConditionName, AnyCondition> = {
  ...conditionsOfSession,
  ...conditionsOfPlace,
  ...conditionsOfCoach,
  ...conditionsOfGathering,
  ...conditionsOfPayment,
  ...conditionsOfOffice,
};

/**
 * Her own service is not in the room unasked (RV-11): she says so as a private wish, which `available` respects without
 * showing which wish it is.
 */
const ownService: Agreement = {
  condition: 'available',
  id: 'RV-11',
  part: 'to-choose-and-know',
  terms: null,
  principle: 'tensions',
  sources: ['proposal'],
};

/** Every agreement, in the order of the page. */
export const agreements = Object.fromEntries<Agreement>([
  ...Object.entries(ofConditions as Record<ConditionName, Written>).flatMap(
    ([name, { terms = null, ...written }]): [AgreementName, Agreement][] => {
      const condition = name as ConditionName;
      const line = { ...written, terms, condition, id: conditions[condition].id };
      return name === 'available'
        ? [
            [condition, line],
            ['own-service', ownService],
          ]
        : [[condition, line]];
    },
  ),
  ...askingRules.map((name): [AgreementName, Agreement] => [
    name,
    {
      condition: null,
      id: null,
      part: 'how-we-ask',
      sources: ['proposal'],
      ...ofAskingRules[name],
    },
  ]),
]) as Record<AgreementName, Agreement>;

export const agreementNames = Object.keys(agreements) as AgreementName[];

/** What an agreement is about: planned days, each coach apart from her days, gatherings, money that is due, how we work together, or how we ask. */
export const subjects = ['days', 'coaches', 'gatherings', 'payments', 'office', 'asking'] as const;
export type Subject = (typeof subjects)[number];

export function subjectOf(name: AgreementName): Subject {
  const { condition } = agreements[name];
  if (condition === null) return 'asking';
  if (condition in conditionsOfCoach) return 'coaches';
  if (condition in conditionsOfGathering) return 'gatherings';
  if (condition in conditionsOfPayment) return 'payments';
  return condition in conditionsOfOffice ? 'office' : 'days';
}

/** How strict an agreement is for some of its reasons. */
export interface Strictness {
  level: Level;
  liftedBy: LiftedBy;
  reasons: string[];
}

/** The strictest first; none for a rule that stops nobody. */
export function strictnessOf(name: AgreementName, terms: Terms): Strictness[] {
  if (name === 'questions-per-place')
    return [{ level: 'warns', liftedBy: 'coordinator', reasons: ['more-questions'] }];
  const { condition } = agreements[name];
  if (condition === null) return [];

  const { weights } = conditions[condition];
  const found = new Map<string, Strictness>();
  const add = (level: Level, liftedBy: LiftedBy, reason: string) => {
    const alike = found.get(`${level} ${liftedBy}`);
    if (alike) alike.reasons.push(reason);
    else found.set(`${level} ${liftedBy}`, { level, liftedBy, reasons: [reason] });
  };
  for (const kind of Object.keys(weights) as ReasonKind[])
    if (!notAgreed(terms).includes(kind)) add(weights[kind]!.level, weights[kind]!.liftedBy, kind);
  return [...found.values()].toSorted(
    (one, other) => strictestFirst.indexOf(one.level) - strictestFirst.indexOf(other.level),
  );
}

/** How strict it is while a fact is missing; null when nothing of it can be unknown. */
export function unknownIn(name: AgreementName): Level | null {
  const { condition } = agreements[name];
  return (condition && conditions[condition].unknown?.level) ?? null;
}

/** "Liever met twee" and "opgefrist" have one of two reasons each, as the terms say. */
const notAgreed = ({ twoCoaches, upToDate }: Terms): ReasonKind[] => [
  twoCoaches.level === 'blocks' ? 'fewer-than-two' : 'fewer-than-agreed',
  upToDate.level === 'blocks' ? 'ran-out' : 'must-be-refreshed',
];

const strictestFirst: Level[] = ['blocks', 'warns', 'informs'];
