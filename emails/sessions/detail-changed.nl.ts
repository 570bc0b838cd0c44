import { sayDay } from '../in-words.ts';
import type { DetailChangedSentences } from './detail-changed.ts';
import { sayAspects } from './what-differs.nl.ts';
import { sayWhen } from './when-and-where.nl.ts';

export const sentences: DetailChangedSentences = {
  subject: ({ session, heard }) =>
    `Er verandert iets voor ${sayDay(session.day)}: ${sayAspects(heard)}`,
  preview: () => 'De dag en het uur blijven. Je hoeft niet opnieuw te antwoorden.',
  title: ({ session }) => `Er verandert iets voor ${sayDay(session.day)}`,
  dayStays: ({ session }) => `De dag blijft: ${sayWhen(session)}. Dit is anders:`,
  doesNotFit: () => 'Past dat niet? Bel me.',
  letUsKnow: ({ saidYes }) =>
    saidYes
      ? 'Past het wel, dan hoef je alleen te laten weten dat je dit las.'
      : 'Antwoorden doe je zoals we vroegen. Laat je weten dat je dit las?',
  inCalendar: () => 'Bij deze mail zit de dag voor je kalender, met wat er nu staat.',
};

export const labels = { read: 'Ik weet het' };
