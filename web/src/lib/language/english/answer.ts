import type { Invitation } from '@app/contract/sessions/answering';
import type { Like } from '@app/domain/language';
import { townOf } from '@app/domain/organisations/venue';
import type { answer } from '../answer.ts';
import { dutch } from './dutch.ts';
import { sayDate, sayDateOf, sayDay, sayHourOf, sayHours, sayMoment } from './in-words.ts';

export const english = {
  hello: (firstName) => `Hello ${firstName},`,
  agenda: 'My calendar',
  heads: {
    asked: ({ day, as }) => ({
      title:
        as === 'observer'
          ? `Will you come and watch on ${sayDay(day)}?`
          : `Will you come along on ${sayDay(day)}?`,
      says: '',
    }),
    coming: (asked) => ({
      title: `You said yes for ${sayDay(asked.day)}.`,
      says: `The place is yours. ${asked.mayAnswer ? changeUntil(asked) : ''}`,
    }),
    wavers: (asked) => ({
      title: `You do not know yet about ${sayDay(asked.day)}.`,
      says: [
        '**The place stays yours.**',
        weWillSpeak(asked),
        asked.mayAnswer && changeUntil(asked),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    'said-no': (asked) => ({
      title: `You said no for ${sayDay(asked.day)}.`,
      says: `That is completely fine. ${mayStillComeAlong(asked)}`,
    }),
    undecided: (asked) => ({
      title: `You do not know yet about ${sayDay(asked.day)}.`,
      says: `That is fine. Please let us know by **${sayMoment(asked.answerBy)}**.`,
    }),
    stopped: ({ firstName, day }) => ({
      title: `Thank you, ${firstName}. We will call you.`,
      says: `You said yes for **${sayDay(day)}**. We still have to arrange something. Then you will hear if the place is yours.`,
    }),
    full: ({ day }) => ({
      title: 'This day is full now.',
      says: `All places on ${sayDay(day)} are taken.`,
    }),
    waits: ({ day }) => ({
      title: 'This day is full now.',
      says: `Thank you for wanting to come on ${sayDay(day)}. Somebody else said yes just before you.`,
    }),
    'too-late': ({ answerBy }) => ({
      title: 'You can no longer answer here.',
      says: `You could until ${sayMoment(answerBy)}. Maybe it still works by phone.`,
    }),
    cancelling: (asked) => ({
      title: 'This training day may be cancelled.',
      says: `It is about ${whichDay(asked)}, on **${sayDay(asked.day)}**. You do not have to do anything now.${
        asked.cancelsAt === null
          ? ''
          : ` If it is cancelled, that is at ${sayHourOf(asked.cancelsAt)}. Then we will let you know.`
      }`,
    }),
    cancelled: (asked) => ({
      title: `The day of ${sayDate(asked.day)} is cancelled.`,
      says: `It is about ${whichDay(asked)}. You do not have to do anything.`,
    }),
    over: ({ day }) => ({
      title: 'This day has started or is over.',
      says: `It is about ${sayDay(day)}. You can no longer answer here.`,
    }),
  },
  welcome: ({ firstName, day, as }) => ({
    title: `Great that you are coming ${as === 'observer' ? 'to watch' : 'along'}, ${firstName}.`,
    says: `You are on the list for **${sayDay(day)}**. The place is yours.`,
  }),
  gaveBack: (asked) => ({
    title: 'You gave your place back.',
    says: `That is completely fine. You do not have to come to **${dutch(asked.title)}** on **${sayDay(asked.day)}**. ${mayStillComeAlong(asked)}`,
  }),
  yourAnswer: 'Your answer',
  changeAnswer: 'Change your answer',
  answersTo: ({ as }) => ({
    ja: as === 'observer' ? 'Yes, I will come and watch' : 'Yes, I will come',
    nee: 'No, not this time',
    twijfel: 'I do not know yet',
  }),
  marked: (chosen) => `You chose ‘${chosen}’. **Tap once more**, then we keep it.`,
  saved: {
    ja: 'Saved: yes',
    nee: 'Saved: no, not this time',
    twijfel: 'Saved: I do not know yet',
  },
  mayRefuse: ({ answer: given, answerBy }) =>
    given === 'undecided'
      ? 'You can always say no. You do not have to say why.'
      : `You can always say no. You do not have to say why. Please let us know by **${sayMoment(answerBy)}**. Until then you can change your answer.`,
  toAnswers: 'Give your answer',
  adapt: 'Has something changed? Change your answer',
  adaptUntil: ({ answerBy }) =>
    `You can change it until ${sayMoment(answerBy)}. After that you can still give your place back.`,
  bookedElsewhere:
    'You already have another place at that time. Call us, and we will look together at what you want.',
  toCalendar: 'Put it in my calendar',
  giveBack: {
    question: 'Can you not come after all?',
    marked:
      'You chose ‘No, not this time’, and you have a place. **Tap once more**, then you give it back.',
    says: ({ as }) =>
      `That is no problem. You do not have to say why. Your place comes free then. ${as === 'observer' ? 'We will simply ask you again later.' : 'We will look for somebody else.'}`,
    button: 'I give my place back',
  },
  waiting: {
    title: 'Do you still want to come?',
    says: 'If a place comes free, we will call you.',
    button: 'Yes, call me if a place comes free',
    done: 'We wrote down that you still want to come. If a place comes free, we will call you.',
    takeBackSays: 'Changed your mind? You do not have to say why.',
    takeBack: 'No, do not call me any more',
  },
  late: {
    title: 'Do you still want to come?',
    says: 'Call us. We will see if there is still a place.',
    nothing:
      'You do not want to, or you have no time? Then you do not have to do anything. That is completely fine.',
  },
  cancelled: {
    title: 'What does this mean for you?',
    says: [
      'You **do not have to come** for this.',
      'Did you already buy a ticket? **Call us.** We will look at it together.',
      'Is there a new day? **Then we will ask you again.** Your answer of now does not count then.',
    ],
    read: 'I have read this',
    done: 'We wrote down that you read it. You do not have to do anything more.',
  },
  news: {
    changed: {
      title: 'Something changed since you said yes.',
      says: (madeAt) =>
        `We wrote to you about it on **${sayDateOf(madeAt)}**. Above and below you read how it is now.`,
    },
    'first-way': {
      title: 'Now we know how you get there.',
      says: () => 'You can read it on this page. Everything else stays as it was.',
    },
    reminder: {
      title: 'Your day is near.',
      says: () => 'Above and below you read everything once more. Do you know it?',
    },
    know: 'I know',
    done: 'Saved: you read this',
  },
  question: { title: 'Do you have a question?', says: 'Feel free to call. We are happy to help.' },
  notSaved: 'Your answer is **not saved yet**. Try once more, or call us. We will write it down.',
  unknownLink: {
    title: 'This link no longer works.',
    says: 'Maybe it is too old, or a letter is missing. **Nothing is lost.** What you answered before stays.',
    what: 'What can you do?',
    ways: [
      {
        title: 'Open the link again',
        says: 'From the message or the mail itself. Do not type it.',
      },
      { title: 'Scan the code on your letter', says: 'With the camera of your phone.' },
      { title: 'Or call us', says: 'We will write your answer down.' },
    ],
    signIn: 'Sign in',
  },
  takenBack: {
    title: 'This question is no longer needed.',
    says: 'You do not have to do anything. If we ask you again later, you will get a new message.',
  },
} satisfies Like<typeof answer>;

/** She may have two places on one day: which of them. */
function whichDay({ title, startsAt, endsAt, venue }: Invitation): string {
  const town = townOf(venue);
  return `**${dutch(title)}**, from ${sayHours(startsAt, endsAt)}${town === '' ? '' : ` in ${town}`}`;
}

/** Who speaks with her about it, as long as nobody did. */
function weWillSpeak({ willSpeak, contact }: Invitation): string {
  if (willSpeak === null) return '';
  const who = contact?.firstName ?? 'We';
  return willSpeak === 'by-phone' ? `${who} will call you.` : `${who} will talk with you.`;
}

/** After a no, or after giving a place back: she may still come to another mind. */
function mayStillComeAlong(asked: Invitation): string {
  if (!asked.mayAnswer) return '';
  return asked.standing === 'full'
    ? 'All places are taken now. If you still say yes, we will call you when a place comes free.'
    : changeUntil(asked);
}

function changeUntil({ answerBy }: Invitation): string {
  return `You can change it until ${sayMoment(answerBy)}.`;
}
