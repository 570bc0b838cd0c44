import { sayDay } from '../in-words.en.ts';
import type { DateRepeatedSentences } from './repeated.ts';

export const sentences: DateRepeatedSentences = {
  subject: ({ date }) => `Once more about ${sayDay(date.day)}`,
  preview: () => 'You can still answer. You may always say no.',
  title: ({ date }) => `You can still answer for ${sayDay(date.day)}`,
  noHurry: () =>
    'Perhaps you did not see our question. So here it is once more. There is no hurry: take your time to think.',
};
