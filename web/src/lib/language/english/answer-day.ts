import type { Invitation } from '@app/contract/sessions/answering';
import type { Like } from '@app/domain/language';
import { addressOf, whereIs } from '@app/domain/organisations/venue';
import { talksAround } from '@app/domain/sessions/talks';
import type { answerDay } from '../answer-day.ts';
import { capital } from '../in-words.ts';
import type { SaidTalk } from '../talks.ts';
import { dutch } from './dutch.ts';
import { sayDay, sayHour, sayHours, sayList } from './in-words.ts';
import { english as sayTalk } from './talks.ts';

export const english = {
  hours: ({ startsAt, endsAt }) => `From ${sayHours(startsAt, endsAt)}`,
  venue: ({ venue }) => ({
    title: venue?.name ?? 'We do not know the place yet',
    says: venue ? addressOf(venue) : '',
  }),
  company: ({ trainers, otherCoaches, observers }) => {
    const everybody = [...otherCoaches, ...trainers, ...observers];
    if (everybody.length === 0)
      return { title: 'With a trainer', says: 'We will tell you who that is.' };
    return {
      title: `Together with ${sayList(everybody)}`,
      says: sayWhoIsWho(otherCoaches, trainers, observers),
    };
  },
  about: 'What is it about?',
  sayAbout: ({ theme, participants, organisation, as }) =>
    [
      theme === null ? 'We do not know the theme yet.' : `The theme is **${dutch(theme)}**.`,
      participants === null
        ? `The group is from ${organisation}.`
        : `${participants} ${participants === 1 ? 'person comes' : 'people come'} from ${organisation}.`,
      as === 'observer'
        ? 'You watch for one day, beside the coaches and the trainer. You do not have to tell anything.'
        : 'You speak from your own experience. You choose what you tell.',
    ].join(' '),
  route: 'How do you get there?',
  routeUnknown: 'We do not know this yet. Feel free to call, and we will find out together.',
  money: 'What do you get?',
  sayMoney: 'Feel free to call about your expenses. Then you will hear what you get, and when.',
  around: 'Before and after the day',
  sayAround: ({ when, says }) => `**${when}:** ${says}`,
  rights: 'Your rights',
  sayRights: [
    'You are **never alone** in front of a group. There is always a trainer.',
    'You can **take a break or stop** at any moment.',
    'What you do not want to tell, **you do not tell**.',
    'Did something not go well? **Tell us.** We will listen, and look together for what helps.',
  ],
  next: 'This happens now',
  comes: (asked, now) => {
    const talks = talksAround(asked, now).map(sayTalk);
    return [
      ...talks.slice(0, -1).map(asStep),
      { title: sayWhen(asked), says: `The day starts. ${whereOf(asked)}` },
      ...talks.slice(-1).map(asStep),
    ];
  },
  more: 'Read everything about this day',
} satisfies Like<typeof answerDay>;

function sayWhoIsWho(
  coaches: readonly string[],
  trainers: readonly string[],
  observers: readonly string[],
): string {
  const parts = [
    sayAre(coaches, 'a coach', 'coaches'),
    sayAre(trainers, 'a trainer', 'trainers'),
    observers.length === 0
      ? ''
      : `${sayList(observers)} ${observers.length === 1 ? 'comes' : 'come'} to watch`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

function sayAre(names: readonly string[], one: string, more: string): string {
  if (names.length === 0) return '';
  return `${sayList(names)} ${names.length === 1 ? `is ${one}` : `are ${more}`}`;
}

const sayWhen = ({ day, startsAt }: Invitation) => `${sayDay(day)}, ${sayHour(startsAt)}`;

const asStep = ({ when, says }: SaidTalk) => ({ title: when, says: capital(says) });

const whereOf = ({ venue }: Invitation) => (venue ? `${whereIs(venue)}.` : '');
