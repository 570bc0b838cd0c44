import type { TimeOfDay } from '@app/domain/moment';
import type { CoachKey, PersonKey } from '../accounts/examples.ts';

export interface ExampleTheme {
  name: string;
  givenBy?: 'partner';
}

export const themes = {
  leefwereld: { name: 'Leefwereld' },
  visie: { name: 'Visie en basishouding' },
  onthaal: { name: 'Warm onthaal' },
  gesprek: { name: 'Krachtgericht gesprek' },
  rechten: { name: 'Basisrechten', givenBy: 'partner' },
  rollen: { name: 'Rollen en relaties' },
  groepswerk: { name: 'Groepswerk' },
  afbouw: { name: 'Respectvolle afbouw: goed afscheid nemen' },
} as const satisfies Record<string, ExampleTheme>;

export type ThemeKey = keyof typeof themes;

/** Which themes a coach followed, and how many days ago; `null` where nobody wrote the day down. */
export const followed: Partial<Record<CoachKey, Partial<Record<ThemeKey, number | null>>>> = {
  erik: { leefwereld: -900, visie: -1060, gesprek: -610, rollen: -400, groepswerk: -90 },
  bea: { leefwereld: -520, onthaal: -480, visie: -300 },
  godelieve: { leefwereld: -620, rechten: -220, gesprek: -1010, onthaal: null },
  chantal: { leefwereld: -560, onthaal: -1200, rechten: -1030, rollen: -330 },
  freddy: { onthaal: null, leefwereld: null, rechten: -700 },
  nadia: { leefwereld: -610, onthaal: -370, visie: -180 },
  ronny: { groepswerk: -640, onthaal: -600 },
  youssef: { rechten: -260, groepswerk: -230, leefwereld: -210 },
  samira: { groepswerk: -450, gesprek: -410, onthaal: -390 },
  marieChristine: { rechten: -330, onthaal: -310, groepswerk: -280 },
  fatma: { onthaal: -50 },
  rachid: { leefwereld: -35 },
};

/** What counts although somebody else gave it, and why. */
export const learntElsewhere: Partial<Record<CoachKey, Partial<Record<ThemeKey, string>>>> = {
  nadia: { onthaal: 'Nadia volgde dit bij een andere vereniging.' },
};

/** On how many days ago a coach on the way observed. */
export const observed: Partial<Record<CoachKey, number[]>> = {
  bea: [-560],
  nadia: [-760, -750],
  youssef: [-290],
  samira: [-480],
  marieChristine: [-350],
  gino: [-14],
  samiraCoppens: [-21],
};

/**
 * The coaches who were asked to come to the date of a theme, so many days ago (null: the question still has to be brought), how
 * many days they have left to answer, and what each said since. `wavers` said yes before.
 */
export const askedToCome: Partial<
  Record<
    CoachKey,
    { theme: ThemeKey; asked: number | null; left: number; said?: 'yes' | 'wavers'; moved?: true }
  >
> = {
  erik: { theme: 'gesprek', asked: 5, left: 4, said: 'yes', moved: true },
  freddy: { theme: 'gesprek', asked: null, left: 9 },
  nadia: { theme: 'afbouw', asked: 6, left: 0 },
  samira: { theme: 'gesprek', asked: 3, left: 4 },
  youssef: { theme: 'gesprek', asked: 4, left: 4, said: 'wavers' },
};

/**
 * Dates on which modules are given, so many days from now; `again` refreshes the theme. A letter to the trainer who gives one
 * may have come back.
 */
export const dates: readonly {
  theme: ThemeKey;
  again: boolean;
  on: number;
  from: TimeOfDay;
  until: TimeOfDay;
  ledBy: PersonKey;
  cameBack?: true;
  most: number | null;
}[] = [
  { theme: 'gesprek', again: true, on: 45, from: '09:30', until: '12:30', ledBy: 'naima', most: 8 },
  {
    theme: 'afbouw',
    again: false,
    on: 72,
    from: '13:30',
    until: '16:30',
    ledBy: 'wouter',
    cameBack: true,
    most: null,
  },
];
