import { addDays, firstDay } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import { conditionNames, firstTerms } from '@app/domain/participation/terms';
import { agreedTerms } from '../compensation/examples.ts';
import {
  decision,
  distances as distanceExamples,
  ownChoices as choiceExamples,
  reasons,
  reviews as reviewExamples,
} from '../participation/examples.ts';
import type {
  distances,
  ownChoices,
  reasons as reasonTable,
  reviewPeople,
  reviews,
  terms,
} from '../participation/tables.ts';
import { workingDayBefore, type Calendar } from './calendar.ts';
import { dayOf, sessionId } from './sessions.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

/** In the demonstration every condition holds, also one that waits elsewhere until people decide on it. */
const everyConditionHolds = Object.fromEntries(
  conditionNames.map((condition) => [condition, firstDay]),
);

export function termsRows(calendar: Calendar): (typeof terms.$inferInsert)[] {
  const { beginsOn, decided, by, with: whom, why, numbers } = decision;
  const first = { ...firstTerms, compensation: agreedTerms, holdsFrom: everyConditionHolds };
  return [
    {
      version: first.version,
      startsOn: first.startsOn,
      numbers: first,
      decidedAt: momentAt(first.startsOn, '09:00'),
    },
    {
      version: first.version + 1,
      startsOn: dayOf(calendar, beginsOn.series, beginsOn.number),
      numbers: { ...first, ...numbers },
      decidedAt: momentAt(workingDayBefore(addDays(calendar.today, decided)), '15:20'),
      decidedBy: personId(by),
      decidedWith: whom,
      why,
    },
  ];
}

export const distanceRows = ({ today }: Calendar): (typeof distances.$inferInsert)[] =>
  distanceExamples.between.map(({ towns: [oneTown, otherTown], minutes, kmTenths }) => ({
    oneTown,
    otherTown,
    minutes,
    kmTenths,
    toldOn: addDays(today, distanceExamples.told),
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

export const reviewRows = ({ today }: Calendar): (typeof reviews.$inferInsert)[] =>
  reviewExamples.map(({ held, decided, by }) => ({
    id: idOf('review', held),
    heldOn: addDays(today, held),
    decided,
    writtenBy: personId(by),
    writtenAt: momentAt(addDays(today, held), '15:20'),
  }));

export const reviewPeopleRows = (): (typeof reviewPeople.$inferInsert)[] =>
  reviewExamples.flatMap(({ held, coaches, others }) => {
    const at = (seenAs: 'coach' | 'other') => (key: Parameters<typeof personId>[0]) => ({
      reviewId: idOf('review', held),
      personId: personId(key),
      seenAs,
    });
    return [...coaches.map(at('coach')), ...others.map(at('other'))];
  });
