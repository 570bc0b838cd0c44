import { capital, sayDay, sayDayAndTime, sayHours } from '../in-words.ts';
import type { Sender } from '../letter.ts';
import type { AnswerBy, AnswerMark, InvitationSentences } from './invitation.ts';

export const sentences: InvitationSentences = {
  subject: ({ session }) => `Een vraag voor ${sayDay(session.day)}`,
  preview: ({ session }) =>
    `${capital(sayHours(session.from, session.until))}, ${session.venue.name}. Nee zeggen mag altijd.`,
  title: ({ session, as }) =>
    `Kom je ${as === 'observer' ? 'meekijken' : 'mee'} op ${sayDay(session.day)}?`,
};

export const answers: Record<AnswerMark, string> = {
  ja: 'Ja, ik kom mee',
  nee: 'Nee, deze keer niet',
  twijfel: 'Ik weet het nog niet',
};

export const answerBy: AnswerBy = ({ deadline }) => [
  'Nee zeggen mag altijd. Je hoeft niet te zeggen waarom. Laat het weten ten laatste op ',
  { strong: sayDayAndTime(deadline) },
  '. Tot dan kan je je antwoord veranderen.',
];

export const labels = { contact: 'Wie vraagt het' };

export const sayContact = ({ firstName, phone, organisation }: Sender): string =>
  `${firstName} van ${organisation.name}${phone === null ? '' : `, ${phone}`}`;
