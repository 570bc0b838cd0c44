import { capital, sayDay, sayDayAndTime, sayHours } from '../in-words.ts';
import type { ConfirmedSentences, MayChange } from './confirmed.ts';

export const sentences: ConfirmedSentences = {
  subject: ({ session }) => `Je zei ja voor ${sayDay(session.day)}`,
  preview: ({ session }) =>
    `${capital(sayHours(session.from, session.until))}, ${session.venue.name}.`,
  title: ({ session, as }) =>
    `Fijn dat je ${as === 'observer' ? 'komt meekijken' : 'meekomt'} op ${sayDay(session.day)}`,
  yours: () => 'Je staat op de lijst. Die plaats is van jou.',
  inCalendar: () => 'Bij deze mail zit de dag voor je kalender.',
};

export const mayChange: MayChange = ({ deadline }) =>
  deadline === null
    ? 'Toch iets veranderd? Je kan je plaats altijd teruggeven. Je hoeft niet te zeggen waarom.'
    : [
        'Toch iets veranderd? Je kan je antwoord veranderen tot ',
        { strong: sayDayAndTime(deadline) },
        '. Daarna kan je je plaats nog altijd teruggeven. Je hoeft niet te zeggen waarom.',
      ];

export const labels = { answer: 'Bekijk mijn antwoord' };
