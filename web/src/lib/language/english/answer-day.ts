import type { Invitation } from '@app/contract/sessions/answering';
import type { AgreedTalk } from '@app/contract/sessions/session';
import type { Like } from '@app/domain/language';
import { addressOf, whereIs } from '@app/domain/organisations/venue';
import { talkComes } from '../../answering/talk-comes.ts';
import type { answerDay } from '../answer-day.ts';
import { ended } from '../in-words.ts';
import { dutch } from './dutch.ts';
import { sayDay, sayHour, sayHours, sayList } from './in-words.ts';

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
  sayPreparation: ({ preparation, trainers }) =>
    preparation === null
      ? '**Before the day:** we prepare it together. We still have to agree when.'
      : `**${sayWhen(preparation)}:** you prepare the day${withWhom(trainers)}${how(preparation.how)}.${lasts(preparation.minutes)}`,
  sayDebriefing: ({ day, debriefing, trainers, otherCoaches }) =>
    debriefing === null
      ? '**After the day:** we talk about it together. We still have to agree when.'
      : `${ended(`**${debriefing.on === day ? afterwards(debriefing.at) : sayWhen(debriefing)}:** you talk about it${withWhom([...otherCoaches, ...trainers])}`)}${lasts(debriefing.minutes)}`,
  rights: 'Your rights',
  sayRights: [
    'You are **never alone** in front of a group. There is always a trainer.',
    'You can **take a break or stop** at any moment.',
    'What you do not want to tell, **you do not tell**.',
    'Did something not go well? **Tell us.** We will listen, and look together for what helps.',
  ],
  next: 'This happens now',
  comes: (asked, now) => {
    const { preparation, debriefing, day, startsAt, trainers, otherCoaches } = asked;
    const before =
      preparation === null
        ? [{ title: 'Before the day', says: 'We prepare it together. We will tell you when.' }]
        : talkComes(preparation, now)
          ? [
              {
                title: sayWhen(preparation),
                says: `You prepare the day${withWhom(trainers)}${how(preparation.how)}.`,
              },
            ]
          : [];
    return [
      ...before,
      { title: sayWhen({ on: day, at: startsAt }), says: `The day starts. ${whereOf(asked)}` },
      {
        title: debriefing ? sayWhen(debriefing) : 'After the day',
        says: debriefing
          ? ended(`You talk about it${withWhom([...otherCoaches, ...trainers])}`)
          : 'We talk about it together. We will tell you when.',
      },
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

const sayWhen = ({ on, at }: Pick<AgreedTalk, 'on' | 'at'>) =>
  at === null ? sayDay(on) : `${sayDay(on)}, ${sayHour(at)}`;

const afterwards = (at: string | null) =>
  at === null ? 'After the day' : `After the day, ${sayHour(at)}`;

const lasts = (minutes: number | null) =>
  minutes === null ? '' : ` That takes ${sayMinutes(minutes)}.`;

function sayMinutes(minutes: number): string {
  if (minutes === 30) return 'half an hour';
  if (minutes === 60) return 'one hour';
  return minutes % 60 === 0 ? `${minutes / 60}\u00a0hours` : `${minutes}\u00a0minutes`;
}

const withWhom = (names: readonly string[]) =>
  names.length === 0 ? '' : ` with ${sayList(names)}`;

const how = (words: string | null) => (words === null ? '' : `, ${dutch(words)}`);

const whereOf = ({ venue }: Invitation) => (venue ? `${whereIs(venue)}.` : '');
