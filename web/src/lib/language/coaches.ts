import type { CoachLine } from '@app/contract/coaches';
import { addDays } from '@app/domain/day';
import type { z } from 'zod';
import { sayWeekday } from './in-words.ts';

type Line = z.infer<typeof CoachLine>;
export type Stage = Line['stage'];
export type Channel = Line['preferredChannel'];
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'whole-day';
export type Wish = 'gladly' | 'rather-not' | 'not';

/** The parts of a day, in the order people say them. */
export const partsOfDay: readonly PartOfDay[] = ['morning', 'afternoon', 'evening', 'whole-day'];
export const channels: readonly Channel[] = ['call', 'sms', 'whatsapp', 'mail', 'letter'];

/** Words about coaches that stand on more than one page. */
export const coachWords = {
  title: 'Coaches',
  stage: {
    meeting: 'Kennismaken',
    training: 'In opleiding',
    observing: 'Kijkt mee',
    coach: 'Coach',
    paused: 'Pauze',
    stopped: 'Gestopt',
  } satisfies Record<Stage, string>,
  coachSince: (year: string) => `coach sinds ${year}`,
  channel: {
    call: 'bellen',
    sms: 'sms',
    whatsapp: 'WhatsApp',
    mail: 'mail',
    letter: 'brief',
  } satisfies Record<Channel, string>,
  /** At the head of a column or a box. */
  part: {
    morning: 'Voormiddag',
    afternoon: 'Namiddag',
    evening: 'Avond',
    'whole-day': 'Hele dag',
  } satisfies Record<PartOfDay, string>,
  /** Behind a weekday: "woensdag, in de voormiddag". */
  during: {
    morning: 'in de voormiddag',
    afternoon: 'in de namiddag',
    evening: '’s avonds',
    'whole-day': 'de hele dag',
  } satisfies Record<PartOfDay, string>,
  wish: { gladly: 'Graag', 'rather-not': 'Liever niet', not: 'Niet' } satisfies Record<
    Wish,
    string
  >,
  noChannel: 'Nog geen gsm of e-mailadres',
};

/** "coach sinds 2024", or where she stands otherwise. */
export function sayStage({ stage, since }: Pick<Line, 'stage' | 'since'>): string {
  if (stage !== 'coach' || since === null) return coachWords.stage[stage].toLowerCase();
  return coachWords.coachSince(since.slice(0, 4));
}

/** "maandag" for 1. */
export const sayWeekdayNumber = (weekday: number): string =>
  sayWeekday(addDays(aMonday, weekday - 1));

/** Her names as they are shown; some people have one. */
export const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`.trim();

/** "GS" for Godelieve Smet, to draw beside her name. */
export const initialsOf = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  [firstName, lastName].map((name) => [...name.replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '').join('');

const aMonday = '2026-01-05';
