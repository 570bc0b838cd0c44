import type { Invitation } from '@app/contract/sessions/answering';
import type { AgreedTalk } from '@app/contract/sessions/session';
import type { InEveryLanguage } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import { addressOf, whereIs } from '@app/domain/organisations/venue';
import { talkComes } from '../answering/talk-comes.ts';
import { english } from './english/answer-day.ts';
import { capital, ended, sayDay, sayHour, sayHours, sayList } from './in-words.ts';

/** What a coach must know before she says yes, and after. */
export const answerDay = {
  hours: ({ startsAt, endsAt }: Invitation) => `Van ${sayHours(startsAt, endsAt)}`,
  venue: ({ venue }: Invitation) => ({
    title: venue?.name ?? 'De plaats weten we nog niet',
    says: venue ? addressOf(venue) : '',
  }),
  company: ({ trainers, otherCoaches, observers }: Invitation) => {
    const everybody = [...otherCoaches, ...trainers, ...observers];
    if (everybody.length === 0)
      return { title: 'Met een trainer', says: 'Wie dat is, hoor je nog van ons.' };
    return {
      title: `Samen met ${sayList(everybody)}`,
      says: sayWhoIsWho(otherCoaches, trainers, observers),
    };
  },
  about: 'Waarover gaat het?',
  sayAbout: ({ theme, participants, organisation, as }: Invitation) =>
    [
      theme === null ? 'Het thema weten we nog niet.' : `Het thema is **${theme}**.`,
      participants === null
        ? `De groep komt van ${organisation}.`
        : `Er ${participants === 1 ? 'komt 1 iemand' : `komen ${participants} mensen`} van ${organisation}.`,
      as === 'observer'
        ? 'Je kijkt een dag mee, naast de coaches en de trainer. Je hoeft niets te vertellen.'
        : 'Je vertelt uit je eigen ervaring. Jij kiest zelf wat je vertelt.',
    ].join(' '),
  route: 'Hoe geraak je er?',
  routeUnknown: 'Dat weten we nog niet. Bel gerust, dan zoeken we het samen uit.',
  money: 'Wat krijg je?',
  sayMoney: 'Bel gerust over de kostenvergoeding. Dan hoor je wat je krijgt, en wanneer.',
  around: 'Voor en na de dag',
  sayPreparation: ({ preparation, trainers }: Invitation) =>
    preparation === null
      ? '**Voor de dag:** we bereiden hem samen voor. Het moment spreken we nog af.'
      : `**${sayWhen(preparation)}:** je bereidt de dag voor${withWhom(trainers)}${how(preparation.how)}.${lasts(preparation.minutes)}`,
  sayDebriefing: ({ day, debriefing, trainers, otherCoaches }: Invitation) =>
    debriefing === null
      ? '**Na de dag:** we praten samen na. Het uur spreken we nog af.'
      : `${ended(`**${debriefing.on === day ? afterwards(debriefing.at) : sayWhen(debriefing)}:** napraten${withWhom([...otherCoaches, ...trainers])}`)}${lasts(debriefing.minutes)}`,
  rights: 'Jouw rechten',
  sayRights: [
    'Je staat **nooit alleen** voor een groep. Er is altijd een trainer.',
    'Je mag op elk moment **pauze nemen of stoppen**.',
    'Wat jij niet wil vertellen, **vertel je niet**.',
    'Ging er iets niet goed? **Zeg het ons.** We luisteren en zoeken samen wat helpt.',
  ],
  next: 'Dit gebeurt nu',
  /** What still comes, in the order in which it comes. */
  comes: (asked: Invitation, now: Moment) => {
    const { preparation, debriefing, day, startsAt, trainers, otherCoaches } = asked;
    const before =
      preparation === null
        ? [{ title: 'Voor de dag', says: 'We bereiden hem samen voor. Het moment hoor je nog.' }]
        : talkComes(preparation, now)
          ? [
              {
                title: sayWhen(preparation),
                says: `Je bereidt de dag voor${withWhom(trainers)}${how(preparation.how)}.`,
              },
            ]
          : [];
    return [
      ...before,
      { title: sayWhen({ on: day, at: startsAt }), says: `De dag begint. ${whereOf(asked)}` },
      {
        title: debriefing ? sayWhen(debriefing) : 'Na de dag',
        says: debriefing
          ? ended(`Je praat na${withWhom([...otherCoaches, ...trainers])}`)
          : 'We praten samen na. Het uur hoor je nog.',
      },
    ];
  },
  more: 'Lees alles over deze dag',
};

export const answerDayIn: InEveryLanguage<typeof answerDay> = { nl: answerDay, en: english };

/** "een half uur", "45 minuten" */
export function sayMinutes(minutes: number): string {
  const known = { 15: 'een kwartier', 30: 'een half uur', 60: 'een uur', 90: 'anderhalf uur' };
  const named: string | undefined = known[minutes as keyof typeof known];
  return named ?? (minutes % 60 === 0 ? `${minutes / 60}\u00a0uur` : `${minutes}\u00a0minuten`);
}

function sayWhoIsWho(
  coaches: readonly string[],
  trainers: readonly string[],
  observers: readonly string[],
): string {
  const observes = observers.length === 1 ? 'kijkt mee' : 'kijken mee';
  const parts = [
    sayAre(coaches, 'coach'),
    sayAre(trainers, 'trainer'),
    observers.length === 0 ? '' : `${sayList(observers)} ${observes}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

const sayAre = (names: readonly string[], role: string) =>
  names.length === 0 ? '' : `${sayList(names)} ${names.length === 1 ? 'is' : 'zijn'} ${role}`;

const sayWhen = ({ on, at }: Pick<AgreedTalk, 'on' | 'at'>) =>
  capital(at === null ? sayDay(on) : `${sayDay(on)}, ${sayHour(at)}`);

const afterwards = (at: string | null) => (at === null ? 'Na de dag' : `Na de dag, ${sayHour(at)}`);

const lasts = (minutes: number | null) =>
  minutes === null ? '' : ` Dat duurt ${sayMinutes(minutes)}.`;

const withWhom = (names: readonly string[]) => (names.length === 0 ? '' : ` met ${sayList(names)}`);

const how = (words: string | null) => (words === null ? '' : `, ${words}`);

const whereOf = ({ venue }: Invitation) => (venue ? `${whereIs(venue)}.` : '');
