import { sayDayAndTime } from '../in-words.ts';
import type { RoundRepeatedSentences } from './repeated.ts';

export const sentences: RoundRepeatedSentences = {
  subject: () => 'Nog even over welke dagen passen',
  preview: ({ deadline }) =>
    `Antwoorden kan tot ${sayDayAndTime(deadline)}. Nee zeggen mag altijd.`,
  title: () => 'Je kan nog zeggen welke dagen passen',
  noHurry: () =>
    'Misschien zag je onze vraag niet. Daarom staat ze hier nog eens. Je hoeft je niet te haasten: denk er rustig over na.',
};
