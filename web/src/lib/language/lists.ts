import type { Day } from '@app/domain/day';
import { sayDate } from './in-words.ts';

/** Lists to keep as a spreadsheet. */
export const lists = {
  sheet: 'Lijst',
  keep: 'Bewaar als lijst:',
  excel: 'Excel',
  csv: 'CSV',
  coaches: {
    file: (today: Day) => `Coaches op ${sayDate(today)}`,
    name: 'Naam',
    town: 'Gemeente',
    phone: 'Telefoon',
    email: 'E-mailadres',
    channel: 'Bereik je liefst via',
    since: 'Coach sinds',
    nextDay: 'Volgende dag',
  },
  days: {
    file: (period: string) => `Vormingen ${period}`,
    ahead: { weeks: 'komende weken', coming: 'vanaf vandaag' },
    day: 'Dag',
    from: 'Van',
    until: 'Tot',
    theme: 'Thema',
    series: 'Vorming',
    organisation: 'Organisatie',
    venue: 'Plaats',
    town: 'Gemeente',
    trainers: 'Trainers',
    coaches: 'Coaches',
    observers: 'Kijken mee',
    coachesNeeded: 'Coaches nodig',
    happens: 'Gaat door',
    yes: 'ja',
    no: 'nee',
  },
  people: {
    file: (name: string, day: Day) => `${name} ${sayDate(day)}`,
    name: 'Naam',
    role: 'Rol',
    phone: 'Telefoon',
    trainer: 'trainer',
    coach: 'coach',
    observer: 'kijkt mee',
    contact: (organisation: string) => `contact bij ${organisation}`,
  },
};
