import type { Invitation } from '@app/contract/sessions/answering';
import type { InEveryLanguage } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import { addressOf, whereIs } from '@app/domain/organisations/venue';
import { talksAround } from '@app/domain/sessions/talks';
import { english } from './english/answer-day.ts';
import { capital, sayDay, sayHour, sayHours, sayList } from './in-words.ts';
import { sayTalk, type SaidTalk } from './talks.ts';

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
  sayAround: ({ when, says }: SaidTalk) => `**${when}:** ${says}`,
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
    const talks = talksAround(asked, now).map(sayTalk);
    return [
      ...talks.slice(0, -1).map(asStep),
      { title: sayWhen(asked), says: `De dag begint. ${whereOf(asked)}` },
      ...talks.slice(-1).map(asStep),
    ];
  },
  more: 'Lees alles over deze dag',
};

export const answerDayIn: InEveryLanguage<typeof answerDay> = { nl: answerDay, en: english };

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

const sayWhen = ({ day, startsAt }: Invitation) => capital(`${sayDay(day)}, ${sayHour(startsAt)}`);

const asStep = ({ when, says }: SaidTalk) => ({ title: when, says: capital(says) });

const whereOf = ({ venue }: Invitation) => (venue ? `${whereIs(venue)}.` : '');
