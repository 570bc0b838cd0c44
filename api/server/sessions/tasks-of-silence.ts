import type { Transaction } from '@app/db/database';
import { unansweredQuestions } from '@app/db/sessions/silence';
import { inBrussels, type Moment } from '@app/domain/moment';
import { callsFrom, lastDayToCallAbout } from '@app/domain/sessions/silence';
import { nothingElse } from './bare-task.ts';

/** Coaches to call because they did not answer, however they were asked. */
export async function tasksOfSilence(db: Transaction, now: Moment) {
  const { day: today } = inBrussels(now);
  return (await unansweredQuestions(db, today, lastDayToCallAbout(today)))
    .filter((question) => callsFrom(question) <= now)
    .map(({ answerBy: _, ...about }) => ({
      ...nothingElse,
      ...about,
      kind: 'call-about-answer' as const,
    }));
}
