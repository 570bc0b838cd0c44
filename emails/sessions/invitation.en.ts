import { capital } from '../in-words.ts';
import { sayDay, sayDayAndTime, sayHours } from '../in-words.en.ts';
import type { Sender } from '../letter.ts';
import type { AnswerBy, AnswerMark, InvitationSentences } from './invitation.ts';

export const sentences: InvitationSentences = {
  subject: ({ session }) => `A question for ${sayDay(session.day)}`,
  preview: ({ session }) =>
    `${capital(sayHours(session.from, session.until))}, ${session.venue.name}. You can always say no.`,
  title: ({ session, as }) =>
    `Will you come ${as === 'observer' ? 'to watch' : 'along'} on ${sayDay(session.day)}?`,
};

export const answers: Record<AnswerMark, string> = {
  ja: 'Yes, I will come',
  nee: 'No, not this time',
  twijfel: 'I do not know yet',
};

export const answerBy: AnswerBy = ({ deadline }) => [
  'You can always say no. You do not have to say why. Please let us know by ',
  { strong: sayDayAndTime(deadline) },
  '. Until then you can change your answer.',
];

export const labels = { contact: 'Who asks you' };

export const sayContact = ({ firstName, phone, organisation }: Sender): string =>
  `${firstName} from ${organisation.name}${phone === null ? '' : `, ${phone}`}`;
