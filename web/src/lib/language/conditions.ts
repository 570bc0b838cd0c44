import type { Remedy } from '@app/domain/participation/condition';
import type { ConditionState, Group, Judgement } from '@app/domain/participation/judge';
import type { Lifted } from '@app/domain/participation/lifting';
import type { Why } from '@app/domain/participation/order';
import type { ConditionName, ReasonKind, Reason } from '@app/domain/participation/reason';
import { conditionSentences } from './condition-sentences.ts';
import { sayCount, sayDate, sayMonth } from './in-words.ts';
import type { sayStanding } from './standings.ts';

/** The Dutch of one condition. Sentences come behind its name: "Opleiding – de starteropleiding komt nog." */
export type ConditionSentences = {
  [Name in ConditionName]: {
    name: string;
    met: string;
    later: string;
    unknown: string;
    reasons: {
      [One in ReasonKind<Name>]: (reason: Extract<Reason<Name>, { kind: One }>) => string;
    };
  };
};

export interface SaidJudgement {
  name: string;
  sentence: string;
  /** What the button says that solves it. */
  remedy: string | null;
  /** The person who went on all the same, and why. */
  lifted: string | null;
}

export function sayJudgement(judgement: Judgement): SaidJudgement {
  return {
    name: conditionSentences[judgement.condition].name,
    sentence: sayFinding(judgement),
    remedy: judgement.remedy ? sayRemedy[judgement.remedy] : null,
    lifted: judgement.lifted ? sayLifted(judgement.lifted) : null,
  };
}

function sayFinding({ condition, finding }: Judgement): string {
  const { met, later, unknown, reasons } = conditionSentences[condition];
  if (finding === 'met') return met;
  if (finding === 'too-early') return later;
  if (finding === 'unknown') return unknown;
  const sentences = reasons as Record<string, (reason: Reason) => string>;
  return sentences[finding.kind]?.(finding) ?? unknown;
}

/** Which form and words a state has: chips and circles call too early "later". */
export const standingOf = (state: ConditionState): keyof typeof sayStanding =>
  state === 'too-early' ? 'later' : state;

/** Why somebody stands here, one sentence for each reason. */
export const sayWhyHere = (why: Why): string => whyHere(why);

const whyHere = (why: Why) => {
  switch (why.kind) {
    case 'said-of-day':
      return saidOfDay(why);
    case 'likes-theme':
      return 'Koos dit thema zelf.';
    case 'wants-more-often':
      return 'Vroeg zelf om vaker mee te gaan.';
    case 'fewer-than-wished':
      return `Wil graag ${sayCount(why.wished, 'dag', 'dagen')} per maand mee. ${sayHas(why)}`;
    case 'never-asked':
      return 'We vroegen het nog nooit.';
    case 'asked-this-week':
      return 'We vroegen het minder dan een week geleden.';
    case 'asked-weeks-ago':
      return `We vroegen het ${sayCount(why.weeks, 'week', 'weken')} geleden.`;
  }
};

/** "Zei in november ja voor deze dag." */
function saidOfDay({ answer, on }: Extract<Why, { kind: 'said-of-day' }>): string {
  if (answer === 'undecided') return `Wist het in ${sayMonth(on)} nog niet voor deze dag.`;
  return `Zei in ${sayMonth(on)} ${answer === 'yes' ? 'ja' : 'nee'} voor deze dag.`;
}

/** "In maart staan er nu 2." */
function sayHas({ month, has }: Extract<Why, { kind: 'fewer-than-wished' }>): string {
  const inMonth = `In ${sayMonth(month)}`;
  if (has === 0) return `${inMonth} staat er nog geen.`;
  return has === 1 ? `${inMonth} staat er nu 1.` : `${inMonth} staan er nu ${has}.`;
}

const sayLifted = ({ by, on, words }: Lifted) =>
  by === 'coach'
    ? `Zelf gekozen op ${sayDate(on)}.`
    : `Met een reden, op ${sayDate(on)}${words === null ? '.' : `: ‘${words}’`}`;

export const sayGroup = {
  'can-be-asked': 'Kan gevraagd worden',
  'arrange-first': 'Eerst iets regelen',
  'not-now': 'Nu niet',
} satisfies Record<Group, string>;

/** Buttons: what the coordinator does. */
export const sayRemedy = {
  'call-coach': 'Bel en vraag',
  'record-answer': 'Vul het antwoord in',
  'record-invitation': 'Vul in wanneer we het vroegen',
  'record-training': 'Vul de opleiding in',
  'record-observation': 'Keek al mee',
  'record-theme-wish': 'Vul de wens in',
  'record-introduction': 'Vertelde het, gaf het kaartje',
  'record-note-signed': 'Schrijf op wie tekende',
  pay: 'Zet het klaar',
  'record-papers': 'Schrijf het antwoord op',
  'agree-amount': 'Spreek het bedrag af',
  'hand-over': 'Noteer wat je gaf',
  'choose-scheme': 'Kies vast bedrag of echte kosten',
  'read-words': 'Lees alles',
  'record-participants': 'Vul het aantal deelnemers in',
  'record-travel-time': 'Vul de reistijd in',
  'record-preparation': 'Vul de voorbereiding in',
  'record-debriefing': 'Vul de nabespreking in',
  'plan-training': 'Plan de opleiding',
  'ask-to-observe': 'Vraag als meekijker',
  'complete-information': 'Vul de info aan',
  'tell-information': 'Vertel wat ontbreekt',
  'find-trainer': 'Zoek een trainer',
  'find-coach': 'Zoek een coach',
  'plan-preparation': 'Plan de voorbereiding',
  'plan-debriefing': 'Plan de nabespreking',
  'record-review': 'Schrijf op wanneer we samen keken',
  'record-insurance': 'Schrijf de verzekering op',
  'agree-terms': 'Spreek bedragen af',
  'enter-legal-amount': 'Vul de bedragen in',
} satisfies Record<Remedy, string>;
