import { capital, sayDay } from '../in-words.ts';
import type { TrainerCancelledSentences } from './trainer-cancelled.ts';

export const sentences: TrainerCancelledSentences = {
  subject: ({ session }) => `${capital(sayDay(session.day))} gaat niet door`,
  preview: () => 'Je hoeft niet te komen.',
  title: ({ session }) => `De dag van ${sayDay(session.day)} gaat niet door`,
  stayHome: () => 'Je hoeft niet te komen. De coaches horen het ook van ons.',
};
