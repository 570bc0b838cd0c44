import type { DateQuestion } from '@app/contract/dates/question';
import type { Invitation } from '@app/contract/sessions/answering';
import type { Day } from '@app/domain/day';
import { townOf } from '@app/domain/organisations/venue';
import { dateName } from './date-name.ts';
import {
  capital,
  ended,
  sayCount,
  sayDay,
  sayHour,
  sayHours,
  sayList,
  sayMonthOf,
} from './in-words.ts';
import { sayHourOf, sayNearDay, sayNearDayName } from './sessions-when.ts';

/** A coach's own pages. */
export const coachPages = {
  start: 'Start',
  hello: (firstName: string) => `Dag ${firstName}`,
  nextTalk: ({ preparation, trainers, day }: Invitation, today: Day) => ({
    title: preparation
      ? `${capital(sayNearDay(preparation.on, today))}${at(preparation.at)}: voorbereiding${withNames(trainers)}.`
      : '',
    says: `Jullie bereiden ${sayNearDayName(day, today)} voor.`,
  }),
  nextDay: ({ day, startsAt, title, venue, trainers, otherCoaches }: Invitation, today: Day) => ({
    title: `${capital(sayNearDay(day, today))} om ${sayHour(startsAt)}: ${title}.`,
    says: ended(
      `${townOf(venue) === '' ? 'Je gaat' : `In ${townOf(venue)},`} samen${withNames([...otherCoaches, ...trainers]) || ' met een trainer'}`,
    ),
  }),
  nextDate: (date: DateQuestion, today: Day) => ({
    title: `${capital(sayNearDay(date.day, today))} om ${sayHour(date.startsAt)}: ${dateName(date)}.`,
    says: ended(capital(date.venue)),
  }),
  onlyQuestions: (count: number) => ({
    title: count === 1 ? 'Er is een vraag voor jou.' : `Er zijn ${count} vragen voor jou.`,
    says: 'Nee zeggen mag altijd.',
  }),
  nothing: { title: 'Nu is er niets te doen.', says: 'We bellen je als er iets is.' },
  confideSays: 'Vertel het aan de ombudspersoon. Niemand anders leest mee.',
  seeDay: 'Bekijk die dag',
  question: {
    waits: 'Wat we je vragen',
    new: 'Een nieuwe vraag voor jou',
    undecided: 'Je weet het nog niet. Dat is goed.',
    ask: ({ day, venue, as }: Invitation) =>
      `Kom je ${as === 'observer' ? 'meekijken' : 'mee'} op ${sayDay(day)}${inTown(venue)}?`,
  },
  seeAndAnswer: 'Bekijk en antwoord',
  mine: 'Van mij',
  agenda: 'Mijn agenda',
  agendaSays: (days: readonly { standing: string; day: Day }[], today: Day) => {
    const [first, ...more] = days
      .filter(({ standing }) => standing !== 'stopped')
      .toSorted((one, other) => (one.day < other.day ? -1 : 1));
    return first === undefined
      ? 'Er staat nog niets in.'
      : `${sayCount(more.length + 1, 'dag', 'dagen')}, de eerste is ${sayNearDay(first.day, today)}`;
  },
  speak: 'Iemand spreken',
  month: (day: Day) => capital(sayMonthOf(day)),
  talk: ({ preparation, trainers, title }: Invitation) => ({
    title: `Voorbereiding${withNames(trainers)}`,
    says: inSentences(
      [at(preparation?.at ?? null), preparation?.how].filter(Boolean).join(', '),
      `voor ‘${title}’`,
    ),
  }),
  comingDay: ({ startsAt, endsAt, venue, trainers, otherCoaches, as }: Invitation) =>
    inSentences(
      as === 'observer' ? 'je kijkt mee' : '',
      `van ${sayHours(startsAt, endsAt)}`,
      (venue && [venue.name, venue.town].filter(Boolean).join(', ')) ||
        'de plaats weten we nog niet',
      withNames([...otherCoaches, ...trainers]) || 'met een trainer',
    ),
  wavers: 'Je weet het nog niet. Je plaats blijft van jou.',
  stopped: 'Je zei ja. Wij brengen eerst nog iets in orde en bellen je.',
  questionDay: ({ startsAt, endsAt, venue, as }: Invitation) =>
    `Van ${sayHours(startsAt, endsAt)}${inTown(venue)}. Kom je ${as === 'observer' ? 'meekijken' : 'mee'}?`,
  otherDay: {
    'said-no': 'Je zei nee. Dat is goed.',
    full: 'Alle plaatsen zijn gegeven.',
    waits: 'Je wil graag mee. Komt er een plaats vrij, dan bellen we je.',
    'too-late': 'Antwoorden kan alleen nog aan de telefoon.',
    cancelled: 'Deze dag gaat niet door.',
  },
  /** A day that may be cancelled, whatever she said. */
  inDoubt: ({ cancelsAt }: Invitation) =>
    `Deze vorming wordt misschien afgelast${cancelsAt === null ? '' : `, om ${sayHourOf(cancelsAt)}`}. Je hoeft nu niets te doen.`,
  others: 'Andere dagen',
  othersWord: { see: 'Bekijk', change: 'Bekijk of verander' },
  seeDayOf: ({ title, day }: Invitation) => `${title}, ${sayDay(day)}`,
  past: 'Voorbij',
  pastDay: (day: Day, town: string) => `${capital(sayDay(day))}${town === '' ? '' : `, ${town}`}`,
  empty: 'Er staat nog niets in je agenda. We bellen of schrijven je als er een vraag is.',
  cannotCome:
    'Kan je toch niet komen? **Dat is geen probleem.** Bel ons, of open de dag en geef je plaats terug.',
};

function withNames(names: readonly string[]): string {
  return names.length === 0 ? '' : ` met ${sayList(names)}`;
}

const at = (time: string | null) => (time === null ? '' : ` om ${sayHour(time)}`);

const inSentences = (...parts: string[]) =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ended(capital(part)))
    .join(' ');

const inTown = (venue: Invitation['venue']) =>
  townOf(venue) === '' ? '' : `, in ${townOf(venue)}`;
