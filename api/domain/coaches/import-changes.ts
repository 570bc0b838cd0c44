import type { Change } from '../import-preview.ts';
import { folded } from '../written.ts';
import type { CoachLine } from './import-line.ts';
import { clearerWish } from './wished-per-month.ts';

/** A coach we have, with the facts that a list may tell. */
export type KnownCoach = CoachLine & { id: string };

/** What a line says otherwise. What it does not tell changes nothing, and lists only grow. */
export function coachChanges(known: CoachLine, line: CoachLine): Change<CoachLine>[] {
  const after = withLine(known, line);
  return changingFacts
    .filter((field) => !isSame(known[field], after[field]))
    .map((field) => ({ field, from: known[field], to: after[field] }));
}

/** What the name becomes when a line with another name is about the same person. A name it does not tell stays. */
export const nameChanges = (known: CoachLine, line: CoachLine): Change<CoachLine>[] =>
  (['firstName', 'lastName'] as const)
    .filter((field) => line[field] !== '' && line[field] !== known[field])
    .map((field) => ({ field, from: known[field], to: line[field] }));

/** The facts of a coach after taking over a line. */
export const withLine = (known: CoachLine, line: CoachLine): CoachLine => ({
  firstName: known.firstName,
  lastName: known.lastName,
  phone: line.phone ?? known.phone,
  email: line.email ?? known.email,
  channel: line.channel ?? known.channel,
  street: line.street ?? known.street,
  postcode: line.postcode ?? known.postcode,
  town: line.town ?? known.town,
  coachSince: line.coachSince ?? known.coachSince,
  trainedOn: line.trainedOn ?? known.trainedOn,
  themes: together(known.themes, line.themes, folded),
  perMonth: line.perMonth ?? known.perMonth,
  wishedPerMonth: clearerWish(line.wishedPerMonth, known.wishedPerMonth),
  notOn: together(known.notOn, line.notOn, ({ weekday, part }) => `${weekday} ${part}`),
  notInHolidays: line.notInHolidays ?? known.notInHolidays,
  limitWords: line.limitWords ?? known.limitWords,
  iban: line.iban ?? known.iban,
  lastIntervisionOn: line.lastIntervisionOn ?? known.lastIntervisionOn,
});

/** The facts that a list may change, in the order people read them. */
export const changingFacts = [
  'phone',
  'email',
  'channel',
  'street',
  'postcode',
  'town',
  'coachSince',
  'trainedOn',
  'themes',
  'perMonth',
  'wishedPerMonth',
  'notOn',
  'notInHolidays',
  'limitWords',
  'iban',
  'lastIntervisionOn',
] as const satisfies (keyof CoachLine)[];

type Fact = CoachLine[(typeof changingFacts)[number]];

/** Lists only grow, so they are the same when they are as long. Another spelling is no change. */
function isSame(before: Fact, after: Fact): boolean {
  if (Array.isArray(before) && Array.isArray(after)) return before.length === after.length;
  if (typeof before === 'string' && typeof after === 'string')
    return folded(before) === folded(after);
  return before === after;
}

function together<Item>(before: Item[], more: Item[], key: (item: Item) => string): Item[] {
  const had = new Set(before.map(key));
  return [...before, ...more.filter((item) => !had.has(key(item)))];
}
