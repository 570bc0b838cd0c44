import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { sayDateAndYear, sayHour } from './in-words.ts';

/** "24 november 2026" */
export const sayOn = (at: Moment): string => sayDateAndYear(inBrussels(at).day);
/** "24 november 2026, 9.30 uur" */
export const sayAt = (at: Moment): string => `${sayOn(at)}, ${sayHour(inBrussels(at).time)}`;

/** Told on her own page, or heard by somebody. */
export const sayHeard = (on: Day, heardBy: string | null, channel: string): string =>
  heardBy === null
    ? `Dat zei je zelf op ${sayDateAndYear(on)}.`
    : `${heardBy} hoorde dat op ${sayDateAndYear(on)}${sayThrough(channel)}.`;

const sayThrough = (channel: string) => {
  const way = heardWays[channel as keyof typeof heardWays];
  return way === undefined ? '' : `, ${way}`;
};

/** What she said of a day or a moment, behind its date. */
export const suiting = { yes: 'past', no: 'niet past', undecided: 'misschien past' } as const;

/** How something came to us. */
export const heardWays = {
  call: 'aan de telefoon',
  'face-to-face': 'in een gesprek',
  sms: 'met een sms',
  whatsapp: 'met WhatsApp',
  mail: 'met een mail',
  letter: 'met een brief',
  page: 'op je eigen pagina',
  link: 'met je link',
  visit: 'toen je aangemeld was',
} as const;
