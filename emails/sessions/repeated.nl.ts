import { sayDay, sayNumber } from '../in-words.ts';
import type { RepeatedSentences } from './repeated.ts';

export const sentences: RepeatedSentences = {
  subject: ({ questions }) =>
    questions.length === 1
      ? `Nog even over ${sayDay(questions[0].session.day)}`
      : `Nog even over ${sayNumber(questions.length)} dagen`,
  preview: () => 'Je kan nog antwoorden. Nee zeggen mag altijd.',
  title: ({ questions }) =>
    questions.length === 1
      ? `Je kan nog antwoorden voor ${sayDay(questions[0].session.day)}`
      : `Je kan nog antwoorden voor ${sayNumber(questions.length)} dagen`,
  noHurry: () =>
    'Misschien zag je onze vraag niet. Daarom staat ze hier nog eens. Je hoeft je niet te haasten: denk er rustig over na.',
};
