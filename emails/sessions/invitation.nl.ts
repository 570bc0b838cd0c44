import { capital, sayDay, sayDayAndTime, sayHours, sayNumber, sayTogether } from '../in-words.ts';
import type { Sender, Words } from '../letter.ts';
import type { AnswerMark, InvitationSentences, MoreAsked, Question } from './invitation.ts';
import type { SessionDay } from './when-and-where.ts';

export const sentences: InvitationSentences = {
  subject: ({ questions }) =>
    questions.length === 1
      ? `Een vraag voor ${sayDay(questions[0].session.day)}`
      : `Een vraag voor ${sayNumber(questions.length)} dagen`,
  preview: ({ questions: [{ session }, ...others] }) =>
    others.length === 0
      ? `${capital(sayHours(session.from, session.until))}, ${session.venue.name}. Nee zeggen mag altijd.`
      : `${capital(sayTogether([session, ...others.map((one) => one.session)].map(({ day }) => sayDay(day))))}. Nee zeggen mag altijd.`,
  title: ({ questions }) => {
    const ask = questions.every(({ as }) => as === 'observer') ? 'meekijken' : 'mee';
    return questions.length === 1
      ? `Kom je ${ask} op ${sayDay(questions[0].session.day)}?`
      : `Kom je ${ask} op deze ${sayNumber(questions.length)} dagen?`;
  },
};

export const intro =
  'Antwoord voor elke dag apart. Ja voor de ene dag en nee voor de andere, dat mag ook.';

export const heading = ({ day }: SessionDay): string => capital(sayDay(day));

export const answers: Record<AnswerMark, string> = {
  ja: 'Ja, ik kom mee',
  nee: 'Nee, deze keer niet',
  twijfel: 'Ik weet het nog niet',
};

/** A coach who observes says yes to that. */
export const yesToObserve = 'Ja, ik kom meekijken';

export const answerFor = (answer: string, { day }: SessionDay): string =>
  `${capital(sayDay(day))}: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`;

export const answerBy = ({ deadline }: Question): Words => [
  'Nee zeggen mag altijd. Je hoeft niet te zeggen waarom. Laat het weten ten laatste op ',
  { strong: sayDayAndTime(deadline) },
  '. Tot dan kan je je antwoord veranderen.',
];

/** More coaches than places: said before she answers, so that a full day is no surprise. */
export function sayMore({ coaches, places }: MoreAsked): string {
  if (places === 0)
    return 'Alle plaatsen zijn nu ingenomen. Zeg je ja, dan weten we dat je mee wil als er een plaats vrijkomt.';
  const asked = `We vragen ${sayNumber(coaches)} coaches voor`;
  return places === 1
    ? `${asked} één plaats. De eerste die ja zegt, gaat mee.`
    : `${asked} ${sayNumber(places)} plaatsen. De eerste ${sayNumber(places)} die ja zeggen, gaan mee.`;
}

export const labels = { contact: 'Wie vraagt het' };

export const sayContact = ({ firstName, phone, organisation }: Sender): string =>
  `${firstName} van ${organisation.name}${phone === null ? '' : `, ${phone}`}`;
