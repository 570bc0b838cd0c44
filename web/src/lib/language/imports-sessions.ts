import type { Obstacle } from '@app/contract/imports';
import type { SessionLine } from '@app/domain/sessions/import-line';
import { sessionFieldNames } from './import.ts';
import { capital, sayCount, sayDayAndYear, sayHour, sayHours, sayList } from './in-words.ts';

type Fact = keyof SessionLine;

/** The name of a fact of a day, as in *Datum wordt*. */
export const saySessionFact = (fact: Fact): string => sessionFacts[fact];

const sessionFacts = {
  ...sessionFieldNames,
  number: 'Dag van de reeks',
  of: 'Aantal dagen van de reeks',
} satisfies Record<Fact, string>;

/** A fact as a list tells it, in words. */
export function saySessionValue(fact: Fact, value: SessionLine[Fact]): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return words.nothing;
  if (fact === 'day') return sayDayAndYear(String(value));
  if (fact === 'from' || fact === 'until') return sayHour(String(value));
  return Array.isArray(value) ? sayList(value) : String(value);
}

/** Which day a line is about: "Groepswerk CLB Oosterdam, dag 2 van 2". */
export function sayWhichDay({ series, theme, number, of }: SessionLine): string {
  const name = series ?? theme;
  if (number === null) return name;
  return words.nth(name, of === null ? String(number) : words.of(number, of));
}

/** What a new line tells: "dinsdag 26 januari 2027, 9.30 tot 16 uur · Sint-Niklaas · Hanne Daems". */
export const sayNewSession = ({ day, from, until, town, trainers }: SessionLine): string =>
  [capital(`${sayDayAndYear(day)}, ${sayHours(from, until)}`), town, sayList(trainers)]
    .filter(Boolean)
    .join(' · ');

/** What else a new line tells, each behind its name: "Thema: Groepswerk". */
export const sayToldSession = (told: SessionLine): string[] => [
  ...toldOrder
    .filter((fact) => told[fact] !== null && told[fact] !== '')
    .map((fact) => `${saySessionFact(fact)}: ${saySessionValue(fact, told[fact])}`),
  ...(told.coachesNeeded === null ? [words.oneCoach] : []),
];

const toldOrder = [
  'theme',
  'organisation',
  'venue',
  'participants',
  'coachesNeeded',
  'remark',
] as const satisfies Fact[];

/** Why a good line cannot come in as it is. */
export const sayObstacle = (obstacle: Obstacle): string => obstacleSentences[obstacle];

interface Series {
  sessions: readonly unknown[];
  of: number | null;
  notTaken: readonly number[];
  withoutTrainer: readonly number[];
  known: string | null;
}

/** How many days of a series come in, and what is still to do. */
export const saySeries = ({ sessions, of, notTaken, withoutTrainer, known }: Series): string =>
  [
    of === null ? words.days(sessions.length) : words.daysOf(sessions.length, of),
    known === null ? null : words.continues,
    notTaken.length > 0 ? words.notTaken(notTaken.length) : null,
    withoutTrainer.length > 0 ? words.withoutTrainer(withoutTrainer.length) : null,
  ]
    .flatMap((part) => part ?? [])
    .join(' · ');

export const seriesWords = {
  title: 'Reeksen in dit bestand',
  caption: 'Reeksen',
  heads: ['Reeks', 'Voor wie', 'Dagen'],
  trainerMissing: 'Trainer ontbreekt. De dag komt wel binnen.',
  more: (count: number) => `Nog ${sayCount(count, 'reeks', 'reeksen')}.`,
};

const obstacleSentences = {
  'no-such-hour': 'Tussen 2 en 3 uur ’s nachts kan de klok verspringen. Kies een ander uur.',
  'session-cancelling': 'Deze dag wordt misschien afgelast. Probeer het over tien minuten opnieuw.',
  'session-cancelled': 'Deze dag is bij ons afgelast. Er verandert niets aan.',
  'too-few-places': 'Er gaan al meer coaches mee dan in deze lijst staan.',
  'places-overlap': 'Op dat uur heeft een coach die meegaat al een andere dag.',
} satisfies Record<Obstacle, string>;

const words = {
  nothing: 'niets',
  oneCoach: `${sessionFieldNames.coachesNeeded}: 1, want in je bestand staat niets`,
  nth: (name: string, number: string) => `${name}, dag\u00a0${number}`,
  of: (number: number, of: number) => `${number}\u00a0van\u00a0${of}`,
  days: (count: number) => sayCount(count, 'dag', 'dagen'),
  daysOf: (count: number, of: number) => `${count} van ${sayCount(of, 'dag', 'dagen')}`,
  continues: 'gaat verder op een reeks die we al kennen',
  notTaken: (count: number) => `${sayCount(count, 'dag', 'dagen')} niet genomen`,
  withoutTrainer: (count: number) => `${sayCount(count, 'keer', 'keer')} trainer ontbreekt`,
};
