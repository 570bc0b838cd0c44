import { addDays, type Day } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import { firstTerms, termsOn, type Terms } from '@app/domain/participation/terms';
import { ownChoices as choiceExamples, reasons, travel } from '../participation/examples.ts';
import type { ownChoices, reasons as reasonTable, terms } from '../participation/tables.ts';
import type { Calendar } from './calendar.ts';
import { dayOf, sessionId } from './days.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

/** The first terms, and since three months how far the towns are from each other. */
const allTerms = ({ today }: Calendar): Terms[] => [
  firstTerms,
  { ...firstTerms, version: 2, startsOn: addDays(today, travel.decided), travel: travel.times },
];

export const termsVersionOn =
  (calendar: Calendar) =>
  (day: Day): number =>
    termsOn(allTerms(calendar), day).version;

export const termsRows = (calendar: Calendar): (typeof terms.$inferInsert)[] =>
  allTerms(calendar).map((numbers) => ({
    version: numbers.version,
    startsOn: numbers.startsOn,
    numbers,
    decidedAt: momentAt(numbers.startsOn, '09:00'),
  }));

export const reasonRows = (calendar: Calendar): (typeof reasonTable.$inferInsert)[] =>
  reasons.map(({ series, number, coach, condition, by, on, reason }) => ({
    id: idOf('reason', series, number, condition),
    sessionId: sessionId(series, number),
    coachId: coach && personId(coach),
    condition,
    aboutDay: dayOf(calendar, series, number),
    reason,
    writtenBy: personId(by),
    writtenAt: momentAt(addDays(calendar.today, on), '11:40'),
  }));

export const choiceRows = (calendar: Calendar): (typeof ownChoices.$inferInsert)[] =>
  choiceExamples.map(({ series, number, coach, condition, by, on }) => ({
    id: idOf('own choice', series, number, condition),
    sessionId: sessionId(series, number),
    coachId: personId(coach),
    condition,
    aboutDay: dayOf(calendar, series, number),
    heardBy: personId(by),
    heardOn: addDays(calendar.today, on),
    channel: 'call',
    writtenAt: momentAt(addDays(calendar.today, on), '16:10'),
  }));
