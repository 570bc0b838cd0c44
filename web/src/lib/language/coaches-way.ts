import type { Step } from '@app/contract/coaches/pathway';
import type { NextStep } from '@app/domain/coaches/pathway';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { sayDate, sayDayAndYear } from './in-words.ts';
import { heardWays } from './kept-when.ts';

type Said = z.infer<typeof Step>;

/** Her way with us, what comes next, and how to write down what she says or did. */
export const way = {
  title: 'Op weg',
  next: 'Volgende stap',
  meeting: 'Kennismaken',
  since: (day: Day | null) =>
    day === null ? 'Datum niet gekend' : `Bij ons sinds ${sayDayAndYear(day)}`,
  training: 'In opleiding',
  trainedOn: (day: Day, today: Day) =>
    day > today ? `Af op ${sayDayAndYear(day)}, gepland` : `Af op ${sayDayAndYear(day)}`,
  begunOn: (day: Day, today: Day) =>
    day > today ? `Begint op ${sayDayAndYear(day)}` : `Begon op ${sayDayAndYear(day)}`,
  notTrained: 'Nog geen datum opgeschreven',
  observed: 'Kijkt mee',
  observedDays: (days: readonly Day[]) => `Keek mee op ${days.map(sayDayAndYear).join('; op ')}`,
  observedBefore: (day: Day) =>
    `Was al coach vóór we dit bijhielden, opgeschreven op ${sayDayAndYear(day)}`,
  notObserved: 'Nog geen dag opgeschreven',
  goesAlong: 'Coach',
  notYet: 'Na de opleiding en één keer meekijken',
  ready: 'Kan gevraagd worden',
  wasReady: 'Opgeleid, en keek mee',
  paused: 'Pauze',
  stopped: 'Gestopt',
  forms: {
    trainedOn: 'Wanneer was de opleiding af?',
    keepTraining: 'Schrijf op',
    beginsOn: 'Wanneer begint de opleiding?',
    keepBegin: 'Schrijf op',
    beginsHint: 'Leeg betekent: nog niet.',
    observedOn: 'Op welke dag keek de coach mee?',
    keepObservation: 'Schrijf op',
    before: 'Was al coach',
    beforeHint: 'Was deze coach er al vóór we dit bijhielden? Dan is meekijken al gebeurd.',
    pauses: 'Neemt pauze',
    stops: 'Stopt',
    backOn: 'Vanaf welke dag terug?',
    heardHow: 'Hoe hoorde je het?',
    keepBack: 'Is er weer',
  },
};

/** "Sinds 3 december 2026, zelf gezegd op de eigen pagina", "Van 3 tot 9 december". */
export function sayAwayStep({ from, until, channel, heardBy }: Said, today: Day): string {
  const span =
    until === null
      ? `${from > today ? 'Vanaf' : 'Sinds'} ${sayDayAndYear(from)}`
      : `Van ${sayDate(from)} tot ${sayDayAndYear(until)}`;
  return [span, saidHow(channel, heardBy)].filter(Boolean).join(', ');
}

const saidHow = (channel: Said['channel'], heardBy: string | null): string => {
  if (channel === 'page') return 'zelf gezegd op de eigen pagina';
  return channel === null ? '' : `${heardWays[channel]} gezegd aan ${heardBy ?? 'ons'}`;
};

/** What the coordinator can do next, whole, on the page of the coach. */
export const nextOnPage: Record<NextStep, string> = {
  'begin-training': 'Vraag of deze coach de opleiding wil volgen.',
  'plan-training': 'Zoek een datum om de opleiding te volgen.',
  'training-planned': 'De opleiding is gepland. Daarna kijkt deze coach een dag mee.',
  'ask-to-observe': 'Zoek een dag om mee te kijken.',
  'observing-planned': 'Er is een dag om mee te kijken. Schrijf daarna op dat het gebeurde.',
  'ask-for-day': 'Er is geen dag gepland. Vraag deze coach mee als er een past.',
  'day-planned': 'Niets. Er is een dag gepland.',
  'call-while-away': 'Bel eens om te horen hoe het gaat. Vraag niets voor een dag.',
  thank: 'Bel of schrijf om te bedanken. Terugkomen mag altijd.',
  nothing: 'Niets. Terugkomen mag altijd.',
};

/** The same in a few words, in the list; nothing where nothing is to be done. */
export const nextInList: Record<NextStep, string> = {
  'begin-training': 'vraag: opleiding?',
  'plan-training': 'zoek een datum',
  'training-planned': 'opleiding gepland',
  'ask-to-observe': 'zoek een dag',
  'observing-planned': 'dag gepland',
  'ask-for-day': '',
  'day-planned': '',
  'call-while-away': 'bel eens',
  thank: 'bedank',
  nothing: '',
};
