import type { TimeOfDay } from '@app/domain/moment';
import type { CoachKey, TrainerKey } from '../accounts/examples.ts';
import type { OrganisationKey, VenueKey } from '../organisations/examples.ts';
import type { ThemeKey } from '../training/examples.ts';
import type { SessionKind } from './tables.ts';

/**
 * Where a question stands: with a place (`comes`), with a place and no longer sure (`wavers`), not brought yet (`not-left`), past its time without an answer (`late`),
 * and so on.
 */
export type Standing =
  | 'comes'
  | 'wavers'
  | 'not-left'
  | 'asked'
  | 'late'
  | 'undecided'
  | 'said-no'
  | 'gave-back'
  | 'stopped'
  | 'waits'
  | 'withdrawn';

/**
 * A day in working days from today, so that no two fall together; `tomorrow` may be a Saturday. One lies in the last quarter
 * before all others, of which nobody entered the rate of the car.
 */
export interface ExampleSession {
  on: number | 'tomorrow' | 'without-a-rate';
  asked?: Partial<Record<CoachKey, Standing>>;
  /** The coaches asked to observe. */
  observes?: Partial<Record<CoachKey, Standing>>;
  needed?: number;
  participants?: number | null;
  theme?: ThemeKey;
  venue?: VenueKey | null;
  /** Part of the day only: until this hour. */
  trainers?: readonly (TrainerKey | readonly [TrainerKey, TimeOfDay])[];
  /** The trainer who said that this day does not fit. */
  doesNotFit?: TrainerKey;
  preparation?: 'not-planned' | 'length-unknown';
  debriefing?: 'not-planned' | 'not-recorded';
  cancelled?: true;
  remark?: string;
}

export interface ExampleSeries {
  title: string;
  organisation: OrganisationKey;
  kind?: SessionKind;
  theme: ThemeKey | null;
  venue: VenueKey;
  hours: readonly [TimeOfDay, TimeOfDay];
  participants: number | null;
  needed: number;
  trainers: readonly TrainerKey[];
  sessions: readonly ExampleSession[];
}

const wholeDay = ['09:30', '16:00'] as const;
const morning = ['09:00', '12:30'] as const;
const afternoon = ['13:30', '16:30'] as const;
const evening = ['19:00', '21:30'] as const;

/** Days on which the same coaches came along. */
const wentWell = (offsets: number[], ...coaches: CoachKey[]): ExampleSession[] =>
  offsets.map((on) => ({
    on,
    asked: Object.fromEntries(coaches.map((coach) => [coach, 'comes' as const])),
  }));

