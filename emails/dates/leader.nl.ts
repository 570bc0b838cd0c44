import { capital, sayDay } from '../in-words.ts';
import { sayWhen } from '../sessions/when-and-where.nl.ts';
import { nouns } from './date.nl.ts';
import type { DateLeaderSentences, HappenedToDate } from './leader.ts';

/** What happened with the date, for the trainer who gives it. */
export const sentences: Record<HappenedToDate, DateLeaderSentences> = {
  planned: {
    subject: ({ date }) => `Jij geeft de ${nouns[date.kind]} van ${sayDay(date.day)}`,
    preview: ({ date }) => `${capital(sayWhen(date))}.`,
    title: ({ date }) => `Jij geeft de ${nouns[date.kind]} van ${sayDay(date.day)}`,
    says: () =>
      'Zo staat het nu gepland. Klopt het niet, of past het niet? Antwoord op deze mail, of bel.',
  },
  moved: {
    subject: ({ was }) => `Er verandert iets aan ${sayDay(was.day)}`,
    preview: ({ date }) => `Het wordt: ${sayWhen(date)}.`,
    title: ({ date, was }) => `De ${nouns[date.kind]} van ${sayDay(was.day)} verandert`,
    says: () =>
      'De coaches horen het ook van ons. Past dat niet voor jou? Antwoord op deze mail, of bel.',
  },
  cancelled: {
    subject: ({ date }) => `${capital(sayDay(date.day))} gaat niet door`,
    preview: () => 'Je hoeft niet te komen.',
    title: ({ date }) => `De ${nouns[date.kind]} van ${sayDay(date.day)} gaat niet door`,
    says: () => 'Je hoeft niet te komen. De coaches horen het ook van ons.',
  },
  'given-away': {
    subject: ({ date }) => `Je hoeft ${sayDay(date.day)} niet te geven`,
    preview: () => 'Je hoeft niet te komen.',
    title: ({ date }) => `Je geeft de ${nouns[date.kind]} van ${sayDay(date.day)} niet meer`,
    says: () => 'Iemand anders geeft ze, of een partner. Je hoeft niet te komen.',
  },
};

export const labels = { was: 'Het was', becomes: 'Het wordt' };
