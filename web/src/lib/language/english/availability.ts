import type { roundLetter as dutchLetter, roundText as dutchText } from '../availability.ts';
import type { Like } from '@app/domain/language';
import { sayMoment, sayNumber } from './in-words.ts';

export const roundText: typeof dutchText = ({ firstName, days, closesAt, link, askedBy }) =>
  [
    `Hello ${firstName}, which of these ${sayNumber(days)} days would you like to come along? It is a wish, not an appointment yet. You can always say no.`,
    `You answer here with one tap for each day, until ${sayMoment(closesAt)}: ${link}`,
    `Best wishes, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

export const roundLetter = {
  heading: 'Which days would you like to come along?',
  dear: (firstName) => `Hello ${firstName},`,
  wish: {
    strong: 'This is a wish, not an appointment yet.',
    text: 'We will ask you again later.',
  },
  tick: 'Put a cross for each day. You can always say no. You never have to say why.',
  until: (moment) => `Please give or send back this list before ${moment}. You can also call.`,
  day: 'Day',
  answers: ['Yes', 'No', 'I do not know yet'],
  often: 'How many days a month would you like to come along?',
  regards: 'Best wishes,',
} satisfies Like<typeof dutchLetter>;