const before: Record<string, ExampleSeries> = {
  'leefwereld-lindervoorde-lente': {
    title: 'Leefwereld, loketmedewerkers',
    organisation: 'lindervoorde',
    theme: 'leefwereld',
    venue: 'deSpil',
    hours: wholeDay,
    participants: 12,
    needed: 2,
    trainers: ['naima'],
    sessions: wentWell([-43, -38, -33, -28], 'youssef', 'chantal'),
  },
  'onthaal-clb-lente': {
    title: 'Warm onthaal',
    organisation: 'clbOosterdam',
    theme: 'onthaal',
    venue: 'zaalOosterdam',
    hours: afternoon,
    participants: 10,
    needed: 2,
    trainers: ['wouter'],
    sessions: wentWell([-78, -68, -58, -48], 'bea', 'ronny'),
  },
  'visie-wevelbeke-lente': {
    title: 'Visie en basishouding',
    organisation: 'wevelbeke',
    theme: 'visie',
    venue: 'sociaalHuis',
    hours: morning,
    participants: 16,
    needed: 2,
    trainers: ['pieterJan'],
    sessions: wentWell([-66, -56], 'nadia', 'freddy'),
  },
  'gesprek-brug': {
    title: 'Krachtgericht gesprek',
    organisation: 'deBrug',
    theme: 'gesprek',
    venue: 'deBrug',
    hours: wholeDay,
    participants: 14,
    needed: 2,
    trainers: ['lode'],
    sessions: wentWell([-72, -62, -52, -42], 'erik', 'samira'),
  },
  'groepswerk-merelhout': {
    title: 'Groepswerk',
    organisation: 'huisVanHetKind',
    theme: 'groepswerk',
    venue: 'huisVanHetKind',
    hours: morning,
    participants: 9,
    needed: 2,
    trainers: ['hanne'],
    sessions: wentWell([-46, -36], 'godelieve', 'marieChristine'),
  },
  'studiedag-weefkamer': {
    title: 'Studiedag: wie luistert er?',
    organisation: 'deDijle',
    kind: 'study-day',
    theme: 'visie',
    venue: 'campus',
    hours: ['10:00', '15:00'],
    participants: 60,
    needed: 3,
    trainers: ['karin', 'an', 'jo'],
    sessions: wentWell([-40], 'erik', 'chantal', 'bea'),
  },
  'afbouw-dijle-nete': {
    title: 'Respectvolle afbouw',
    organisation: 'dijleNete',
    theme: 'afbouw',
    venue: 'beverlede',
    hours: afternoon,
    participants: 11,
    needed: 2,
    trainers: ['pieterJan'],
    sessions: wentWell([-44], 'ronny', 'freddy'),
  },
  'afbouw-zonnetje': {
    title: 'Goed afscheid nemen van een gezin',
    organisation: 'zonnetje',
    theme: 'afbouw',
    venue: 'zonnetje',
    hours: evening,
    participants: 8,
    needed: 1,
    trainers: ['an'],
    sessions: [{ on: -34, asked: { nadia: 'comes', godelieve: 'said-no' } }],
  },
  'overleg-herfst': {
    title: 'Overleg met de stad',
    organisation: 'wevelbeke',
    kind: 'consultation',
    theme: 'visie',
    venue: 'weefkamer',
    hours: ['14:00', '16:00'],
    participants: 6,
    needed: 1,
    trainers: ['an'],
    sessions: wentWell([-31], 'samira'),
  },
  'basisrechten-dijle': {
    title: 'Basisrechten',
    organisation: 'deDijle',
    theme: 'rechten',
    venue: 'campus',
    hours: wholeDay,
    participants: 18,
    needed: 2,
    trainers: ['hanne'],
    sessions: wentWell([-27, -17], 'godelieve', 'ronny'),
  },
  'onthaal-lindervoorde': {
    title: 'Warm onthaal aan het loket',
    organisation: 'lindervoorde',
    theme: 'onthaal',
    venue: 'deSpil',
    hours: morning,
    participants: 9,
    needed: 1,
    trainers: ['wouter'],
    sessions: [{ on: 'without-a-rate', asked: { chantal: 'comes' } }],
  },
};

