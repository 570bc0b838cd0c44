import type { Like } from '@app/domain/language';
import type { WishedPerMonth } from '@app/domain/coaches/wished-per-month';
import type { availabilityAnswer } from '../availability-answer.ts';
import { dutch } from './dutch.ts';
import { sayDay, sayHours, sayMoment, sayMonth, sayNumber, sayWeekdayShort } from './in-words.ts';

export const english = {
  hello: (firstName) => `Hello ${firstName},`,
  title: 'Which days would you like to come along?',
  wish: 'This is a wish, not an appointment yet. We will ask you again later.',
  closed: ({ closesAt }) => ({
    title: 'You cannot answer here any more.',
    says: `You could until ${sayMoment(closesAt)}. Would you still like to say something about a day? Call us.`,
  }),
  weekday: sayWeekdayShort,
  when: ({ day, startsAt, endsAt, town }) =>
    [sayMonth(day), sayHours(startsAt, endsAt), town && dutch(town)].filter(Boolean).join(', '),
  answerFor: ({ day, title }) => `Your answer for ${sayDay(day)}, ${title}`,
  answers: { yes: 'Yes', no: 'No', undecided: 'I do not know yet' },
  saved: { yes: 'Saved: yes', no: 'Saved: no', undecided: 'Saved: I do not know yet' },
  said: { yes: 'You said yes.', no: 'You said no.', undecided: 'You did not know yet.' },
  cancelled: 'This day does not take place.',
  over: 'This day has begun or is over.',
  until: ({ closesAt }) =>
    `One tap is enough. You can change it until **${sayMoment(closesAt)}**. You can always say no. You never have to say why.`,
  often: {
    title: 'How often would you like to come along?',
    hint: 'A wish, not a limit. It tells us whom to ask first.',
    choice: sayWished,
    save: 'Save',
    saved: (wished) => `Saved: ${sayWished(wished).toLowerCase()}`,
  },
  rather: 'Would you rather talk?',
  notSaved:
    'Your answer is **not saved yet**. Try once more, or call us. We will write it down for you.',
  card: {
    title: 'A question about days',
    ask: ({ days }) =>
      days.length === 1
        ? 'Would you like to come along on this day?'
        : `Which of these ${sayNumber(days.length)} days would you like to come along?`,
    left: ({ days, closesAt }) => {
      const open = days.filter(({ answer, standing }) => standing === 'asked' && answer === null);
      return open.length === 0
        ? `You answered for every day. You can change it until ${sayMoment(closesAt)}.`
        : `You can answer until ${sayMoment(closesAt)}.`;
    },
    open: 'Choose your days',
  },
} satisfies Like<typeof availabilityAnswer>;

function sayWished(wished: WishedPerMonth): string {
  if (wished === null) return 'No wish';
  if (wished === 'more') return 'More often than now';
  return `${wished} ${wished === 1 ? 'day' : 'days'} a month`;
}
