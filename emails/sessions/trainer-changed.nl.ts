import { sayDay } from '../in-words.ts';
import type { TrainerChangedSentences } from './trainer-changed.ts';
import { sayWhen } from './when-and-where.nl.ts';

export const sentences: TrainerChangedSentences = {
  subject: ({ was }) => `Er verandert iets aan ${sayDay(was.day)}`,
  preview: ({ becomes }) => `Het wordt: ${sayWhen(becomes)}.`,
  title: ({ was }) => `De dag van ${sayDay(was.day)} verandert`,
  coachesToo: () => 'De coaches horen het ook van ons.',
  fits: () => 'Past dat nog voor jou?',
  answer: () =>
    'Open de dag en antwoord met één tik. Past het niet, dan zoeken we iemand anders. Bellen mag ook.',
};

export const labels = { page: 'Open de dag en antwoord' };
