import { sayDay } from '../in-words.ts';
import type { PlaceGivenBackSentences } from './place-given-back.ts';

export const sentences: PlaceGivenBackSentences = {
  subject: ({ session }) => `Je gaf je plaats terug voor ${sayDay(session.day)}`,
  preview: () => 'Dat is helemaal goed. Je hoeft niets meer te doen.',
  title: ({ session }) => `Je gaf je plaats terug voor ${sayDay(session.day)}`,
  allFine: () =>
    'Dat is helemaal goed. Je hoeft niet te zeggen waarom. Je hoeft niets meer te doen.',
  stillAsked: () => 'We vragen je later gewoon weer mee.',
  mistake: () => 'Was dit niet de bedoeling? Bel me, dan kijken we samen.',
};
