import { sayDayAndTime } from '../in-words.en.ts';
import type { RoundRepeatedSentences } from './repeated.ts';

export const sentences: RoundRepeatedSentences = {
  subject: () => 'Once more about which days suit you',
  preview: ({ deadline }) =>
    `You can answer until ${sayDayAndTime(deadline)}. You can always say no.`,
  title: () => 'You can still say which days suit you',
  noHurry: () =>
    'Perhaps you did not see our question. So here it is once more. There is no hurry: take your time to think.',
};
