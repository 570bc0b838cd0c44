import type { KeptDay } from '@app/contract/coaches/pathway';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { sayDate, sayDay, sayHours } from './in-words.ts';

type Kept = z.infer<typeof KeptDay>;
export type Away = 'paused' | 'stopped';

/** "Geef terug: donderdag 3 december", with what that day is about. */
export const givesBack = ({ day, title, town, startsAt, endsAt, as }: Kept) => ({
  word: `Geef terug: ${sayDay(day)}`,
  explanation: [
    about[as](title),
    town === '' ? '' : `in ${town}`,
    `van ${sayHours(startsAt, endsAt)}`,
  ]
    .filter(Boolean)
    .join(', '),
});

const about: Record<Kept['as'], (title: string) => string> = {
  coach: (title) => title,
  observer: (title) => `meekijken bij ${title}`,
  intervision: () => 'intervisie',
  training: (title) => (title === '' ? 'opleiding' : `opleiding ${title}`),
};

/** What a coach reads before she pauses or stops. */
export const ownAway = {
  paused: {
    title: 'Wil je pauze nemen?',
    lead: 'Dat mag altijd. Je hoeft niet te zeggen waarom.',
    happens: [
      'Vanaf vandaag vragen we je niets meer.',
      'Wat we je nog vroegen, nemen we terug.',
      'Terugkomen kan altijd, met één tik.',
    ],
    days: 'Deze dagen blijven van jou',
    daysHint: 'Wil je er een teruggeven? Kruis die dag aan. Ook dat mag altijd.',
    sure: 'Ja, ik neem pauze',
    other: { becomes: 'stop', word: 'Ik wil liever stoppen' },
  },
  stopped: {
    title: 'Wil je stoppen?',
    lead: 'Dat mag altijd. Je hoeft niet te zeggen waarom.',
    happens: [
      'Vanaf vandaag vragen we je niets meer.',
      'Wat we je nog vroegen, nemen we terug.',
      'Je mag altijd terugkomen.',
    ],
    days: 'Je dagen die nog komen',
    daysHint: 'Deze dagen geef je terug. Wil je een dag toch nog doen? Haal het kruisje weg.',
    sure: 'Ja, ik stop',
    other: { becomes: 'pause', word: 'Ik neem liever pauze' },
  },
  cancel: 'Nee, toch niet',
  start: { title: 'Pauze nemen of stoppen', text: 'Dat mag altijd, zonder uitleg' },
  now: {
    paused: (since: Day) => ({
      title: 'Je neemt pauze.',
      says: `Sinds ${sayDate(since)} vragen we je niets. Doe het rustig aan.`,
      back: 'Ik ben er weer',
    }),
    stopped: (since: Day) => ({
      title: 'Je bent gestopt.',
      says: `Sinds ${sayDate(since)} vragen we je niets. Bedankt voor alles. Je bent altijd welkom.`,
      back: 'Ik doe weer mee',
    }),
  },
  back: 'Welkom terug. Vanaf nu vragen we je weer mee.',
} as const;

/** What the coordinator writes down of a pause or a stop, as the coach said it. */
export const heardAway = {
  paused: {
    title: (name: string) => `${name} neemt pauze`,
    days: 'Deze dagen blijven',
    daysHint: 'Kruis aan welke dag de coach teruggeeft.',
    save: 'Schrijf de pauze op',
    done: 'Opgeschreven: pauze.',
  },
  stopped: {
    title: (name: string) => `${name} stopt`,
    days: 'Dagen die nog komen',
    daysHint: 'Doet de coach een dag toch nog? Haal het kruisje weg.',
    save: 'Schrijf op',
    done: 'Opgeschreven: gestopt.',
  },
  lead: 'Dat mag altijd, zonder uitleg. Een reden vragen we niet en bewaren we niet.',
  from: 'Vanaf welke dag?',
  fromHint: 'Dagen ervoor veranderen niet. Vragen over dagen erna nemen we terug.',
  channel: 'Hoe hoorde je het?',
  cancel: 'Annuleer',
};
