import type { PapersAnswer } from '@app/domain/coaches/papers';
import type { CoachKey, PersonKey } from '../accounts/examples.ts';
import type { OrganisationKey } from '../organisations/examples.ts';
import type { ThemeKey } from '../training/examples.ts';
import type { PartOfDay, Wish } from './tables.ts';

/** A coach's way with us. Days are counted from today: `-400` is long ago, `20` is planned. */
export interface ExampleCoach {
  since?: number;
  starterTraining?: number;
  /** She began the training for coaches. */
  training?: number;
  /** She was a coach already, as Hilde wrote down then. */
  observedBefore?: number;
  /** When Hilde told her about the ombudsperson, and whether she gave the card. */
  introduced?: { told: number; card: boolean };
  /** What she said of her papers, on her page or to Hilde: every January, last January alone, or so many days ago. */
  papers?: { answer: PapersAnswer; heard?: true; on?: 'last-january' | number };
  /** Said by herself on her page, as is that she is back. */
  away?: { stage: 'paused' | 'stopped'; on: number; back?: number };
  limits?: {
    perWeek?: number;
    perMonth?: number;
    wishedPerMonth?: number;
    wishesMore?: boolean;
    notInHolidays?: boolean;
    words?: string;
    /** The day on which Hilde read these words. */
    read?: number;
    told: number;
  };
  notOn?: readonly { weekday: number; part: PartOfDay }[];
  themes?: Partial<Record<ThemeKey, Wish>>;
  /** Hers alone. */
  unfree?: readonly number[];
  notFor?: readonly OrganisationKey[];
  notWith?: readonly PersonKey[];
}

/** They were all there, one evening. */
const together = { told: -120, card: true };

const everyEvening = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, part: 'evening' as const }));

export const coaches: Record<CoachKey, ExampleCoach> = {
  erik: {
    since: -2080,
    introduced: together,
    papers: { answer: 'in-order' },
    starterTraining: -2050,
    observedBefore: -130,
    limits: { perWeek: 2, told: -82 },
    themes: { leefwereld: 'gladly', afbouw: 'rather-not' },
  },
  bea: {
    since: -610,
    introduced: together,
    papers: { answer: 'not-needed', heard: true },
    starterTraining: -580,
    limits: { perMonth: 6, words: 'Bel mij na 10 uur.', told: -40, read: -38 },
    themes: { leefwereld: 'gladly', onthaal: 'gladly', rechten: 'rather-not' },
    unfree: [4, 5],
    notFor: ['zonnetje'],
  },
  godelieve: {
    since: -2730,
    introduced: together,
    papers: { answer: 'in-order', heard: true },
    starterTraining: -2700,
    observedBefore: -130,
    limits: {
      perMonth: 2,
      words: 'Vertel mij vooraf wie er in de groep zit, dan ben ik rustig.',
      told: -81,
      read: -80,
    },
    notOn: everyEvening,
    themes: { leefwereld: 'gladly', onthaal: 'gladly', afbouw: 'not' },
  },
  chantal: {
    since: -3070,
    introduced: together,
    papers: { answer: 'not-needed' },
    starterTraining: -3040,
    observedBefore: -230,
    limits: { perWeek: 2, wishesMore: true, told: -12 },
    themes: { onthaal: 'gladly', rechten: 'gladly', gesprek: 'rather-not' },
  },
  freddy: {
    since: -3430,
    introduced: { told: -420, card: true },
    papers: { answer: 'rather-not', heard: true },
    starterTraining: -3400,
    observedBefore: -130,
    away: { stage: 'paused', on: -4, back: -1 },
    themes: { onthaal: 'gladly' },
  },
  nadia: {
    since: -830,
    introduced: together,
    papers: { answer: 'in-order' },
    starterTraining: -800,
    limits: { perMonth: 4, wishedPerMonth: 3, told: -60 },
    themes: { leefwereld: 'gladly', groepswerk: 'not' },
    unfree: [33],
  },
  ronny: {
    since: -2170,
    introduced: together,
    papers: { answer: 'in-order', on: 'last-january' },
    starterTraining: -2140,
    observedBefore: -130,
    away: { stage: 'paused', on: -2 },
    notOn: [{ weekday: 2, part: 'whole-day' }],
    themes: { groepswerk: 'gladly' },
  },
  youssef: {
    since: -340,
    introduced: together,
    papers: { answer: 'in-order', heard: true },
    starterTraining: -310,
    limits: { perMonth: 2, words: 'Op woensdag ben ik bij mijn kinderen.', told: -35, read: -33 },
    notOn: [{ weekday: 3, part: 'whole-day' }],
    themes: { rechten: 'gladly', groepswerk: 'gladly' },
  },
  samira: {
    since: -530,
    introduced: together,
    papers: { answer: 'in-order' },
    starterTraining: -500,
    limits: { perWeek: 1, told: -25 },
    themes: { groepswerk: 'gladly', visie: 'rather-not' },
    unfree: [26, 27, 28],
    notFor: ['deBrug'],
    notWith: ['ronny'],
  },
  marieChristine: {
    since: -400,
    introduced: together,
    papers: { answer: 'rather-not' },
    starterTraining: -370,
    themes: { rechten: 'gladly', onthaal: 'gladly', rollen: 'not' },
  },
  fatma: {
    since: -70,
    introduced: { told: -66, card: true },
    papers: { answer: 'in-order', heard: true },
    starterTraining: -60,
    limits: { perMonth: 1, notInHolidays: true, told: -70 },
    themes: { onthaal: 'gladly' },
  },
  gino: {
    since: -45,
    papers: { answer: 'to-do', on: -2 },
    limits: { words: 'Niet in Wevelbeke, en liever niet op vrijdag.', told: -3 },
    notOn: [{ weekday: 3, part: 'afternoon' }],
    themes: { rechten: 'gladly' },
  },
  omar: { since: -20, starterTraining: 20, training: -12 },
  samiraCoppens: { since: -55, notOn: [{ weekday: 4, part: 'evening' }] },
  rachid: {
    since: -100,
    introduced: { told: -88, card: false },
    papers: { answer: 'not-needed', heard: true },
    starterTraining: -90,
    themes: { leefwereld: 'gladly' },
  },
  griet: {},
  lucien: {
    since: -1530,
    introduced: together,
    papers: { answer: 'not-needed' },
    starterTraining: -1500,
    observedBefore: -130,
    away: { stage: 'stopped', on: -1 },
    themes: { onthaal: 'gladly' },
  },
};
