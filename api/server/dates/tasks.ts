import type { Transaction } from '@app/db/database';
import type { AskedDate } from '@app/db/dates/queries';
import {
  openDateQuestions,
  untoldLeaders,
  untoldOfDates,
  type AskedAboutDate,
} from '@app/db/dates/unheard';
import { callAboutDate } from '@app/domain/dates/standing';
import { stateOfLetter } from '@app/domain/messages/letter-state';
import type { Moment } from '@app/domain/moment';
import { taskOfLeaving } from '@app/domain/sessions/attention';
import { nothingElse } from '../sessions/bare-task.ts';

/** What dates that coaches come to themselves ask of us: to call, to tell, and to bring a question. */
export async function tasksOfDates(db: Transaction, leave: boolean, now: Moment) {
  const [questions, untold, leaders] = await Promise.all([
    openDateQuestions(db),
    untoldOfDates(db, leave),
    untoldLeaders(db, leave),
  ]);
  return [
    ...questions.flatMap((one) => leavingOf(one, leave) ?? []),
    ...questions.flatMap((one) => callingOf(one, now) ?? []),
    ...untold.map((one) => ({
      ...about(one),
      kind: 'date-tell-yourself' as const,
      letter: one.letter,
      about: one.about,
      from: one.date.startsAt,
      until: one.date.endsAt,
    })),
    ...leaders.map(({ trainer, letter, about: what, ...one }) => ({
      ...aboutDate(one),
      kind: 'date-tell-leader' as const,
      trainer,
      letter,
      about: what,
    })),
  ];
}

const kindOfCall = { wavers: 'date-wavering', silent: 'date-answer' } as const;

type Open = Awaited<ReturnType<typeof openDateQuestions>>[number];

/** A question that did not leave; null as long as its letter is on its way. */
function leavingOf(one: Open, leave: boolean) {
  if (one.askedAt !== null || one.answer !== null) return null;
  const letter = one.letter && stateOfLetter(one.letter, leave);
  const leaving = { channel: one.channel, letter };
  return taskOfLeaving(leaving) === null
    ? null
    : { ...about(one), kind: 'date-not-left' as const, leaving };
}

function callingOf(one: Open, now: Moment) {
  const call = callAboutDate({ ...one, cancelled: one.date.cancelled }, now);
  return call && { ...about(one), kind: kindOfCall[call] };
}

/** A date as a task names it. */
export const factsOfDate = ({
  most: _,
  taken: __,
  cancelled: ___,
  begun: ____,
  ...facts
}: AskedDate) => facts;

const about = ({ question, coach, askedAt, ...date }: AskedAboutDate) => ({
  ...aboutDate(date),
  coach,
  askedAt,
  question,
});

const aboutDate = ({ phone, date }: Pick<AskedAboutDate, 'phone' | 'date'>) => ({
  ...nothingElse,
  sessionId: null,
  day: date.day,
  title: '',
  town: '',
  coach: null,
  phone,
  askedAt: null,
  question: null,
  date: factsOfDate(date),
});
