import { sayDay, sayDayAndTime, sayHours, sayNumber } from '../in-words.en.ts';
import type { Sender, Words } from '../letter.ts';
import { nouns } from './date.en.ts';
import type { DateQuestion, DateQuestionSentences } from './question.ts';

export const sentences: DateQuestionSentences = {
  subject: ({ date }) => `A question for ${sayDay(date.day)}`,
  preview: ({ date }) => `${sayHours(date.from, date.until)}. You can always say no.`,
  title: ({ date }) => `Will you come to the ${nouns[date.kind]} on ${sayDay(date.day)}?`,
};

export const answers = {
  ja: 'Yes, I will come',
  nee: 'No, not this time',
  twijfel: 'I do not know yet',
};

export const sayMost = (most: number): string =>
  most === 1 ? 'There is one place.' : `There are ${sayNumber(most)} places.`;

export const answerBy = ({ deadline }: DateQuestion): Words => [
  'You can always say no. You do not have to say why. Please let us know by ',
  { strong: sayDayAndTime(deadline) },
  '. Until then you can change your answer.',
];

export const labels = { contact: 'Who asks you' };

export const sayContact = ({ firstName, phone, organisation }: Sender): string =>
  `${firstName} from ${organisation.name}${phone === null ? '' : `, ${phone}`}`;
