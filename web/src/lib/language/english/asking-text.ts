import type { Like } from '@app/domain/language';
import { townOf } from '@app/domain/organisations/venue';
import type {
  askingDaysText as dutchDaysText,
  askingText as dutchText,
  comingText as dutchComing,
  letterWords as dutchWords,
  remindingText as dutchReminding,
  sayMoreAsked as dutchMore,
} from '../asking-text.ts';
import { sayDay, sayHours, sayList, sayMoment } from './in-words.ts';

export const sayMoreAsked: Like<typeof dutchMore> = ({ coaches, places }) =>
  places === 0
    ? 'All places are taken now. If you say yes, we know that you want to come when a place is free.'
    : `We ask ${coaches} coaches for ${places === 1 ? 'one place' : `${places} places`}.`;

export const askingText: Like<typeof dutchText> = ({
  as,
  session,
  firstName,
  answerBy,
  link,
  askedBy,
  more = null,
}) => {
  const others = [...session.trainers, ...session.coaches].map((one) => one.firstName);
  return [
    `Hello ${firstName}, will you come ${as === 'observer' ? 'and watch' : 'along'} on ${sayDay(session.day)}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}?`,
    ...(session.trainers.length === 0
      ? []
      : [`${sayList(others)} ${others.length === 1 ? 'is' : 'are'} there too.`]),
    ...(more ? [sayMoreAsked(more)] : []),
    `You can always say no. Everything is here, and you answer with one tap, until ${sayMoment(answerBy)}: ${link}`,
    `Best wishes, ${askedBy}`,
  ].join('\n');
};

export const askingDaysText: Like<typeof dutchDaysText> = ({ questions, firstName, askedBy }) =>
  [
    `Hello ${firstName}, will you come along on these ${questions.length} days? You answer for each day, with one tap. You can always say no.`,
    ...questions.map(
      ({ session, answerBy, link, more = null }) =>
        `${sayDay(session.day)}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}.${more ? ` ${sayMoreAsked(more)}` : ''} You can answer until ${sayMoment(answerBy)}: ${link}`,
    ),
    `Best wishes, ${askedBy}`,
  ].join('\n');

export const comingText: Like<typeof dutchComing> = ({ as, session, firstName, link, askedBy }) =>
  [
    `Hello ${firstName}, you come ${as === 'observer' ? 'and watch' : 'along'} on ${sayDay(session.day)}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}.`,
    `This is your new link. Everything is there, and you can give your place back there: ${link}`,
    `Best wishes, ${askedBy}`,
  ].join('\n');

export const remindingText: Like<typeof dutchReminding> = ({
  as,
  session,
  firstName,
  link,
  askedBy,
}) =>
  [
    `Hello ${firstName}, you come ${as === 'observer' ? 'and watch' : 'along'} on ${sayDay(session.day)}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}.`,
    `Everything is here. Tap ‘I know’ there, and we know it too. Can you not come? You can give your place back there: ${link}`,
    `Best wishes, ${askedBy}`,
  ].join('\n');

export const letterWords = {
  heading: (day, as) => `Will you come ${as === 'observer' ? 'and watch' : 'along'} on ${day}?`,
  daysHeading: (days) => `Will you come along on these ${days} days?`,
  eachDay: 'You answer for each day: tick and send or give this letter back, or scan.',
  answerBefore: (moment) =>
    moment === null
      ? 'Please let us know. You can call too.'
      : `Please answer before ${moment}. You can call too.`,
  dear: (firstName) => `Hello ${firstName},`,
  ask: (theme, as) => ({
    before:
      as === 'observer'
        ? 'We would like to ask you to come and watch for one day, at a training about '
        : 'We would like to ask you to come along to a training about ',
    strong: theme.toLowerCase(),
    after: '.',
  }),
  group: (participants, organisation) =>
    participants === null
      ? `The group is from ${organisation}.`
      : `${participants} people come from ${organisation}.`,
  freeToTell: {
    coach: 'You choose what you tell.',
    observer: 'You sit with us, watch and listen. You do not have to tell anything.',
  },
  when: 'When',
  where: 'Where',
  withWhom: 'With whom',
  route: 'How do you get there',
  around: 'Before and after the day',
  money: 'What do you get',
  sayMoney: 'Call me about your expenses. Then I will tell you what you get.',
  neverAlone: 'You are never alone.',
  hours: (hours) => `from ${hours}`,
  roles: { coach: 'coach', trainer: 'trainer', observer: 'comes to watch' },
  qr: 'Answer with your phone: point the camera at this square.',
  qrLabel: 'QR code with your own link',
  noIsFine: {
    strong: 'You can always say no.',
    text: 'You do not have to say why. Do you have questions? Feel free to call me.',
  },
  reminding: {
    heading: (day, as) => `You come ${as === 'observer' ? 'and watch' : 'along'} on ${day}`,
    before: 'You said yes to a day about ',
    after: '. Here is everything once more.',
    letUsKnow: {
      strong: 'Let us know that you read this.',
      text: 'Point the camera of your phone at the square, and tap ‘I know’. You can also call.',
    },
    notPossible: 'Can you not come? Call me. You do not have to say why.',
    qr: 'Your own page: point the camera of your phone at this square.',
  },
  regards: 'Best wishes,',
  cut: (moment) =>
    `Cut here and give or send this strip back${moment === null ? '' : ` before ${moment}`}. You can also call.`,
  sendTo: (house) => `Send it to ${house.join(', ')}.`,
  answers: (as) => [
    as === 'observer' ? 'Yes, I will come and watch' : 'Yes, I will come',
    'No, not this time',
    'I do not know yet',
  ],
} satisfies Like<typeof dutchWords>;
