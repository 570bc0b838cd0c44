import type { Given } from '../answering/marks.ts';
import type { AvailabilityQuestion } from '@app/contract/availability/question';
import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import type { InEveryLanguage } from '@app/domain/language';
import { english } from './english/availability-answer.ts';
import { capital, sayDay, sayHours, sayMonth, sayNumber, sayWeekdayShort } from './in-words.ts';
import { sayMoment } from './sessions-when.ts';
import { sayWished } from './wished-per-month.ts';

type Asked = AvailabilityQuestion;
type AskedDay = Asked['days'][number];

/** The page where a coach says which days suit her. */
export const availabilityAnswer = {
  hello: (firstName: string) => `Dag ${firstName},`,
  title: 'Welke dagen zou je mee willen?',
  wish: 'Dit is een wens, nog geen afspraak. We vragen je later nog eens.',
  closed: ({ closesAt }: Pick<Asked, 'closesAt'>) => ({
    title: 'Antwoorden kan hier niet meer.',
    says: `Dat kon tot ${sayMoment(closesAt)}. Wil je nog iets zeggen over een dag? Bel ons.`,
  }),
  weekday: sayWeekdayShort,
  when: ({ day, startsAt, endsAt, town }: AskedDay) =>
    [capital(sayMonth(day)), sayHours(startsAt, endsAt), town].filter(Boolean).join(', '),
  answerFor: ({ day, title }: AskedDay) => `Jouw antwoord voor ${sayDay(day)}, ${title}`,
  answers: {
    yes: 'Ja',
    no: 'Nee',
    undecided: 'Ik weet het nog niet',
  } satisfies Record<Given, string>,
  saved: {
    yes: 'Bewaard: ja',
    no: 'Bewaard: nee',
    undecided: 'Bewaard: ik weet het nog niet',
  } satisfies Record<Given, string>,
  said: {
    yes: 'Je zei ja.',
    no: 'Je zei nee.',
    undecided: 'Je wist het nog niet.',
  } satisfies Record<Given, string>,
  cancelled: 'Deze dag gaat niet door.',
  over: 'Deze dag is begonnen of voorbij.',
  until: ({ closesAt }: Pick<Asked, 'closesAt'>) =>
    `Eén tik is genoeg. Je kan het veranderen tot **${sayMoment(closesAt)}**. Nee zeggen mag altijd. Een reden hoeft nooit.`,
  often: {
    title: 'Hoe vaak wil je graag mee?',
    hint: 'Een wens, geen grens. Zo weten we aan wie we een dag eerst vragen.',
    choice: (wished: WishedPerMonth) => sayWished(wished),
    save: 'Bewaar',
    saved: (wished: WishedPerMonth) => `Bewaard: ${sayWished(wished).toLowerCase()}`,
  },
  rather: 'Liever aan de telefoon?',
  notSaved:
    'Je antwoord is **nog niet** bewaard. Probeer het nog een keer, of bel ons. Wij schrijven het op.',
  /** On her own page, above her agenda. */
  card: {
    title: 'Een vraag over dagen',
    ask: ({ days }: Pick<Asked, 'days'>) =>
      days.length === 1
        ? 'Zou je op deze dag mee willen?'
        : `Welke van deze ${sayNumber(days.length)} dagen zou je mee willen?`,
    left: ({ days, closesAt }: Pick<Asked, 'days' | 'closesAt'>) => {
      const open = days.filter(({ answer, standing }) => standing === 'asked' && answer === null);
      return open.length === 0
        ? `Je antwoordde voor elke dag. Veranderen kan tot ${sayMoment(closesAt)}.`
        : `Antwoorden kan tot ${sayMoment(closesAt)}.`;
    },
    open: 'Kies je dagen',
  },
};

export const availabilityAnswerIn: InEveryLanguage<typeof availabilityAnswer> = {
  nl: availabilityAnswer,
  en: english,
};
