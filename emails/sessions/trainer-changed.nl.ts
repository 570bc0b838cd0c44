import { sayDay } from '../in-words.ts';
import type { TrainerChangedSentences } from './trainer-changed.ts';
import { sayWhen } from './when-and-where.nl.ts';

export const sentences: TrainerChangedSentences = {
  subject: ({ was }) => `Er verandert iets aan ${sayDay(was.day)}`,
  preview: ({ becomes }) => `Het wordt: ${sayWhen(becomes)}.`,
  title: ({ was }) => `De dag van ${sayDay(was.day)} verandert`,
  coachesToo: () => 'De coaches horen het ook van ons.',
  fits: () => 'Past dat nog voor jou?',
  doesNotFit: () => 'Past het niet meer? Bel ons. Dan zoeken we iemand anders.',
};

export const labels = { page: 'Bekijk de dag' };
