import { capital, sayDay, sayDayAndTime, sayHours, sayNumber } from '../in-words.ts';
import type { Sender, Words } from '../letter.ts';
import { dateName, nouns } from './date.nl.ts';
import type { DateQuestion, DateQuestionSentences } from './question.ts';

export const sentences: DateQuestionSentences = {
  subject: ({ date }) => `Een vraag voor ${sayDay(date.day)}`,
  preview: ({ date }) =>
    `${dateName(date)}. ${capital(sayHours(date.from, date.until))}, ${date.venue.name}. Nee zeggen mag altijd.`,
  title: ({ date }) => `Kom je naar de ${nouns[date.kind]} op ${sayDay(date.day)}?`,
};

export const answers = {
  ja: 'Ja, ik kom',
  nee: 'Nee, deze keer niet',
  twijfel: 'Ik weet het nog niet',
};

/** Said before she answers, so that a full date is no surprise. */
export const sayMost = (most: number): string =>
  most === 1 ? 'Er is één plaats.' : `Er zijn ${sayNumber(most)} plaatsen.`;

export const answerBy = ({ deadline }: DateQuestion): Words => [
  'Nee zeggen mag altijd. Je hoeft niet te zeggen waarom. Laat het weten ten laatste op ',
  { strong: sayDayAndTime(deadline) },
  '. Tot dan kan je je antwoord veranderen.',
];

export const labels = { contact: 'Wie vraagt het' };

export const sayContact = ({ firstName, phone, organisation }: Sender): string =>
  `${firstName} van ${organisation.name}${phone === null ? '' : `, ${phone}`}`;
