import { capital } from '../in-words.ts';
import { sayDay, sayDayAndTime, sayHours, sayNumber, sayTogether } from '../in-words.en.ts';
import type { Sender, Words } from '../letter.ts';
import type { AnswerMark, InvitationSentences, MoreAsked, Question } from './invitation.ts';
import type { SessionDay } from './when-and-where.ts';

export const sentences: InvitationSentences = {
  subject: ({ questions }) =>
    questions.length === 1
      ? `A question for ${sayDay(questions[0].session.day)}`
      : `A question for ${sayNumber(questions.length)} days`,
  preview: ({ questions: [{ session }, ...others] }) =>
    others.length === 0
      ? `${capital(sayHours(session.from, session.until))}, ${session.venue.name}. You can always say no.`
      : `${sayTogether([session, ...others.map((one) => one.session)].map(({ day }) => sayDay(day)))}. You can always say no.`,
  title: ({ questions }) => {
    const ask = questions.every(({ as }) => as === 'observer') ? 'to watch' : 'along';
    return questions.length === 1
      ? `Will you come ${ask} on ${sayDay(questions[0].session.day)}?`
      : `Will you come ${ask} on these ${sayNumber(questions.length)} days?`;
  },
};

export const intro = 'Please answer for each day. Yes for one day and no for another is fine too.';

export const heading = ({ day }: SessionDay): string => sayDay(day);

export const answers: Record<AnswerMark, string> = {
  ja: 'Yes, I will come',
  nee: 'No, not this time',
  twijfel: 'I do not know yet',
};

/** A coach who observes says yes to that. */
export const yesToObserve = 'Yes, I will come and watch';

export const answerFor = (answer: string, { day }: SessionDay): string =>
  `${sayDay(day)}: ${answer.startsWith('I ') ? answer : `${answer.charAt(0).toLowerCase()}${answer.slice(1)}`}`;

export const answerBy = ({ deadline }: Question): Words => [
  'You can always say no. You do not have to say why. Please let us know by ',
  { strong: sayDayAndTime(deadline) },
  '. Until then you can change your answer.',
];

export function sayMore({ coaches, places }: MoreAsked): string {
  if (places === 0)
    return 'All places are taken now. If you say yes, we know that you want to come when a place is free.';
  const asked = `We ask ${sayNumber(coaches)} coaches for`;
  return places === 1
    ? `${asked} one place. The first to say yes comes along.`
    : `${asked} ${sayNumber(places)} places. The first ${sayNumber(places)} to say yes come along.`;
}

export const labels = { contact: 'Who asks you' };

export const sayContact = ({ firstName, phone, organisation }: Sender): string =>
  `${firstName} from ${organisation.name}${phone === null ? '' : `, ${phone}`}`;
