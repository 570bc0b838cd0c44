import { capital, sayDay, sayDayAndTime, sayHours } from '../in-words.ts';
import type { DateConfirmedSentences, DateMayChange } from './confirmed.ts';

export const sentences: DateConfirmedSentences = {
  subject: ({ date }) => `Je zei ja voor ${sayDay(date.day)}`,
  preview: ({ date }) => `${capital(sayHours(date.from, date.until))}, ${date.venue.name}.`,
  title: ({ date }) => `Fijn dat je komt op ${sayDay(date.day)}`,
  inCalendar: () => 'Bij deze mail zit de dag voor je kalender.',
};

export const mayChange: DateMayChange = ({ deadline }) =>
  deadline === null
    ? 'Toch iets veranderd? Je kan je plaats altijd teruggeven. Je hoeft niet te zeggen waarom.'
    : [
        'Toch iets veranderd? Je kan je antwoord veranderen tot ',
        { strong: sayDayAndTime(deadline) },
        '. Daarna kan je je plaats nog altijd teruggeven. Je hoeft niet te zeggen waarom.',
      ];

export const labels = { answer: 'Bekijk mijn antwoord' };
