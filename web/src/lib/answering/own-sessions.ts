import type { DateQuestion } from '@app/contract/dates/question';
import type { Invitation } from '@app/contract/sessions/answering';
import { monthOf, type Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { talkComes } from '@app/domain/sessions/talks';
import { asksHer, isComing } from '../dates/own-dates.ts';

export type OwnSession = Invitation & { invitationId: string };

export interface OwnSessions {
  questions: OwnSession[];
  coming: OwnSession[];
  others: OwnSession[];
  past: { day: Day; title: string; town: string }[];
  dates: DateQuestion[];
}

/** One line of her agenda: a talk before a day, a day, a question, or a date that she comes to herself. */
export type Entry =
  | { kind: 'talk' | 'day' | 'question'; on: Day; asked: OwnSession }
  | { kind: 'date'; on: Day; date: DateQuestion };

/** What comes, month by month: talks, days, dates and questions together, in the order in which they come. */
export function agendaOf({ questions, coming, dates }: OwnSessions, now: Moment): Entry[][] {
  const entries: Entry[] = [
    ...coming.map((asked) => ({ kind: 'day' as const, on: asked.day, asked })),
    ...coming.flatMap((asked) =>
      isHers(asked) && asked.preparation && talkComes(asked.preparation, now)
        ? [{ kind: 'talk' as const, on: asked.preparation.on, asked }]
        : [],
    ),
    ...dates
      .filter((date) => isComing(date) || asksHer(date))
      .map((date) => ({ kind: 'date' as const, on: date.day, date })),
    ...questions.map((asked) => ({ kind: 'question' as const, on: asked.day, asked })),
  ];
  const inOrder = entries.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ on }) => monthOf(on)).values()];
}

/** The first thing that happens: a talk, a day or a date. */
export const nextOf = (days: OwnSessions, now: Moment): Entry | undefined =>
  agendaOf(
    {
      ...days,
      coming: days.coming.filter(isHers),
      dates: days.dates.filter(isComing),
      questions: [],
    },
    now,
  ).flat()[0];

/** A place that is sure. Her yes may still wait for something that we put in order. */
export const isHers = ({ standing }: OwnSession): boolean => standing === 'comes';

const startOf = (entry: Entry) => {
  if (entry.kind === 'date') return `${entry.on} ${entry.date.startsAt}`;
  const { kind, on, asked } = entry;
  return `${on} ${kind === 'talk' ? (asked.preparation?.at ?? '') : asked.startsAt}`;
};
