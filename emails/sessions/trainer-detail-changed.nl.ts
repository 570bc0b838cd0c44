import type { TrainerDetailChangedSentences } from './trainer-detail-changed.ts';
import { sayDoesNotFit, sayTold } from './what-differs.nl.ts';

export const sentences: TrainerDetailChangedSentences = {
  subject: sayTold.title,
  ...sayTold,
  coachesToo: () => 'De coaches horen het ook van ons.',
  doesNotFit: ({ heard }) => `${sayDoesNotFit(heard)} Bel ons.`,
};

export const labels = { page: 'Bekijk de dag' };
