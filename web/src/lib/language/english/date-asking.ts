import type { DateKind } from '@app/domain/date-kinds';
import type { Like } from '@app/domain/language';
import type {
  dateLetter as dutchLetter,
  dateRemindingText as dutchReminding,
  dateText as dutchText,
} from '../date-asking.ts';
import { sayDay, sayHours, sayMoment } from './in-words.ts';

const nouns: Record<DateKind, string> = {
  training: 'training',
  intervision: 'intervision',
};

export const dateText: Like<typeof dutchText> = ({ firstName, date, answerBy, link, askedBy }) =>
  [
    `Hello ${firstName}, will you come to the ${nouns[date.kind]} on ${sayDay(date.day)}, ${sayHours(date.startsAt, date.endsAt)}, ${date.venue}?`,
    `You can always say no. Everything is here, and you answer with one tap, until ${sayMoment(answerBy)}: ${link}`,
    `Regards, ${askedBy}`,
  ].join('\n');

export const dateRemindingText: Like<typeof dutchReminding> = ({
  firstName,
  date,
  link,
  askedBy,
}) =>
  [
    `Hello ${firstName}, you come to the ${nouns[date.kind]} on ${sayDay(date.day)}, ${sayHours(date.startsAt, date.endsAt)}, ${date.venue}.`,
    `Everything is here. Tap ‘I know’ there, and we know it too. Can you not come? You can give your place back there: ${link}`,
    `Regards, ${askedBy}`,
  ].join('\n');

export const dateLetter = {
  heading: (noun, day) => `Will you come to the ${noun} on ${day}?`,
  noun: nouns,
  dear: (firstName) => `Hello ${firstName},`,
  ask: (name) => ({ before: 'We would like to ask you for ', strong: name, after: '.' }),
  when: 'When',
  where: 'Where',
  money: 'What do you get',
  ledBy: { training: 'Who gives it', intervision: 'Who guides it' },
  noIsFine: {
    strong: 'You can always say no.',
    text: 'You do not have to say why. Any questions? Just call me.',
  },
  before: (moment) => `Please answer before ${moment}. You can call too.`,
  reminding: {
    heading: (noun, day) => `You come to the ${noun} on ${day}`,
    before: 'You said yes for ',
    after: '. Here is everything once more.',
    letUsKnow: {
      strong: 'Please let us know that you read this.',
      text: 'Point the camera of your phone at the square, and tap ‘I know’. You can call too.',
    },
    notPossible: 'Can you not come? Call me. You do not have to say why.',
    qr: 'Your own page: point the camera of your phone at this square.',
  },
  answers: ['Yes, I will come', 'No, not this time', 'I do not know yet'],
  regards: 'Regards,',
  cut: (moment) => `Cut here and give or send this slip back before ${moment}. You can call too.`,
} satisfies Like<typeof dutchLetter>;
