import type { SectionOfDecree, SectionOfLaw } from '@app/domain/coaches/agreement-note';
import type { Cover } from '@app/domain/compensation/insurance';
import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { sayCount, sayDateAndYear, sayList } from './in-words.ts';

/** *Afsprakennota*: what the law asks that a coach knows before she begins, and which coach signed it. */
export const noteWords = {
  title: 'Afsprakennota',
  lead: 'Leg ze uit vóór de eerste dag, geef een kopie, en laat tekenen. Hier schrijf je op wie tekende.',
  who: 'Wie tekende?',
  whoHint: 'Wie deze versie nog niet tekende, is al aangeduid. Duid aan wie tekende.',
  whoHintOfOne: 'Tekenden er nog anderen? Duid hen ook aan.',
  whichVersion: (from: Day) => `De versie die geldt vanaf ${sayDateAndYear(from)}`,
  signedOn: 'Getekend op',
  signedOnHint: 'Vandaag, of een dag die voorbij is.',
  explainedOn: 'Uitgelegd op',
  explainedOnHint: 'De dag waarop je alles overliep.',
  copy: 'Ze kregen elk een kopie',
  save: 'Schrijf het op',
  done: (count: number) => `Opgeschreven voor ${sayCount(count, 'coach', 'coaches')}.`,
  kept: 'De versie is bewaard.',
  nobodyYet: 'Er is nog geen coach om aan te duiden.',
  none: 'Er is nog geen afsprakennota. Schrijf ze eerst, dan kan je ze afdrukken en laten tekenen.',
  first: 'Schrijf de afsprakennota',
  versions: 'Versies',
  version: (from: Day) => `Geldt vanaf ${sayDateAndYear(from)}`,
  written: (by: string, at: Moment) =>
    `Geschreven door ${by} op ${sayDateAndYear(inBrussels(at).day)}.`,
  signatures: (count: number) =>
    count === 0
      ? 'Nog niemand tekende.'
      : `${sayCount(count, 'coach tekende', 'coaches tekenden')}.`,
  read: 'Lees en druk af',
  printFor: (name: string) => `Druk af voor ${name}`,
  chosen: 'Wie tekende?',
  correct: 'Verbeter',
  ofVersion: (from: Day) => `: versie vanaf ${sayDateAndYear(from)}`,
  another: 'Schrijf een nieuwe versie',
  signed: (on: Day) => `tekende op ${sayDateAndYear(on)}`,
  signedAnother: (from: Day) => `tekende de versie van ${sayDateAndYear(from)}`,
  notSigned: 'tekende nog niet',
  /** Where a version is written. */
  writing: {
    title: 'Een nieuwe versie',
    firstTitle: 'De afsprakennota schrijven',
    correctTitle: 'Deze versie verbeteren',
    lead: 'Schrijf kort en gewoon, zoals je het zegt. Het komt zo op het blad.',
    asksAgain:
      'Iedereen tekent een nieuwe versie opnieuw. Wie de vorige tekende, kan intussen gewoon mee.',
    validFrom: 'Geldt vanaf',
    ofLaw: 'Dit vraagt de wet',
    ofDecree: 'Dit vraagt het decreet',
    ofDecreeHint:
      'Alleen voor organisaties in welzijn en zorg die Vlaanderen erkent. Wat leeg blijft, staat niet op het blad.',
    goodToKnow: 'Goed om te weten',
    insurance: 'De verzekering hoef je niet te schrijven: die komt er vanzelf bij.',
    toInsurances: 'Bekijk de verzekeringen',
    save: 'Bewaar deze versie',
    cancel: 'Annuleer',
  },
  /** On paper. */
  paper: {
    tools: 'De afsprakennota, om uit te leggen en te tekenen',
    from: (from: Day) => `Geldt vanaf ${sayDateAndYear(from)}`,
    between: (organisation: string, coach: string | null) =>
      coach === null
        ? `Tussen ${organisation} en de coach die hieronder tekent.`
        : `Tussen ${organisation} en ${coach}.`,
    free: 'Je doet dit vrij. Nee zeggen of stoppen mag altijd, zonder uitleg.',
    insurance: 'Verzekering',
    insured: (covers: readonly Cover[], insurer: string, number: string | null) =>
      `Je bent verzekerd voor ${sayList(covers.map((cover) => insuredFor[cover]))}, bij ${insurer}${number === null ? '' : ` (polis ${number})`}.`,
    notInsured: 'Nog niet ingevuld.',
    signing: 'Tekenen',
    says: 'Wij overliepen deze nota samen. De coach krijgt een kopie.',
    ours: (organisation: string) => `Voor ${organisation}`,
    hers: 'Coach',
    name: 'Naam',
    date: 'Datum',
    signature: 'Handtekening',
  },
  /** On the page of one coach. */
  ofCoach: {
    title: 'Afsprakennota',
    signed: (on: Day, from: Day) =>
      `Getekend op ${sayDateAndYear(on)}: de versie van ${sayDateAndYear(from)}.`,
    explained: (on: Day, copy: boolean, by: string | null) =>
      `Uitgelegd op ${sayDateAndYear(on)}, ${copy ? 'met kopie' : 'nog zonder kopie'}.${by === null ? '' : ` ${by} schreef het op.`}`,
    none: 'Nog niet getekend.',
    wrong: 'Klopt niet',
    wrongWhich: (on: Day) => `: getekend op ${sayDateAndYear(on)}`,
    toNote: 'Afdrukken of opschrijven wie tekende',
  },
};

const insuredFor: Record<Cover, string> = {
  liability: 'schade die je aan anderen doet',
  accidents: 'een ongeval van jezelf, ook onderweg',
};

interface Section {
  title: string;
  hint: string;
}

/** What each part is called, on paper and above its field, and what comes in it. */
export const noteSections: Record<SectionOfLaw | SectionOfDecree, Section> = {
  aim: { title: 'Waarvoor wij er zijn', hint: 'Het doel van de organisatie.' },
  legalForm: { title: 'Wie wij zijn', hint: 'De rechtsvorm, zoals een vzw, en het adres.' },
  costs: {
    title: 'Kostenvergoeding',
    hint: 'Of jullie onkosten vergoeden, en hoe.',
  },
  discretion: {
    title: 'Wat onder ons blijft',
    hint: 'Wat een coach niet verder vertelt. En wanneer het toch mag of moet, zoals bij gevaar.',
  },
  nature: { title: 'Wat je doet', hint: 'Wat een coach doet, hoelang en hoe vaak.' },
  workings: { title: 'Hoe wij werken', hint: 'Hoe de organisatie in elkaar zit.' },
  place: { title: 'Jouw plaats bij ons', hint: 'Waarover een coach mee beslist.' },
  contact: { title: 'Bij wie je terechtkan', hint: 'Naam en telefoonnummer.' },
  training: { title: 'Wat je leert', hint: 'Welke opleiding een coach volgt.' },
};
