import type { DateKind } from '@app/domain/date-kinds';
import { capital, sayDay } from '../in-words.ts';
import { sayWhen } from '../sessions/when-and-where.nl.ts';
import { nouns } from './date.nl.ts';
import type { DateLeaderSentences, HappenedToDate } from './leader.ts';

/** What its leader does on it, and who does so when it is no longer hers. */
const leads: Record<DateKind, { does: string; toDo: string; another: string }> = {
  training: { does: 'geeft', toDo: 'geven', another: 'Iemand anders geeft ze, of een partner.' },
  intervision: { does: 'begeleidt', toDo: 'begeleiden', another: 'Iemand anders begeleidt ze.' },
};

/** What happened with the date, for the trainer who leads it. */
export const sentences: Record<HappenedToDate, DateLeaderSentences> = {
  planned: {
    subject: ({ date }) =>
      `Jij ${leads[date.kind].does} de ${nouns[date.kind]} van ${sayDay(date.day)}`,
    preview: ({ date }) => `${capital(sayWhen(date))}.`,
    title: ({ date }) =>
      `Jij ${leads[date.kind].does} de ${nouns[date.kind]} van ${sayDay(date.day)}`,
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
    subject: ({ date }) => `Je hoeft ${sayDay(date.day)} niet te ${leads[date.kind].toDo}`,
    preview: () => 'Je hoeft niet te komen.',
    title: ({ date }) =>
      `Je ${leads[date.kind].does} de ${nouns[date.kind]} van ${sayDay(date.day)} niet meer`,
    says: ({ date }) => `${leads[date.kind].another} Je hoeft niet te komen.`,
  },
};

export const labels = { was: 'Het was', becomes: 'Het wordt' };
