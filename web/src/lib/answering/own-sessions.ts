import type { Invitation } from '@app/contract/sessions/answering';
import { monthOf, type Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { talkComes } from '@app/domain/sessions/talks';

export type OwnSession = Invitation & { invitationId: string };

export interface OwnSessions {
  questions: OwnSession[];
  coming: OwnSession[];
  others: OwnSession[];
  past: { day: Day; title: string; town: string }[];
}

/** One line of her agenda: a talk before a day, a day, or a question. */
export interface Entry {
  kind: 'talk' | 'day' | 'question';
  on: Day;
  asked: OwnSession;
}

/** What comes, month by month: talks, days and questions together, in the order in which they come. */
export function agendaOf({ questions, coming }: OwnSessions, now: Moment): Entry[][] {
  const entries: Entry[] = [
    ...coming.map((asked) => ({ kind: 'day' as const, on: asked.day, asked })),
    ...coming.flatMap((asked) =>
      isHers(asked) && asked.preparation && talkComes(asked.preparation, now)
        ? [{ kind: 'talk' as const, on: asked.preparation.on, asked }]
        : [],
    ),
    ...questions.map((asked) => ({ kind: 'question' as const, on: asked.day, asked })),
  ];
  const inOrder = entries.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ on }) => monthOf(on)).values()];
}

/** The first thing that happens: a talk or a day. */
export const nextOf = (days: OwnSessions, now: Moment): Entry | undefined =>
  agendaOf({ ...days, coming: days.coming.filter(isHers), questions: [] }, now).flat()[0];

/** A place that is sure. Her yes may still wait for something that we put in order. */
export const isHers = ({ standing }: OwnSession): boolean => standing === 'comes';

const startOf = ({ kind, on, asked }: Entry) =>
  `${on} ${kind === 'talk' ? (asked.preparation?.at ?? '') : asked.startsAt}`;