const around: Record<string, ExampleSeries> = {
  'leefwereld-lindervoorde': {
    title: 'Leefwereld',
    organisation: 'lindervoorde',
    theme: 'leefwereld',
    venue: 'deSpil',
    hours: wholeDay,
    participants: 14,
    needed: 2,
    trainers: ['naima'],
    sessions: [
      ...wentWell([-29, -19, -9], 'erik', 'bea'),
      { on: 'tomorrow', asked: { erik: 'comes', bea: 'gave-back' } },
    ],
  },
  'onthaal-clb': {
    title: 'Warm onthaal',
    organisation: 'clbOosterdam',
    theme: 'onthaal',
    venue: 'zaalOosterdam',
    hours: ['13:00', '16:30'],
    participants: 11,
    needed: 2,
    trainers: ['wouter'],
    sessions: wentWell([-8, 2], 'chantal', 'nadia'),
  },
  'gesprek-wevelbeke': {
    title: 'Krachtgericht gesprek',
    organisation: 'wevelbeke',
    theme: 'gesprek',
    venue: 'sociaalHuis',
    hours: morning,
    participants: 7,
    needed: 1,
    trainers: [],
    sessions: [{ on: 3, asked: { godelieve: 'comes' }, remark: 'Hanne kan niet meer.' }],
  },
  'basisrechten-brug': {
    title: 'Basisrechten',
    organisation: 'deBrug',
    theme: 'rechten',
    venue: 'deBrug',
    hours: wholeDay,
    participants: 13,
    needed: 2,
    trainers: ['lode'],
    sessions: [
      ...wentWell([-25, -20, -15, -10], 'marieChristine', 'freddy'),
      {
        on: -5,
        asked: { marieChristine: 'comes', freddy: 'comes' },
        debriefing: 'not-recorded',
      },
      { on: 0, asked: { marieChristine: 'comes', freddy: 'comes' } },
    ],
  },
  'groepswerk-zonnetje': {
    title: 'Samen rond de tafel met ouders',
    organisation: 'zonnetje',
    theme: 'groepswerk',
    venue: 'zonnetje',
    hours: evening,
    participants: 10,
    needed: 1,
    trainers: ['an'],
    sessions: wentWell([0], 'samira'),
  },
  'rollen-merelhout': {
    title: 'Rollen en relaties',
    organisation: 'huisVanHetKind',
    theme: 'rollen',
    venue: 'huisVanHetKind',
    hours: morning,
    participants: 12,
    needed: 2,
    trainers: ['lode'],
    sessions: [
      ...wentWell([-14], 'erik', 'nadia'),
      {
        on: -4,
        asked: { erik: 'comes', nadia: 'comes' },
        observes: { rachid: 'comes' },
        debriefing: 'not-planned',
      },
    ],
  },
  'tandem-dijle': {
    title: 'Les in tandem, tweede jaar sociaal werk',
    organisation: 'deDijle',
    kind: 'tandem-lesson',
    theme: 'leefwereld',
    venue: 'campus',
    hours: afternoon,
    participants: 12,
    needed: 1,
    trainers: ['karin'],
    sessions: wentWell([-32, -22, -12, -2, 8, 18], 'chantal'),
  },
  'leefwereld-tweede-groep': {
    title: 'Leefwereld, tweede groep',
    organisation: 'lindervoorde',
    theme: 'leefwereld',
    venue: 'deSpil',
    hours: wholeDay,
    participants: 14,
    needed: 2,
    trainers: ['naima'],
    sessions: [
      { on: 5, asked: { erik: 'comes', nadia: 'late' } },
      { on: 18, asked: { erik: 'comes', nadia: 'undecided' } },
    ],
  },
  'afbouw-merelhout': {
    title: 'Respectvolle afbouw',
    organisation: 'huisVanHetKind',
    theme: 'afbouw',
    venue: 'huisVanHetKind',
    hours: morning,
    participants: 10,
    needed: 1,
    trainers: ['hanne'],
    sessions: [
      { on: 7, asked: { erik: 'comes', samira: 'asked', freddy: 'asked' }, cancelled: true },
      { on: 15, asked: { erik: 'comes', nadia: 'withdrawn' } },
    ],
  },
  'overleg-onderwijs': {
    title: 'Overleg met het onderwijs',
    organisation: 'clbOosterdam',
    kind: 'consultation',
    theme: 'visie',
    venue: 'weefkamer',
    hours: ['14:00', '16:00'],
    participants: 8,
    needed: 1,
    trainers: ['an'],
    sessions: [{ on: 7, asked: { samira: 'comes' }, observes: { samiraCoppens: 'comes' } }],
  },
  'groepswerk-clb': {
    title: 'Groepswerk',
    organisation: 'clbOosterdam',
    theme: 'groepswerk',
    venue: 'zaalOosterdam',
    hours: ['09:00', '12:00'],
    participants: 11,
    needed: 1,
    trainers: ['pieterJan'],
    sessions: [
      {
        on: 4,
        needed: 2,
        participants: 18,
        asked: { freddy: 'comes', marieChristine: 'gave-back', chantal: 'waits', ronny: 'said-no' },
        preparation: 'not-planned',
      },
      { on: 9, asked: { nadia: 'said-no' } },
      { on: 14, asked: { freddy: 'comes' } },
      { on: 19, asked: { godelieve: 'comes' } },
      { on: 24, asked: { samira: 'undecided' } },
      { on: 29 },
    ],
  },
};

