import type { Ask } from '@app/domain/sessions/counted-days';
import { capital, sayList, sayMonth, sayNumber } from './in-words.ts';

const usual = ['all', 'attention', 'no-trainer', 'open'] as const;
export const shows = [...usual, 'trainer-elsewhere', 'venue', 'theme', 'group'] as const satisfies (
  'all' | Ask
)[];
export type Show = (typeof shows)[number];
export const isUsual = (show: Show): boolean => usual.some((one) => one === show);
export const views = ['month', 'list', 'weeks', 'coming'] as const;
export type View = (typeof views)[number];

/** A month of days, as a calendar and as a list. */
export const calendar = {
  lead: (days: number, cancelled: number, attention: number) => {
    const first = 'Er zijn geen vormingen.';
    const counted = `${capital(sayNumber(days))} ${days === 1 ? 'vorming' : 'vormingen'}.`;
    return [
      days === 0 ? first : counted,
      cancelled > 0 &&
        `${capital(sayNumber(cancelled))} ${cancelled === 1 ? 'dag gaat' : 'dagen gaan'} niet door.`,
      attention > 0 &&
        `${capital(sayNumber(attention))} ${attention === 1 ? 'dag vraagt' : 'dagen vragen'} nog iets.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  previous: 'Vorige maand, ',
  next: ', volgende maand',
  today: 'Vandaag',
  newSeries: 'Nieuwe reeks',
  views: {
    label: 'Hoe kijk je?',
    month: 'Maand',
    list: 'Lijst',
    weeks: 'Komende weken',
    coming: 'Alles wat komt',
  } satisfies { label: string } & Record<View, string>,
  shows: {
    label: 'Wat toon je?',
    all: 'Alles',
    attention: 'Vraagt nog iets',
    'no-trainer': 'Geen trainer',
    open: 'Plaats open',
    'trainer-elsewhere': 'Trainer ook elders',
    venue: 'Geen plaats',
    theme: 'Geen thema',
    group: 'Geen aantal deelnemers',
  } satisfies { label: string } & Record<Show, string>,
  columns: {
    day: 'Dag',
    session: 'Vorming',
    venue: 'Waar',
    trainers: 'Trainer',
    coaches: 'Coaches',
    state: 'Hoe staat het',
  },
  caption: (month: string) => `Vormingen in ${sayMonth(month)}`,
  ahead: {
    weeks: {
      title: 'Komende weken',
      caption: 'Vormingen in de komende weken',
      empty: 'Nog geen dagen in de komende weken',
    },
    coming: {
      title: 'Alles wat komt',
      caption: 'Alle vormingen vanaf vandaag',
      empty: 'Er komen nog geen dagen',
    },
  },
  of: (known: number, needed: number) => `${known} van ${needed}`,
  nobody: 'nog niemand',
  unknownVenue: 'nog niet gekend',
  over: 'Voorbij',
  /** What there is besides the gravest thing. */
  andAlso: (names: readonly string[]) => `ook: ${sayList(names.map((name) => name.toLowerCase()))}`,
  talks: { preparation: 'Voorbereiding', debriefing: 'Nabespreking' },
  legend: {
    session: 'vorming',
    talk: 'voorbereiding of nabespreking',
    met: 'in orde',
    warn: 'opgelet',
    block: 'niet in orde',
    unknown: 'gegevens ontbreken',
  },
  empty: {
    title: (month: string) => `Nog geen dagen in ${sayMonth(month)}`,
    text: 'Zet een reeks klaar. Daarna zoeken we samen wie mee kan.',
    next: 'Nieuwe reeks',
  },
  nothingFound: {
    title: 'Hier past geen enkele dag bij',
    text: 'Er zijn wel andere dagen.',
    next: 'Toon alles',
  },
  more: 'Er zijn meer dagen dan we hier tonen.',
};
