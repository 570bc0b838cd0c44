import { capital, sayDay, sayDayAndTime, sayHours, sayNumber } from '../in-words.ts';
import type { Words } from '../letter.ts';
import type { RoundDay, WhichDays, WhichDaysSentences } from './which-days.ts';

export const sentences: WhichDaysSentences = {
  subject: () => 'Welke dagen passen voor jou?',
  preview: ({ deadline }) => `Antwoord tot ${sayDayAndTime(deadline)}. Nee zeggen mag altijd.`,
  title: ({ days }) =>
    days.length === 1
      ? 'Past deze dag voor jou?'
      : `Welke van deze ${sayNumber(days.length)} dagen passen voor jou?`,
};

export const intro: Words = [
  'Zeg voor elke dag of je graag mee zou gaan. ',
  { strong: 'Dit is een wens, nog geen afspraak.' },
  ' Nodigen we je uit voor een dag? Dan vragen we het nog eens.',
];

export const choose = 'Kies je dagen';

export const until = ({ deadline }: WhichDays): Words => [
  'Eén tik per dag is genoeg. Nee zeggen mag altijd, en je hoeft niet te zeggen waarom. Je kan je antwoorden veranderen tot ',
  { strong: sayDayAndTime(deadline) },
  '.',
];

export const heading = 'De dagen';

export const sayWhen = ({ day }: RoundDay): string => capital(sayDay(day));

export const sayHoursOf = ({ from, until: end }: RoundDay): string => sayHours(from, end);