const ahead: Record<string, ExampleSeries> = {
  'onthaal-zonnetje': {
    title: 'Warm onthaal',
    organisation: 'zonnetje',
    theme: 'onthaal',
    venue: 'zonnetje',
    hours: afternoon,
    participants: 9,
    needed: 2,
    trainers: ['an'],
    sessions: [
      {
        on: 6,
        asked: { freddy: 'comes', fatma: 'stopped', marieChristine: 'asked' },
        preparation: 'length-unknown',
      },
      { on: 21, asked: { fatma: 'asked' } },
    ],
  },
  'studiedag-dijle': {
    title: 'Studiedag: armoede in de klas',
    organisation: 'deDijle',
    kind: 'study-day',
    theme: 'visie',
    venue: 'campus',
    hours: ['10:00', '15:00'],
    participants: 80,
    needed: 4,
    trainers: ['karin', 'pieterJan'],
    sessions: [
      {
        on: 12,
        observes: { rachid: 'asked' },
        asked: { erik: 'comes', chantal: 'comes', bea: 'comes', marieChristine: 'comes' },
      },
    ],
  },
  'visie-brug': {
    title: 'Visie en basishouding',
    organisation: 'deBrug',
    theme: 'visie',
    venue: 'deBrug',
    hours: afternoon,
    participants: 15,
    needed: 2,
    trainers: ['wouter'],
    sessions: [
      { on: 14, asked: { bea: 'comes', chantal: 'asked' } },
      { on: 24, asked: { bea: 'comes', freddy: 'asked' } },
      { on: 34, asked: { bea: 'asked' } },
      { on: 44, doesNotFit: 'wouter' },
    ],
  },
  'onthaal-dijle-nete': {
    title: 'Warm onthaal aan het loket, voor medewerkers die elke dag mensen ontvangen',
    organisation: 'dijleNete',
    theme: 'onthaal',
    venue: 'beverlede',
    hours: wholeDay,
    participants: 24,
    needed: 2,
    trainers: ['lode'],
    sessions: [
      { on: 16, asked: { marieChristine: 'wavers', nadia: 'comes' } },
      { on: 26, asked: { marieChristine: 'asked' } },
      { on: 36 },
      { on: 46, venue: null },
    ],
  },
  'gesprek-sociaal-huis': {
    title: 'Krachtgericht gesprek, verdieping',
    organisation: 'wevelbeke',
    theme: 'gesprek',
    venue: 'sociaalHuis',
    hours: morning,
    participants: 12,
    needed: 1,
    trainers: ['hanne'],
    sessions: [
      { on: 20, asked: { marieChristine: 'said-no', freddy: 'comes' } },
      { on: 30, asked: { nadia: 'comes' } },
      { on: 40, asked: { chantal: 'not-left' } },
      { on: 50 },
    ],
  },
  'rollen-zonnetje': {
    title: 'Rollen en relaties',
    organisation: 'zonnetje',
    theme: 'rollen',
    venue: 'zonnetje',
    hours: evening,
    participants: 8,
    needed: 1,
    trainers: ['hanne', 'wouter'],
    sessions: [{ on: 27, asked: { erik: 'comes', chantal: 'waits' } }],
  },
  'basisrechten-dijle-winter': {
    title: 'Basisrechten',
    organisation: 'deDijle',
    theme: 'rechten',
    venue: 'campus',
    hours: wholeDay,
    participants: 18,
    needed: 2,
    trainers: ['karin'],
    sessions: [
      {
        on: 28,
        asked: { erik: 'asked', marieChristine: 'undecided' },
        trainers: [['karin', '13:00']],
      },
      { on: 38 },
    ],
  },
  'visie-wevelbeke': {
    title: 'Visie en basishouding',
    organisation: 'wevelbeke',
    theme: 'visie',
    venue: 'sociaalHuis',
    hours: morning,
    participants: 16,
    needed: 2,
    trainers: ['pieterJan'],
    sessions: [
      { on: 32, asked: { chantal: 'undecided' } },
      { on: 42, theme: 'onthaal' },
    ],
  },
  'leefwereld-dijle-nete': {
    title: 'Leefwereld',
    organisation: 'dijleNete',
    theme: 'leefwereld',
    venue: 'beverlede',
    hours: wholeDay,
    participants: null,
    needed: 2,
    trainers: ['an'],
    sessions: [{ on: 35 }, { on: 45, trainers: [] }],
  },
  'overleg-winter': {
    title: 'Overleg met de stad',
    organisation: 'wevelbeke',
    kind: 'consultation',
    theme: 'visie',
    venue: 'weefkamer',
    hours: ['14:00', '16:00'],
    participants: 6,
    needed: 1,
    trainers: ['an'],
    sessions: [{ on: 41 }],
  },
  'tandem-dijle-tweede': {
    title: 'Les in tandem, eerste jaar orthopedagogie',
    organisation: 'deDijle',
    kind: 'tandem-lesson',
    theme: 'leefwereld',
    venue: 'campus',
    hours: ['08:30', '10:30'],
    participants: 22,
    needed: 1,
    trainers: ['karin'],
    sessions: [{ on: 48 }, { on: 51 }, { on: 53 }, { on: 56 }],
  },
  'studiedag-lente': {
    title: 'Studiedag: wie luistert er?',
    organisation: 'deDijle',
    kind: 'study-day',
    theme: null,
    venue: 'campus',
    hours: ['10:00', '15:00'],
    participants: null,
    needed: 3,
    trainers: ['karin', 'an'],
    sessions: [{ on: 58 }],
  },
};

/** How many days ago a coach was last asked something that is settled now; else four. */
export const settledFor: Partial<Record<CoachKey, number>> = {
  godelieve: 36,
  chantal: 23,
  samira: 16,
  freddy: 15,
};

export const series: Record<string, ExampleSeries> = { ...before, ...around, ...ahead };
