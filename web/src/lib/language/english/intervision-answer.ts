import type { Like } from '@app/domain/language';
import type {
  gatheringAnswer as dutchAnswer,
  gatheringLetter as dutchLetter,
  gatheringText as dutchText,
} from '../intervision-answer.ts';
import { dutch } from './dutch.ts';
import { sayDay, sayHours, sayList, sayMoment, sayMonth, sayWeekdayShort } from './in-words.ts';

const foods = {
  drinks: 'coffee and tea',
  sandwiches: 'sandwiches',
  soup: 'soup first',
  meal: 'a warm meal',
};

export const gatheringAnswer = {
  hello: (firstName) => `Hello ${firstName},`,
  title: ({ moments }) =>
    moments.length === 1 ? 'Does this moment suit you?' : 'Which moment suits you?',
  says: 'We come together with other coaches, to learn from each other. You may come, and you never have to.',
  done: {
    closed: ({ closesAt }) => ({
      title: 'You cannot choose here any more.',
      says: `You could until ${sayMoment(closesAt)}. We will let you know which moment it will be.`,
    }),
    picked: (when) => ({
      title: `It will be ${sayDay(when.day)}.`,
      says: `${sayHours(when.startsAt, when.endsAt)}. Did you choose this moment? Then we wrote to you about it.`,
    }),
    cancelled: {
      title: 'This intervision does not take place.',
      says: 'You do not have to do anything. We will propose something else later.',
    },
  },
  weekday: sayWeekdayShort,
  when: ({ day, startsAt, endsAt }) => `${sayMonth(day)}, ${sayHours(startsAt, endsAt)}`,
  answerFor: ({ day }) => `Your answer for ${sayDay(day)}`,
  answers: { yes: 'Yes', no: 'No', undecided: 'I do not know yet' },
  saved: { yes: 'Saved: yes', no: 'Saved: no', undecided: 'Saved: I do not know yet' },
  said: { yes: 'You said yes.', no: 'You said no.', undecided: 'You did not know yet.' },
  over: 'This moment is over.',
  until: ({ closesAt }) =>
    `One tap is enough. You can change it until **${sayMoment(closesAt)}**. You can always say no. You never have to say why.`,
  stays: {
    title: 'Good to know',
    text: '**What you tell there stays in the group.** We only write down who was there.',
  },
  facts: { venue: 'Where', guide: 'Who guides it', food: 'Food and drinks', travel: 'Travel' },
  foods,
  travel: 'You cannot come by yourself? Call us. We will arrange it.',
  rather: 'Would you rather talk?',
  notSaved:
    'Your answer is **not saved yet**. Try once more, or call us. We will write it down for you.',
  card: {
    title: 'A question about intervision',
    ask: ({ moments }) =>
      moments.length === 1
        ? `Does ${sayDay(moments[0]!.day)} suit you, to come together with other coaches?`
        : 'Which moment suits you, to come together with other coaches?',
    left: ({ moments, closesAt }) =>
      moments.some(({ answer, over }) => answer === null && !over)
        ? `You can answer until ${sayMoment(closesAt)}.`
        : `You answered for every moment. You can change it until ${sayMoment(closesAt)}.`,
    open: 'Choose what suits you',
  },
} satisfies Like<typeof dutchAnswer>;

export const gatheringText: typeof dutchText = ({ firstName, moments, closesAt, link, askedBy }) =>
  [
    moments.length === 1
      ? `Hello ${firstName}, does ${sayDay(moments[0]!.day)} suit you to come together with other coaches? You can always say no.`
      : `Hello ${firstName}, which moment suits you to come together with other coaches? It can be on ${sayList(moments.map(({ day }) => sayDay(day)))}. You can always say no.`,
    `You answer here with one tap for each moment, until ${sayMoment(closesAt)}: ${link}`,
    `Best wishes, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

export const gatheringLetter = {
  heading: 'Which moment suits you?',
  about: ({ venue }) =>
    `We come together with other coaches, to learn from each other. It is at ${dutch(venue)}.`,
  arranged: ({ facilitator, facilitatorName, food, travelArranged }) =>
    [
      (facilitator ?? facilitatorName) !== null &&
        `${facilitator?.firstName ?? facilitatorName} guides it.`,
      food !== null && `There is food and drink: ${foods[food]}.`,
      travelArranged && 'You cannot come by yourself? Call us, we will arrange it.',
    ]
      .filter(Boolean)
      .join(' '),
  stays: 'What you tell there stays in the group.',
  tick: 'Put a cross for each moment. You can always say no. You never have to say why.',
  moment: 'Moment',
  off: {
    heading: 'We do not come together after all',
    text: 'We asked you which moment suits you. It does not go on. That is not because of you, and you do not have to do anything.',
    moments: 'What we proposed',
    again: 'When we propose something else, we will ask you again.',
  },
} satisfies Like<typeof dutchLetter>;
