import type { Cover } from '@app/domain/compensation/insurance';
import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { capital, sayDateAndYear, sayList } from './in-words.ts';

/** *Verzekeringen*: what the organisation insured for its coaches, and until when. */
export const insuranceWords = {
  title: 'Verzekeringen',
  lead: 'Een coach is op elke dag verzekerd. Schrijf op wat de verzekering van de organisatie dekt, en tot wanneer.',
  kept: 'Onze verzekeringen',
  none: 'Er staat nog geen verzekering.',
  endsSoon: (ending: readonly { cover: Cover; until: Day }[]) =>
    `${capital(sayList(ending.map(({ cover, until }) => `${coverNames[cover]} tot en met ${sayDateAndYear(until)}`)))}. Daarna staat er niets meer.`,
  endsTitle: 'Een verzekering loopt af',
  toPage: 'Bekijk de verzekeringen',
  period: (from: Day, until: Day | null) =>
    until === null
      ? `Sinds ${sayDateAndYear(from)}, zonder einddatum`
      : `${capital(sayDateAndYear(from))} tot en met ${sayDateAndYear(until)}`,
  covers: (covers: readonly Cover[]) => capital(sayList(covers.map((cover) => coverNames[cover]))),
  number: (number: string) => `Polis ${number}`,
  written: (by: string, at: Moment) =>
    `Opgeschreven door ${by} op ${sayDateAndYear(inBrussels(at).day)}.`,
  change: 'Verbeter',
  add: 'Schrijf een verzekering op',
  correct: 'Verbeter deze verzekering',
  insurer: 'Bij welke maatschappij?',
  policy: 'Nummer van de polis',
  policyHint: 'Mag leeg blijven.',
  what: 'Wat dekt ze?',
  whatHint: 'Kijk in de polis. De wet vraagt het eerste.',
  from: 'Vanaf',
  until: 'Tot en met',
  untilHint: 'Laat leeg als ze elk jaar vanzelf doorloopt.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  done: 'Bewaard.',
};

const coverNames: Record<Cover, string> = {
  liability: 'schade aan anderen',
  accidents: 'ongevallen',
};

/** What each of them is, where she ticks it. */
export const coverChoices: Record<Cover, { word: string; explanation: string }> = {
  liability: {
    word: 'Schade aan anderen',
    explanation: 'Burgerlijke aansprakelijkheid voor wat een coach doet.',
  },
  accidents: {
    word: 'Ongevallen',
    explanation: 'Letsel van een coach zelf, ook op weg naar de dag en terug.',
  },
};
