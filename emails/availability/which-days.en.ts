import { sayDay, sayDayAndTime, sayHours, sayNumber } from '../in-words.en.ts';
import type { Words } from '../letter.ts';
import type { RoundDay, WhichDays, WhichDaysSentences } from './which-days.ts';

export const sentences: WhichDaysSentences = {
  subject: () => 'Which days suit you?',
  preview: ({ deadline }) => `Answer until ${sayDayAndTime(deadline)}. You can always say no.`,
  title: ({ days }) =>
    days.length === 1
      ? 'Does this day suit you?'
      : `Which of these ${sayNumber(days.length)} days suit you?`,
};

export const intro: Words = [
  'Tell us for each day whether you would like to come along. ',
  { strong: 'This is a wish, not an appointment yet.' },
  ' Do we invite you for a day? Then we ask you again.',
];

export const choose = 'Choose your days';

export const until = ({ deadline }: WhichDays): Words => [
  'One tap for each day is enough. You can always say no, and you do not have to say why. You can change your answers until ',
  { strong: sayDayAndTime(deadline) },
  '.',
];

export const heading = 'The days';

export const sayWhen = ({ day }: RoundDay): string => sayDay(day);

export const sayHoursOf = ({ from, until: end }: RoundDay): string => sayHours(from, end);
