import { sayDay } from '../in-words.ts';
import type { DateRepeatedSentences } from './repeated.ts';

export const sentences: DateRepeatedSentences = {
  subject: ({ date }) => `Nog even over ${sayDay(date.day)}`,
  preview: () => 'Je kan nog antwoorden. Nee zeggen mag altijd.',
  title: ({ date }) => `Je kan nog antwoorden voor ${sayDay(date.day)}`,
  noHurry: () =>
    'Misschien zag je onze vraag niet. Daarom staat ze hier nog eens. Je hoeft je niet te haasten: denk er rustig over na.',
};
