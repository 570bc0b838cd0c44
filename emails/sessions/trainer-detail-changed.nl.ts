import { sayDay } from '../in-words.ts';
import type { TrainerDetailChangedSentences } from './trainer-detail-changed.ts';
import { sayAspects, sayDoesNotFit } from './what-differs.nl.ts';
import { sayWhen } from './when-and-where.nl.ts';

export const sentences: TrainerDetailChangedSentences = {
  subject: ({ session }) => `Er verandert iets voor ${sayDay(session.day)}`,
  preview: ({ heard }) => `De dag en het uur blijven. Anders is: ${sayAspects(heard)}.`,
  title: ({ session }) => `Er verandert iets voor ${sayDay(session.day)}`,
  dayStays: ({ session }) => `De dag blijft: ${sayWhen(session)}. Dit is anders:`,
  coachesToo: () => 'De coaches horen het ook van ons.',
  doesNotFit: ({ heard }) => `${sayDoesNotFit(heard)} Bel ons.`,
};

export const labels = { page: 'Bekijk de dag' };
