import { addDays, type Day } from '../day.ts';
import { items, type Item, type SessionFacts } from '../participation/facts.ts';
import { toFillIn } from '../participation/information.ts';
import { stateOfOne, type ConditionState, type Judgement } from '../participation/judge.ts';

/** A day as lists count it: what is judged of it, and its people as long as somebody can still be asked. */
export interface CountedDay {
  /** `null` once it is over: then only what was left to do is asked. */
  people: { trainers: number; openPlaces: number } | null;
  judgements: readonly Judgement[];
  /** What a day that is over still asks. */
  left: readonly Left[];
}

export const lefts = ['debriefing', 'observation'] as const;
export type Left = (typeof lefts)[number];

/** How a day can stand, the gravest first. */
export const dayStates = ['block', 'unknown', 'warn', 'met'] as const;
export type DayState = (typeof dayStates)[number];

/**
 * How a day stands, for every list, pill, filter and heading: the gravest of what is open. Without a trainer it cannot go
 * on, and a place without a name asks attention.
 */
export function stateOfDay({ people, judgements, left }: CountedDay): DayState {
  const found: ConditionState[] = judgements.filter(isOpen).map(stateOfOne);
  if (people?.trainers === 0) found.push('block');
  if (people && people.openPlaces > 0) found.push('warn');
  found.push(...left.map((one) => stateOfLeft[one]));
  return dayStates.find((state) => found.includes(state)) ?? 'met';
}

export const stateOfLeft = {
  debriefing: 'warn',
  observation: 'unknown',
} as const satisfies Record<Left, DayState>;

/** What was left to do with the coaches of a day that is over. A reason that is kept lets it rest. */
export function leftToDo(
  { coaches, debriefing }: SessionFacts,
  judgements: readonly Judgement[],
  isObservationOpen: boolean,
): Left[] {
  const rests = judgements.some(({ condition, lifted }) => condition === 'debriefed' && lifted);
  const isDebriefingOpen = coaches.length > 0 && debriefing === null && !rests;
  return [
    ...(isDebriefingOpen ? (['debriefing'] as const) : []),
    ...(isObservationOpen ? (['observation'] as const) : []),
  ];
}

/** Something still to do: what was set aside with a reason is looked at on the page of the day. */
export const isOpen = (judgement: Judgement): boolean =>
  !judgement.lifted && ['block', 'unknown', 'warn'].includes(stateOfOne(judgement));

/** What is to be filled in of a day before anybody can be asked for it. */
export const waitsFor = ({ judgements }: Pick<CountedDay, 'judgements'>): Item[] =>
  judgements.flatMap(({ finding }) =>
    typeof finding === 'object' && finding.kind === 'not-filled-in'
      ? toFillIn(finding.missing)
      : [],
  );

/** What somebody looks for among days; a day is one of those or it is not, wherever they are counted. */
export const asks = {
  attention: (day: CountedDay) => stateOfDay(day) !== 'met',
  'no-trainer': ({ people }: CountedDay) => people?.trainers === 0,
  'trainer-elsewhere': ({ judgements }: CountedDay) => judgements.some(isElsewhere),
  open: ({ people }: CountedDay) => people !== null && people.openPlaces > 0,
  venue: (day: CountedDay) => waitsFor(day).includes('venue'),
  theme: (day: CountedDay) => waitsFor(day).includes('theme'),
  group: (day: CountedDay) => waitsFor(day).includes('group'),
};
export type Ask = keyof typeof asks;

/** A trainer has two days at one hour, and nobody said yet where she is. */
export const isElsewhere = (judgement: Judgement): boolean =>
  isOpen(judgement) &&
  typeof judgement.finding === 'object' &&
  judgement.finding.kind === 'trainer-elsewhere';

/** How many days stand in each state. */
export function countStates(days: readonly CountedDay[]): Record<DayState, number> {
  const counts = { block: 0, unknown: 0, warn: 0, met: 0 };
  for (const day of days) counts[stateOfDay(day)] += 1;
  return counts;
}

/** What most days wait for, and how many: the one thing to fill in first. */
export function mostWaitedFor(days: readonly CountedDay[]): { item: Item; days: number } | null {
  const waiting = items
    .map((item) => ({ item, days: days.filter((day) => waitsFor(day).includes(item)).length }))
    .filter((one) => one.days > 0);
  return waiting.toSorted((one, other) => other.days - one.days)[0] ?? null;
}

/** All that comes, as far as anybody looks ahead. */
export const comingFrom = (today: Day) => ({ from: today, until: addDays(today, 400) });
