import { sayDay } from '../in-words.ts';
import type { TrainerDetailChangedSentences } from './trainer-detail-changed.ts';
import { sayAspects } from './what-differs.nl.ts';
import { sayWhen } from './when-and-where.nl.ts';

export const sentences: TrainerDetailChangedSentences = {
  subject: ({ session, heard }) =>
    `Er verandert iets voor ${sayDay(session.day)}: ${sayAspects(heard)}`,
  preview: () => 'De dag en het uur blijven.',
  title: ({ session }) => `Er verandert iets voor ${sayDay(session.day)}`,
  dayStays: ({ session }) => `De dag blijft: ${sayWhen(session)}. Dit is anders:`,
  coachesToo: () => 'De coaches horen het ook van ons.',
  doesNotFit: () => 'Past dat niet? Bel ons.',
};
