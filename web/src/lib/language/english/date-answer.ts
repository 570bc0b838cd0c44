import type { DateQuestion } from '@app/contract/dates/question';
import type { DateKind } from '@app/domain/date-kinds';
import type { Like } from '@app/domain/language';
import type { dateAnswer } from '../date-answer.ts';
import { dateName } from '../date-name.ts';
import { dutch } from './dutch.ts';
import { sayDate, sayDateOf, sayDay, sayHours, sayMoment } from './in-words.ts';

const nouns: Record<DateKind, string> = { training: 'training', intervision: 'intervision' };

export const english = {
  heads: {
    asked: ({ day, kind }) => ({
      title: `Will you come to the ${nouns[kind]} on ${sayDay(day)}?`,
      says: '',
    }),
    comes: (asked) => ({
      title: `You said yes for ${sayDay(asked.day)}.`,
      says: `We count on you. ${mayChange(asked)}`,
    }),
    wavers: (asked) => ({
      title: `You do not know yet about ${sayDay(asked.day)}.`,
      says: [
        '**Your place stays yours.**',
        asked.willSpeak ? weWillSpeak(asked) : '',
        mayChange(asked),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    'said-no': (asked) => ({
      title: `You said no for ${sayDay(asked.day)}.`,
      says: `That is perfectly fine. ${mayChange(asked)}`,
    }),
    undecided: ({ day, answerBy }) => ({
      title: `You do not know yet about ${sayDay(day)}.`,
      says: `That is fine. Let us know by **${sayMoment(answerBy)}**.`,
    }),
    full: (asked) => ({
      title: 'All places are taken.',
      says: `It is about ${whichDate(asked)}. Would you like to come? Call us. We will see if a place comes free, or when there is another date.`,
    }),
    'too-late': ({ answerBy }) => ({
      title: 'You cannot answer here any more.',
      says: `You could until ${sayMoment(answerBy)}. Perhaps it is still possible by phone.`,
    }),
    cancelled: (asked) => ({
      title: `The ${nouns[asked.kind]} of ${sayDate(asked.day)} does not take place.`,
      says: `It is about **${dutch(dateName(asked))}**. You do not have to come. If there is a new date, we will ask you again.`,
    }),
    over: (asked) => ({
      title: `This ${nouns[asked.kind]} has begun or is over.`,
      says: `It is about ${whichDate(asked)}. You cannot answer here any more.`,
    }),
  },
  welcome: ({ firstName, day }) => ({
    title: `Good that you are coming, ${firstName}.`,
    says: `You are on the list for **${sayDay(day)}**.`,
  }),
  gaveBack: (asked) => ({
    title: 'You gave your place back.',
    says: `That is perfectly fine. You do not have to come to ${whichDate(asked)}. ${mayChange(asked)}`,
  }),
  answers: {
    ja: 'Yes, I will come',
    nee: 'No, not this time',
    twijfel: 'I do not know yet',
  },
  hours: ({ startsAt, endsAt }) => sayHours(startsAt, endsAt),
  ledBy: (kind, firstName) => `${firstName} ${kind === 'training' ? 'gives' : 'guides'} it`,
  mayRefuse: ({ answer, answerBy }) =>
    answer === 'undecided'
      ? 'You can always say no. You do not have to say why.'
      : `You can always say no. You do not have to say why. Let us know by **${sayMoment(answerBy)}**. Until then you can change your answer.`,
  giveBack: 'That is no problem. You do not have to say why.',
  news: {
    reminder: {
      title: 'Your day is near.',
      says: () => 'Above you read everything once more. Do you know it?',
    },
    changed: {
      title: 'Something changed.',
      says: (madeAt) => `We wrote you on **${sayDateOf(madeAt)}**. Above you read how it is now.`,
    },
    cancelled: {
      title: 'Did you read this?',
      says: () => 'Let us know. Then we do not have to call you.',
    },
  },
} satisfies Like<typeof dateAnswer>;

const whichDate = (asked: DateQuestion) =>
  `**${dutch(dateName(asked))}** on **${sayDay(asked.day)}**`;

const mayChange = ({ mayAnswer, answerBy }: DateQuestion): string =>
  mayAnswer ? `You can change it until ${sayMoment(answerBy)}.` : '';

const weWillSpeak = ({ contact }: DateQuestion): string =>
  contact ? `${contact.firstName} will talk with you.` : 'We will talk with you.';
