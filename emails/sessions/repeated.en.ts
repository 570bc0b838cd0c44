import { sayDay, sayNumber } from '../in-words.en.ts';
import type { RepeatedSentences } from './repeated.ts';

export const sentences: RepeatedSentences = {
  subject: ({ questions }) =>
    questions.length === 1
      ? `Once more about ${sayDay(questions[0].session.day)}`
      : `Once more about ${sayNumber(questions.length)} days`,
  preview: () => 'You can still answer. You may always say no.',
  title: ({ questions }) =>
    questions.length === 1
      ? `You can still answer for ${sayDay(questions[0].session.day)}`
      : `You can still answer for ${sayNumber(questions.length)} days`,
  noHurry: () =>
    'Perhaps you did not see our question. So here it is once more. There is no hurry: take your time to think.',
};
