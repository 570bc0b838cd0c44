import type { DateFacts, DateQuestion } from '@app/contract/dates/question';
import type { DateStanding } from '@app/domain/dates/standing';
import type { InEveryLanguage } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import type { Mark } from '../answering/marks.ts';
import { dateName, dateNouns, sayLeader } from './date-name.ts';
import { english } from './english/date-answer.ts';
import { capital, sayDate, sayDay, sayHours } from './in-words.ts';
import { sayDateOf, sayMoment } from './sessions-when.ts';

interface Head {
  title: string;
  says: string;
}

/** How a page about a date stands: what is so, and what she said. */
export type DateStance =
  Exclude<DateStanding, 'open'> | 'asked' | 'wavers' | 'said-no' | 'undecided';

/** The page where a coach says whether she comes to a date. */
export const dateAnswer = {
  heads: {
    asked: ({ day, kind }) => ({
      title: `Kom je naar de ${dateNouns[kind]} op ${sayDay(day)}?`,
      says: '',
    }),
    comes: (asked) => ({
      title: `Je zei ja voor ${sayDay(asked.day)}.`,
      says: `We rekenen op jou. ${mayChange(asked)}`,
    }),
    wavers: (asked) => ({
      title: `Je weet het nog niet voor ${sayDay(asked.day)}.`,
      says: [
        '**Je plaats blijft van jou.**',
        asked.willSpeak ? weWillSpeak(asked) : '',
        mayChange(asked),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    'said-no': (asked) => ({
      title: `Je zei nee voor ${sayDay(asked.day)}.`,
      says: `Dat is helemaal goed. ${mayChange(asked)}`,
    }),
    undecided: ({ day, answerBy }) => ({
      title: `Je weet het nog niet voor ${sayDay(day)}.`,
      says: `Dat is goed. Laat het weten ten laatste op **${sayMoment(answerBy)}**.`,
    }),
    full: (asked) => ({
      title: 'Alle plaatsen zijn gegeven.',
      says: `Het gaat over ${whichDate(asked)}. Wil je graag mee? Bel ons. Dan kijken we of er een plaats vrijkomt, of wanneer het opnieuw kan.`,
    }),
    'too-late': ({ answerBy }) => ({
      title: 'Antwoorden kan hier niet meer.',
      says: `Dat kon tot ${sayMoment(answerBy)}. Misschien lukt het nog aan de telefoon.`,
    }),
    cancelled: (asked) => ({
      title: `De ${dateNouns[asked.kind]} van ${sayDate(asked.day)} gaat niet door.`,
      says: `Het gaat over **${dateName(asked)}**. Je hoeft niet te komen. Komt er een nieuwe datum, dan vragen we het opnieuw.`,
    }),
    over: (asked) => ({
      title: `Deze ${dateNouns[asked.kind]} is begonnen of voorbij.`,
      says: `Het gaat over ${whichDate(asked)}. Antwoorden kan hier niet meer.`,
    }),
  } satisfies Record<DateStance, (asked: DateQuestion) => Head>,
  welcome: ({ firstName, day }: DateQuestion): Head => ({
    title: `Fijn dat je komt, ${firstName}.`,
    says: `Je staat op de lijst voor **${sayDay(day)}**.`,
  }),
  gaveBack: (asked: DateQuestion): Head => ({
    title: 'Je gaf je plaats terug.',
    says: `Dat is helemaal goed. Je hoeft niet te komen naar ${whichDate(asked)}. ${mayChange(asked)}`,
  }),
  answers: {
    ja: 'Ja, ik kom',
    nee: 'Nee, deze keer niet',
    twijfel: 'Ik weet het nog niet',
  } satisfies Record<Mark, string>,
  hours: ({ startsAt, endsAt }: DateFacts) => capital(`van ${sayHours(startsAt, endsAt)}`),
  ledBy: sayLeader,
  mayRefuse: ({ answer, answerBy }: DateQuestion) =>
    answer === 'undecided'
      ? 'Nee zeggen mag altijd. Je hoeft niet te zeggen waarom.'
      : `Nee zeggen mag altijd. Je hoeft niet te zeggen waarom. Laat het weten ten laatste op **${sayMoment(answerBy)}**. Tot dan kan je je antwoord veranderen.`,
  giveBack: 'Dat is geen probleem. Je hoeft niet te zeggen waarom.',
  news: {
    reminder: {
      title: 'Je dag komt dichterbij.',
      says: (_: Moment) => 'Hierboven lees je alles nog eens. Weet je het?',
    },
    changed: {
      title: 'Er veranderde iets.',
      says: (madeAt: Moment) =>
        `Dat schreven we je op **${sayDateOf(madeAt)}**. Hierboven lees je hoe het nu is.`,
    },
    cancelled: {
      title: 'Las je dit?',
      says: (_: Moment) => 'Laat het ons weten. Dan hoeven we je niet te bellen.',
    },
  },
};

export const dateAnswerIn: InEveryLanguage<typeof dateAnswer> = { nl: dateAnswer, en: english };

const whichDate = (asked: DateQuestion) => `**${dateName(asked)}** op **${sayDay(asked.day)}**`;

const mayChange = ({ mayAnswer, answerBy }: DateQuestion): string =>
  mayAnswer ? `Veranderen kan tot ${sayMoment(answerBy)}.` : '';

const weWillSpeak = ({ contact }: DateQuestion): string =>
  contact ? `${contact.firstName} spreekt je nog.` : 'We spreken je nog.';

/** Dates on a coach's own pages, and what stands above them. */
export const ownDatePages = {
  question: {
    new: 'Een nieuwe vraag voor jou',
    undecided: 'Je weet het nog niet. Dat is goed.',
    ask: ({ kind, day }: DateQuestion) => `Kom je naar de ${dateNouns[kind]} op ${sayDay(day)}?`,
  },
  line: ({ kind, startsAt, endsAt, venue, ledBy }: DateQuestion) =>
    [
      `Van ${sayHours(startsAt, endsAt)}.`,
      `${venue}.`,
      ...(ledBy === null ? [] : [`${sayLeader(kind, ledBy)}.`]),
    ].join(' '),
  asked: ({ startsAt, endsAt, venue }: DateQuestion) =>
    `Van ${sayHours(startsAt, endsAt)}, ${venue}. Kom je?`,
  why: ({ standing, kind }: DateQuestion) => {
    switch (standing) {
      case 'cancelled':
        return `Deze ${dateNouns[kind]} gaat niet door.`;
      case 'full':
        return 'Alle plaatsen zijn gegeven.';
      case 'too-late':
        return 'Antwoorden kan alleen nog aan de telefoon.';
      default:
        return 'Je zei nee. Dat is goed.';
    }
  },
};
